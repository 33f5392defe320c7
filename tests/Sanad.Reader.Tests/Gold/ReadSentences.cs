using System.Collections.Immutable;
using Sanad.Model;
using Voice = Sanad.Model.Attribution;

namespace Sanad.Reader.Tests.Gold;

/// <summary>Sorts the records of a reading's text into the sentences of its gold document; its title is not annotated.</summary>
internal static class ReadSentences
{
    public static CodedSentence[] Of(Reading reading, GoldDocument gold)
    {
        CodedSentence[] sentences = [.. gold.Sentences.Select(_ => new CodedSentence())];
        CodedSentence At(TextSpan span) => sentences[IndexOf(gold.SentenceStarts, span.Start)];
        foreach (EventRecord record in reading.Events.Where(record => record.In == TextField.Text))
        {
            At(record.Span).Events.Add(Event(record));
        }

        foreach (FigureRecord figure in reading.Figures.Where(figure => figure.In == TextField.Text))
        {
            At(figure.Span).Figures.Add(new CodedFigure(Codes.Of(figure.Measure), figure.Low, figure.High, Parties(figure.Of), Origins(figure.Attribution)));
        }

        foreach (QuoteRecord quote in reading.Quotes.Where(quote => quote.In == TextField.Text))
        {
            At(quote.Span).Quotes.Add((quote.Speaker?.Country ?? "---", quote.Direct));
        }

        foreach (TimeMention time in reading.Times.Where(time => time.Value is not null && time.In == TextField.Text))
        {
            At(time.Span).Times.Add(time.Value!);
        }

        foreach (Entity entity in reading.Entities)
        {
            foreach (Mention mention in entity.Mentions.Where(mention => mention.In == TextField.Text))
            {
                At(mention.Span).Entities.Add((Spelling.Fold(mention.Span.Cut(reading.Text).ToString()), Codes.Of(entity.Type)));
            }
        }

        return sentences;
    }

    private static CodedEvent Event(EventRecord record)
    {
        string aux = string.Join('+', PartyCodes.Of(record.Aux & ~Auxiliary.Historical).Order(StringComparer.Ordinal));
        return new CodedEvent(Codes.Of(record.Event), Parties(record.Actors), Parties(record.Recipients), aux, Codes.Of(record.Certainty), Origins(record.Attribution));
    }

    private static string[] Parties(ImmutableArray<Party> parties) => [.. parties.Select(PartyCodes.Of)];

    private static string[] Origins(ImmutableArray<Voice> voices) => [.. voices.Where(voice => voice.Role == AttributionRole.Origin).Select(PartyCodes.Of)];

    private static int IndexOf(int[] starts, int offset)
    {
        int index = Array.BinarySearch(starts, offset);
        return Math.Max(0, index >= 0 ? index : ~index - 1);
    }
}
