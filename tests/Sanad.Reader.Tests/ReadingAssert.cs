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

    /// <summary>Every span lies inside the text, is not empty and cuts no surrogate pair, so that its evidence is the cut of the source.</summary>
    private static void Places(Reading reading)
    {
        foreach ((string what, TextSpan span) in Spans(reading))
        {
            if (Record.Exception(() => SpanAssert.Inside(reading.Text, span)) is { } fault)
            {
                Assert.Fail($"{reading.Document.Id}: {what}: {fault.Message}");
            }
        }
    }

    /// <summary>Items and sentences follow each other without overlap; each sentence lies in an item; mentions and records stand in order; cues lie in a sentence.</summary>
    private static void Order(Reading reading)
    {
        AssertApart(reading, "items", reading.Items.Select(item => item.Span));
        AssertApart(reading, "sentences", reading.Sentences.Select(sentence => sentence.Span));
        AssertApart(reading, "times", reading.Times.Select(time => time.Span));
        Assert.All(reading.Sentences, sentence => Assert.Contains(reading.Items, item => item.Span.Contains(sentence.Span)));
        foreach (Entity entity in reading.Entities)
        {
            AssertApart(reading, $"mentions of {entity.Id}", entity.Mentions.Select(mention => mention.Span));
        }

        AssertAscending(reading, "events", reading.Events.Select(record => SentenceOf(reading, record.Span)));
        AssertAscending(reading, "figures", reading.Figures.Select(figure => SentenceOf(reading, figure.Span)));
        AssertAscending(reading, "quotes", reading.Quotes.Select(quote => SentenceOf(reading, quote.Span)));
        AssertAscending(reading, "entities", reading.Entities.Select(entity => entity.Mentions[0].Span.Start));
        Assert.All(reading.Events, record => Assert.True(record.Span.Contains(record.Cue), $"{record.Id}: cue {record.Cue} lies outside {record.Span}"));
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

    private static IEnumerable<(string What, TextSpan Span)> Spans(Reading reading) =>
    [
        .. reading.Items.Select(item => ("item", item.Span)),
        .. reading.Sentences.Select(sentence => ("sentence", sentence.Span)),
        .. reading.Times.Select(time => ("time", time.Span)),
        .. reading.Entities.SelectMany(entity => entity.Mentions.Select(mention => ("mention", mention.Span)).Concat(entity.References.Select(reference => ("reference", reference.Span)))),
        .. reading.Events.SelectMany(record => Present(("event", record.Span), ("cue", record.Cue), ("time", record.Time?.Span), ("location", record.Location?.Span))),
        .. reading.Figures.SelectMany(figure => Present(("figure", figure.Span), ("time", figure.Time?.Span))),
        .. reading.Quotes.SelectMany(quote => Present(("quote", quote.Span), ("cue", quote.Cue))),
        .. Parties(reading).SelectMany(party => Present(("party", party.Span))),
        .. Voices(reading).SelectMany(voice => Present(("voice", voice.Span), ("cue", voice.Cue))),
    ];

    private static IEnumerable<(string What, TextSpan Span)> Present(params ImmutableArray<(string What, TextSpan? Span)> spans) =>
        spans.Where(one => one.Span is not null).Select(one => (one.What, one.Span!.Value));

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

    private static void AssertAscending(Reading reading, string what, IEnumerable<int> places)
    {
        int[] all = [.. places];
        Assert.True(all.SequenceEqual(all.Order()), $"{reading.Document.Id}: {what} are not in the order of the text");
    }
}
