using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sanad.Model;
using Voice = Sanad.Model.Attribution;

namespace Sanad.Reader.Tests.Snapshots;

/// <summary>A reading as an indented text, one record a line, below the sentence, or the title, that it begins in.</summary>
internal sealed class ReadingDump
{
    private readonly Reading reading;
    private readonly StringBuilder text = new();

    private ReadingDump(Reading reading) => this.reading = reading;

    public static string Of(Reading reading)
    {
        var dump = new ReadingDump(reading);
        dump.Write();
        return dump.text.ToString();
    }

    private void Write()
    {
        Line($"document {reading.Document.Id} {reading.Document.Published ?? "undated"}");
        if (reading.Document.Title is { Length: > 0 } title)
        {
            Records("title", new TextSpan(0, title.Length), TextField.Title);
        }

        foreach (Item item in reading.Items)
        {
            Line($"{Codes.Of(item.Kind)} {item.Span}");
            foreach (Sentence sentence in reading.Sentences.Where(sentence => item.Span.Contains(sentence.Span)))
            {
                Records("  sentence", sentence.Span, TextField.Text);
            }
        }

        Line("entities");
        foreach (Entity entity in reading.Entities)
        {
            Line($"  {entity.Id} {Codes.Of(entity.Type)} {entity.Country ?? "---"}/{entity.Sector} {entity.Name ?? "(no English name)"} {Cut(entity.Mentions[0].Span, entity.Mentions[0].In)}"
                + $" named {Count(entity.Mentions.Length)}, meant {Count(entity.References.Length)}");
        }
    }

    private void Records(string heading, TextSpan sentence, TextField field)
    {
        Line($"{heading} {sentence} {Cut(sentence, field)}");
        foreach (TimeMention time in reading.Times.Where(time => time.In == field && sentence.Contains(time.Span)))
        {
            Line($"    time {time.Span} {time.Value ?? "no value"} {Cut(time.Span, field)} {time.Rule}");
        }

        foreach (EventRecord record in reading.Events.Where(record => record.In == field && sentence.Contains(record.Span)))
        {
            string more = string.Concat(record.Modes.Concat(PartyCodes.Of(record.Aux)).Select(word => " " + word)) + Place(record.Location) + Time(record.Time);
            Line($"    event {record.Span} {Codes.Of(record.Event)}{Parties("actor", record.Actors, field)}{Parties("recipient", record.Recipients, field)}{more} {Vouched(record.Certainty, record.Attribution)} {Cut(record.Cue, field)} {record.Rule}{Again(record.Same)}");
        }

        foreach (FigureRecord figure in reading.Figures.Where(figure => figure.In == field && sentence.Contains(figure.Span)))
        {
            Line($"    figure {figure.Span} {Codes.Of(figure.Measure)} {PartyCodes.Of(figure)} {figure.Unit}{Parties("of", figure.Of, field)}{Time(figure.Time)} {Vouched(figure.Certainty, figure.Attribution)} {Cut(figure.Span, field)} {figure.Rule}{Again(figure.Same)}");
        }

        foreach (QuoteRecord quote in reading.Quotes.Where(quote => quote.In == field && sentence.Contains(quote.Span)))
        {
            Line($"    quote {quote.Span} {(quote.Direct ? "direct" : "indirect")}{Parties("speaker", quote.Speaker is { } speaker ? [speaker] : [], field)} {(quote.Cue is { } cue ? Cut(cue, field) : "no cue")} {quote.Rule}");
        }
    }

    private string Parties(string role, ImmutableArray<Party> parties, TextField field) =>
        string.Concat(parties.Select(party => $" {role} {PartyCodes.Of(party)}{(party.Entity is { } entity ? "=" + entity : "")}{(party.Span is { } span ? " " + Cut(span, field) : "")}"));

    private static string Vouched(Certainty certainty, ImmutableArray<Voice> voices) =>
        Codes.Of(certainty) + string.Concat(voices.Select(voice => $" {Codes.Of(voice.Role)} {PartyCodes.Of(voice)} {Codes.Of(voice.Stance)}"));

    private static string Place(Place? place) => place is null ? "" : $" at {place.Country ?? "---"} {place.Name}";

    private static string Time(RecordTime? time) => time is null ? "" : $" on {time.Value}";

    private string Cut(TextSpan span, TextField field) => $"«{span.Cut(reading.TextOf(field)).ToString().Replace('\n', '⏎')}»";

    private static string Again(string? same) => same is null ? "" : " again";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(string line) => text.Append(line).Append('\n');
}
