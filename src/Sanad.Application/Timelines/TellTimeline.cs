using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Model;

namespace Sanad.Application.Timelines;

/// <summary>Puts the records that a question finds in the order in which what they tell happened.</summary>
public sealed class TellTimeline(LedgerSearch search)
{
    private const string NoDay = "";

    /// <summary>The most records to look at, newest published first.</summary>
    public int MostRecords { get; init; } = int.MaxValue;

    /// <summary>The latest that happened, up to a number of them, and as many undated ones.</summary>
    /// <param name="query">The question; its limit does not count.</param>
    /// <param name="most">The most dated and the most undated entries to give.</param>
    /// <param name="isolates">As in <see cref="Glosses.RecordGloss"/>.</param>
    /// <param name="cancellationToken">Breaks it off.</param>
    /// <remarks>Memory grows with <paramref name="most"/> and with the number of days, not with the records.</remarks>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="Ledger.LedgerException">The ledger cannot be read.</exception>
    public Timeline Run(LedgerQuery query, int most, bool isolates, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        SearchStream found = search.Stream(query with { Kind = query.Kind ?? LedgerQuery.EveryKind, Limit = int.MaxValue }, cancellationToken);
        var dated = new Shelf(most);
        var undated = new Shelf(most);
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (SearchHit hit in found.Hits.Where(hit => query.Kind is not null || hit.Record is not QuoteRecord).Take(MostRecords))
        {
            if (hit.Record is { } record && !ToldRecord.IsRepetition(record) && ToldRecord.Of(hit, isolates) is { } told)
            {
                (told.Start is null ? undated : dated).Add(told);
                string day = told.Start ?? NoDay;
                counts[day] = counts.GetValueOrDefault(day) + 1;
            }
        }

        counts.Remove(NoDay);
        return new Timeline(dated.Entries(), [.. undated.Entries().Reverse()], [.. counts.Select(pair => (pair.Key, pair.Value))], dated.Dropped + undated.Dropped, found.Notes);
    }

    // Keeps the last of what is put on it, in order, equal lines together.
    private sealed class Shelf(int most)
    {
        private readonly SortedDictionary<(string When, string Published, string Code, string Gloss), TimelineEntry> entries = new(Comparer.Instance);
        private readonly Dictionary<(string? When, string Gloss), (string When, string Published, string Code, string Gloss)> places = [];

        public int Dropped { get; private set; }

        // Records come newest publication first, so the last that tells a line is the earliest.
        public void Add(ToldRecord told)
        {
            int reports = 1;
            if (places.Remove((told.When, told.Gloss), out (string When, string Published, string Code, string Gloss) before) && entries.Remove(before, out TimelineEntry? entry))
            {
                reports += entry.Reports;
            }

            (string When, string Published, string Code, string Gloss) place = (told.Start ?? "", told.Published ?? "", told.Code ?? "", told.Gloss);
            if (!entries.TryAdd(place, new TimelineEntry(told, reports)))
            {
                return;
            }

            places[(told.When, told.Gloss)] = place;
            if (entries.Count > most)
            {
                (string When, string Published, string Code, string Gloss) oldest = entries.Keys.First();
                entries.Remove(oldest, out TimelineEntry? gone);
                places.Remove((gone!.Record.When, gone.Record.Gloss));
                Dropped++;
            }
        }

        public ImmutableArray<TimelineEntry> Entries() => [.. entries.Values];

        private sealed class Comparer : IComparer<(string When, string Published, string Code, string Gloss)>
        {
            public static Comparer Instance { get; } = new();

            public int Compare((string When, string Published, string Code, string Gloss) x, (string When, string Published, string Code, string Gloss) y)
            {
                int when = string.CompareOrdinal(x.When, y.When);
                int published = when != 0 ? when : string.CompareOrdinal(x.Published, y.Published);
                int code = published != 0 ? published : string.CompareOrdinal(x.Code, y.Code);
                return code != 0 ? code : string.CompareOrdinal(x.Gloss, y.Gloss);
            }
        }
    }
}
