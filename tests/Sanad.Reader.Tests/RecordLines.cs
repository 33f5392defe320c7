using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Reader.Tests;

/// <summary>The records of a text as the short lines that corpora write.</summary>
internal static class RecordLines
{
    public static IEnumerable<string> Events(string text) => TestReader.Read(text).Events.Select(Event);

    public static IEnumerable<string> Figures(string text) =>
        TestReader.Read(text).Figures.Select(figure => $"{Codes.Of(figure.Measure)} {PartyCodes.Of(figure)} {figure.Unit} of {PartyCodes.Of(figure.Of)}");

    public static IEnumerable<string> Voices(string text)
    {
        Reading reading = TestReader.Read(text);
        foreach (QuoteRecord quote in reading.Quotes)
        {
            yield return $"quote {(quote.Speaker is { } speaker ? PartyCodes.Of(speaker) : "nobody")} {(quote.Direct ? "direct" : "indirect")}";
        }

        foreach (EventRecord record in reading.Events.Where(record => record.Certainty != Certainty.Asserted || record.Attribution.Length > 0))
        {
            string voices = string.Join(", ", record.Attribution.Select(voice => $"{PartyCodes.Of(voice)} {Codes.Of(voice.Stance)}"));
            yield return $"{Codes.Of(record.Event)} {Codes.Of(record.Certainty)}{(voices.Length > 0 ? " by " + voices : "")}";
        }
    }

    public static IEnumerable<string> Parties(string text)
    {
        Reading reading = TestReader.Read(text);
        if (reading.Sentences.Length == 0)
        {
            return [];
        }

        TextSpan last = reading.Sentences[^1].Span;
        IEnumerable<Party> ofEvents = reading.Events.Where(record => last.Contains(record.Span)).SelectMany(record => record.Actors.Concat(record.Recipients));
        IEnumerable<Party> ofQuotes = reading.Quotes.Where(quote => last.Contains(quote.Span)).Select(quote => quote.Speaker).OfType<Party>();
        return ofEvents.Concat(ofQuotes).OrderBy(party => party.Span?.Start ?? -1).Select(party => Party(reading, party)).Distinct();
    }

    public static IEnumerable<string> Mentions(string text) => TestReader.Read(text).Entities
        .SelectMany(entity => entity.Mentions.Select(mention => (mention.Span.Start, Line: $"{entity.Type.ToString().ToLowerInvariant()} {entity.Country ?? "---"} {text[mention.Span.Start..mention.Span.End]}")))
        .OrderBy(mention => mention.Start).Select(mention => mention.Line);

    public static IEnumerable<string> Items(string text)
    {
        Reading reading = TestReader.Read(text);
        return reading.Items.Length < 2 ? [] : reading.Items.Select(item => $"{Codes.Of(item.Kind)} {reading.Sentences.Count(sentence => item.Span.Contains(sentence.Span))}");
    }

    private static string Event(EventRecord record)
    {
        IEnumerable<string> more = record.Modes.Concat(PartyCodes.Of(record.Aux));
        return string.Join(' ', ((string[])[Codes.Of(record.Event), Sides(record.Actors, record.Recipients)]).Concat(more));
    }

    private static string Sides(ImmutableArray<Party> actors, ImmutableArray<Party> recipients) =>
        recipients.Length == 0 ? PartyCodes.Of(actors) : $"{PartyCodes.Of(actors)} > {PartyCodes.Of(recipients)}";

    /// <summary>A party's code and name; a guessed name has none, so the words of its first mention tell which it is by their place.</summary>
    private static string Party(Reading reading, Party party)
    {
        string how = party.Span is not { } span ? "implied"
            : reading.Entities.Any(entity => entity.Mentions.Any(mention => mention.Span == span)) ? "named"
            : reading.Entities.Any(entity => entity.References.Any(reference => reference.Span == span)) ? "meant" : "described";
        return party.Name is null ? $"{PartyCodes.Of(party)} {how}" : $"{PartyCodes.Of(party)} {how} {party.Name}";
    }
}
