using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Threads;

/// <summary>Lists threads: those of several documents from the store's own order, those that a question finds by way of its hits.</summary>
internal sealed class ThreadListing(ILedgerStore store, LanguagePack pack, IMatterRules rules)
{
    private const int LeastListed = 2;

    public ThreadPage Read(ThreadFilter filter, string? after, int limit, CancellationToken cancellationToken)
    {
        int? kind = filter.Kind is null ? null : ThreadKinds.Find(filter.Kind) ?? throw new QueryException(
            $"'{filter.Kind}' is no kind of thread: give a PLOVER category such as ASSAULT, or figure: and a measure such as figure:killed");
        var range = new ThreadRange(
            kind, filter.From is { } from ? PlaceInLine.NumberOf(from) : 0, filter.To is { } to ? PlaceInLine.NumberOf(to) : int.MaxValue,
            Math.Max(LeastListed, filter.LeastDocuments), after is null ? null : RowOf(after), limit + 1);
        IEnumerable<string> notes = [];
        IReadOnlyList<ThreadRow> rows;
        if (filter.Query is { } query)
        {
            (ImmutableArray<IndexHit> hits, notes) = new LedgerSearch(store, pack).Hits(query with { After = null, Limit = LedgerSearch.MostCounted }, cancellationToken);
            rows = Choose(hits, range with { LeastDocuments = filter.LeastDocuments });
        }
        else
        {
            rows = store.ReadThreads(range);
        }

        return new ThreadPage([.. rows.Take(limit).Select(SummaryOf)], rows.Count > limit, [.. notes]);
    }

    // In their order, each thread once. A thread of one record is told from the record.
    public ImmutableArray<ThreadSummary> ReadAll(IEnumerable<(long Thread, long Record)> records) =>
        [.. records.DistinctBy(record => record.Thread).Select(record => SummaryOf(RowOf(record.Thread, record.Record)))];

    private List<ThreadRow> Choose(ImmutableArray<IndexHit> hits, ThreadRange range)
    {
        var chosen = new Dictionary<long, ThreadRow>();
        foreach (IGrouping<long, IndexHit> document in hits.GroupBy(hit => hit.Place))
        {
            if (store.FindMatter(document.Key) is not { Shown.IsDefault: false } matter)
            {
                continue;
            }

            IEnumerable<int> ordinals = document.Any(hit => hit.Ordinal is null) ? Enumerable.Range(0, matter.Shown.Length) : document.Select(hit => hit.Ordinal!.Value);
            foreach (int ordinal in ordinals.Where(ordinal => ordinal < matter.Shown.Length && !chosen.ContainsKey(matter.Shown[ordinal])))
            {
                chosen.Add(matter.Shown[ordinal], RowOf(matter.Shown[ordinal], PlaceInLine.OfRecord(matter.Place, ordinal)));
            }
        }

        return
        [
            .. chosen.Values.Where(row => IsWithin(row, range)).OrderByDescending(row => row.LastDay).ThenByDescending(row => row.Id).Take(range.Limit),
        ];
    }

    private static bool IsWithin(ThreadRow row, ThreadRange range) =>
        (range.Kind is null || row.Kind == range.Kind) && row.LastDay >= range.FromDay && row.FirstDay <= range.ToDay && row.Documents >= range.LeastDocuments
        && (range.After is not { } after || row.LastDay < after.LastDay || (row.LastDay == after.LastDay && row.Id < after.Id));

    private ThreadRow RowOf(string id)
    {
        var members = new ThreadMembers(store);
        return members.RecordOf(id) is { } record && members.ThreadOf(record) is { } thread ? RowOf(thread, record) : throw new QueryException($"there is no thread '{id}' to go on from");
    }

    private ThreadRow RowOf(long thread, long record)
    {
        if (store.FindThread(thread) is { } row)
        {
            return row;
        }

        long place = record >> PlaceInLine.OrdinalBits;
        int day = PlaceInLine.DayNumberOf(place);
        return new ThreadRow(thread, KindOf(place, (int)(record & (PlaceInLine.MostRecords - 1))), day, day, 1, 1);
    }

    private int KindOf(long place, int ordinal)
    {
        using IMatterReader reader = store.OpenMatters();
        return store.FindMatter(place) is { } matter && reader.Find(matter.Line) is { } whole ? rules.Read(whole).Claims[ordinal].Kind : 0;
    }

    private static ThreadSummary SummaryOf(ThreadRow row) =>
        new(ThreadIds.NameOf(row.Id), ThreadKinds.NameOf(row.Kind), DayOf(row.FirstDay), DayOf(row.LastDay), row.Documents, row.Records);

    private static DateOnly? DayOf(int number) => number == 0 ? null : PlaceInLine.DayOf(number);
}
