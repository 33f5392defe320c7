using System.Collections.Immutable;
using Sanad.Model;
using Sanad.Testing;
using Xunit;
using Voice = Sanad.Model.Attribution;

namespace Sanad.Reader.Tests;

/// <summary>What must hold of every reading of every text.</summary>
internal static class ReadingAssert
{
    public static void Holds(Reading reading)
    {
        Places(reading);
        Order(reading);
        Ids(reading);
        References(reading);
        Numbers(reading);
    }

    /// <summary>Every span lies inside the text or the title that it counts in, is not empty and cuts no surrogate pair, so that its evidence is the cut of the source.</summary>
    private static void Places(Reading reading)
    {
        foreach ((string what, TextField field, TextSpan span) in Spans(reading))
        {
            if (Record.Exception(() => SpanAssert.Inside(reading.TextOf(field), span)) is { } fault)
            {
                Assert.Fail($"{reading.Document.Id}: {what} in the {Codes.Of(field)}: {fault.Message}");
            }
        }
    }

    /// <summary>Items and sentences, which are the text's alone, follow each other without overlap; each sentence lies in an item; mentions and records stand in order; cues lie in a sentence.</summary>
    private static void Order(Reading reading)
    {
        AssertApart(reading, "items", reading.Items.Select(item => item.Span));
        AssertApart(reading, "sentences", reading.Sentences.Select(sentence => sentence.Span));
        Assert.All(reading.Sentences, sentence => Assert.Equal(TextField.Text, sentence.In));
        Assert.All(reading.Sentences, sentence => Assert.Contains(reading.Items, item => item.Span.Contains(sentence.Span)));
        AssertTitleLast(reading, "entities", reading.Entities.Select(entity => entity.Mentions[0].In));
        AssertTitleLast(reading, "times", reading.Times.Select(time => time.In));
        AssertTitleLast(reading, "events", reading.Events.Select(record => record.In));
        AssertTitleLast(reading, "figures", reading.Figures.Select(figure => figure.In));
        AssertTitleLast(reading, "quotes", reading.Quotes.Select(quote => quote.In));
        Assert.All(reading.Entities, entity => AssertTitleLast(reading, $"mentions of {entity.Id}", entity.Mentions.Select(mention => mention.In)));
        Order(reading, TextField.Text, record => SentenceOf(reading, record));
        Order(reading, TextField.Title, _ => 0);
        Assert.All(reading.Events, record => Assert.True(record.Span.Contains(record.Cue), $"{record.Id}: cue {record.Cue} lies outside {record.Span}"));
    }

    private static void Order(Reading reading, TextField field, Func<TextSpan, int> placeOf)
    {
        AssertApart(reading, "times", reading.Times.Where(time => time.In == field).Select(time => time.Span));
        foreach (Entity entity in reading.Entities)
        {
            AssertApart(reading, $"mentions of {entity.Id}", entity.Mentions.Where(mention => mention.In == field).Select(mention => mention.Span));
        }

        AssertAscending(reading, "events", reading.Events.Where(record => record.In == field).Select(record => placeOf(record.Span)));
        AssertAscending(reading, "figures", reading.Figures.Where(figure => figure.In == field).Select(figure => placeOf(figure.Span)));
        AssertAscending(reading, "quotes", reading.Quotes.Where(quote => quote.In == field).Select(quote => placeOf(quote.Span)));
        AssertAscending(reading, "entities", reading.Entities.Where(entity => entity.Mentions[0].In == field).Select(entity => entity.Mentions[0].Span.Start));
    }

    private static void Ids(Reading reading)
    {
        string[] ids = [.. reading.Events.Select(record => record.Id), .. reading.Figures.Select(figure => figure.Id), .. reading.Quotes.Select(quote => quote.Id)];
        Assert.DoesNotContain(string.Empty, ids);
        string[] twice = [.. ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key)];
        Assert.True(twice.Length == 0, $"{reading.Document.Id}: ids that two records have: {string.Join(", ", twice)}");
        Assert.Equal(Enumerable.Range(0, reading.Entities.Length).Select(index => $"e{index}"), reading.Entities.Select(entity => entity.Id));
    }

    /// <summary>Parties and voices name entities that the reading has.</summary>
    private static void References(Reading reading)
    {
        HashSet<string> known = [.. reading.Entities.Select(entity => entity.Id)];
        IEnumerable<string?> used = Parties(reading).Select(party => party.Entity).Concat(Voices(reading).Select(voice => voice.Entity));
        Assert.All(used.Where(id => id is not null), id => Assert.Contains(id!, known));
        Assert.All(reading.Entities, entity => Assert.NotEmpty(entity.Mentions));
        Assert.All(Parties(reading).Select(party => party.Country).Concat(reading.Entities.Select(entity => entity.Country)), country => Assert.True(country is null or { Length: 3 }, country));
    }

    private static void Numbers(Reading reading) => Assert.All(reading.Figures, figure =>
    {
        Assert.False(figure.Low is null && figure.High is null, $"{figure.Id} has no number");
        Assert.True(figure.Low is null || figure.High is null || figure.Low <= figure.High, $"{figure.Id}: {figure.Low} is more than {figure.High}");
    });

    private static IEnumerable<Party> Parties(Reading reading) => reading.Events.SelectMany(record => record.Actors.Concat(record.Recipients))
        .Concat(reading.Figures.SelectMany(figure => figure.Of)).Concat(reading.Quotes.Select(quote => quote.Speaker).OfType<Party>());

    private static IEnumerable<Voice> Voices(Reading reading) =>
        reading.Events.SelectMany(record => record.Attribution).Concat(reading.Figures.SelectMany(figure => figure.Attribution)).Concat(reading.Quotes.SelectMany(quote => quote.Attribution));

    private static IEnumerable<(string What, TextField Field, TextSpan Span)> Spans(Reading reading) =>
    [
        .. reading.Items.Select(item => ("item", TextField.Text, item.Span)),
        .. reading.Sentences.Select(sentence => ("sentence", sentence.In, sentence.Span)),
        .. reading.Times.Select(time => ("time", time.In, time.Span)),
        .. reading.Entities.SelectMany(entity => entity.Mentions.Select(mention => ("mention", mention.In, mention.Span))
            .Concat(entity.References.Select(reference => ("reference", reference.In, reference.Span)))),
        .. reading.Events.SelectMany(record => Present(record.In, [("event", record.Span), ("cue", record.Cue), ("time", record.Time?.Span), ("location", record.Location?.Span)])
            .Concat(SpansOf(record.In, record.Attribution)).Concat(SpansOf(record.In, record.Actors.AddRange(record.Recipients)))),
        .. reading.Figures.SelectMany(figure => Present(figure.In, [("figure", figure.Span), ("time", figure.Time?.Span)])
            .Concat(SpansOf(figure.In, figure.Attribution)).Concat(SpansOf(figure.In, figure.Of))),
        .. reading.Quotes.SelectMany(quote => Present(quote.In, [("quote", quote.Span), ("cue", quote.Cue), ("speaker", quote.Speaker?.Span)])
            .Concat(SpansOf(quote.In, quote.Attribution))),
    ];

    private static IEnumerable<(string What, TextField Field, TextSpan Span)> SpansOf(TextField field, ImmutableArray<Voice> voices) =>
        voices.SelectMany(voice => Present(field, [("voice", voice.Span), ("cue", voice.Cue)]));

    private static IEnumerable<(string What, TextField Field, TextSpan Span)> SpansOf(TextField field, ImmutableArray<Party> parties) =>
        parties.SelectMany(party => Present(field, [("party", party.Span)]));

    private static IEnumerable<(string What, TextField Field, TextSpan Span)> Present(TextField field, ImmutableArray<(string What, TextSpan? Span)> spans) =>
        spans.Where(one => one.Span is not null).Select(one => (one.What, field, one.Span!.Value));

    private static int SentenceOf(Reading reading, TextSpan span)
    {
        int index = -1;
        while (index + 1 < reading.Sentences.Length && reading.Sentences[index + 1].Span.Start <= span.Start)
        {
            index++;
        }

        Assert.True(index >= 0 && reading.Sentences[index].Span.Contains(span), $"{reading.Document.Id}: {span} lies in no one sentence");
        return index;
    }

    private static void AssertApart(Reading reading, string what, IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            Assert.True(span.Start >= end, $"{reading.Document.Id}: {what}: {span} begins before {end}, where its neighbour ends");
            end = span.End;
        }
    }

    private static void AssertTitleLast(Reading reading, string what, IEnumerable<TextField> fields) => AssertAscending(reading, $"{what} by text and title", fields.Select(field => (int)field));

    private static void AssertAscending(Reading reading, string what, IEnumerable<int> places)
    {
        int[] all = [.. places];
        Assert.True(all.SequenceEqual(all.Order()), $"{reading.Document.Id}: {what} are not in the order of the text");
    }
}
