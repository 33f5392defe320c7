namespace Sanad.Reader.Tests.Gold;

/// <summary>How far readings agree with a gold set, sentence by sentence.</summary>
/// <remarks>
/// An event counts under <c>events.type</c> where its category is right, under <c>events.dyad</c> where the parties' countries are too, and under <c>events</c>
/// where aux (but for a historical aside), origin and certainty are too. A figure counts where its value, measure, people and origin are right; a quote
/// where its speaker's country and directness are; a time where its value is; an entity where its text and type are. Of a document that is there for a
/// construction the events are counted under <c>dyad.</c> and the construction's name too.
/// </remarks>
internal sealed class GoldScore
{
    private readonly SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Tally> Tallies => tallies;

    public static GoldScore Of(GoldSet gold)
    {
        var score = new GoldScore();
        foreach (GoldDocument document in gold.Documents)
        {
            CodedSentence[] read = ReadSentences.Of(TestReader.Read(document.Document), document);
            for (int index = 0; index < read.Length; index++)
            {
                score.Add(document.Sentences[index], read[index], document.Construction);
            }
        }

        return score;
    }

    private void Add(CodedSentence gold, CodedSentence read, string? construction)
    {
        List<(CodedEvent Gold, CodedEvent Read)> events = Pair(gold.Events, read.Events, one => one.Nearest, one => one.Dyad, one => one.Event);
        Count("events.type", gold.Events.Count, read.Events.Count, events.Count);
        int dyads = events.Count(pair => pair.Gold.Dyad == pair.Read.Dyad);
        Count("events.dyad", gold.Events.Count, read.Events.Count, dyads);
        if (construction is not null)
        {
            Count($"dyad.{construction}", gold.Events.Count, read.Events.Count, dyads);
        }

        Count("events", gold.Events.Count, read.Events.Count, events.Count(pair => pair.Gold.Whole == pair.Read.Whole));
        List<(CodedFigure Gold, CodedFigure Read)> figures = Pair(gold.Figures, read.Figures, one => (one.Measure, one.Low, one.High), one => (string.Empty, one.Low, one.High));
        Count("figures", gold.Figures.Count, read.Figures.Count, figures.Count(pair => pair.Gold.Whole == pair.Read.Whole));
        Count("quotes", gold.Quotes, read.Quotes);
        Count("times", gold.Times, read.Times);
        Count("entities", gold.Entities, read.Entities);
    }

    private void Count(string name, int gold, int read, int hits)
    {
        Tally tally = tallies.TryGetValue(name, out Tally? known) ? known : tallies[name] = new Tally();
        tally.Annotated += gold;
        tally.Read += read;
        tally.Hits += hits;
    }

    private void Count<T>(string name, IReadOnlyCollection<T> gold, IReadOnlyCollection<T> read)
        where T : notnull
    {
        var left = read.CountBy(one => one).ToDictionary();
        int hits = gold.CountBy(one => one).Sum(one => Math.Min(one.Value, left.GetValueOrDefault(one.Key)));
        Count(name, gold.Count, read.Count, hits);
    }

    /// <summary>Pairs each annotated record with one read, by each key in turn, the strictest first.</summary>
    private static List<(T Gold, T Read)> Pair<T, TKey>(List<T> gold, List<T> read, params ReadOnlySpan<Func<T, TKey>> keys)
        where T : class
    {
        var leftGold = new List<T>(gold);
        var leftRead = new List<T>(read);
        var pairs = new List<(T Gold, T Read)>();
        foreach (Func<T, TKey> key in keys)
        {
            foreach (T one in leftGold.ToArray())
            {
                int index = leftRead.FindIndex(other => EqualityComparer<TKey>.Default.Equals(key(one), key(other)));
                if (index >= 0)
                {
                    pairs.Add((one, leftRead[index]));
                    leftRead.RemoveAt(index);
                    leftGold.RemoveAt(leftGold.FindIndex(other => ReferenceEquals(other, one)));
                }
            }
        }

        return pairs;
    }
}
