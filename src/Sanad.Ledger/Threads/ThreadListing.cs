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

    // The kind of a record alone stands in its document's matter: it is looked up where it is asked for, or shown.
    private const int UnknownKind = -1;

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
        [.. records.DistinctBy(record => record.Thread).Select(record => SummaryOf(WithKind(RowOf(record.Thread, record.Record), record.Record)))];

    private List<ThreadRow> Choose(ImmutableArray<IndexHit> hits, ThreadRange range)
    {
        var chosen = new Dictionary<long, (ThreadRow Row, long Record)>();
        foreach (IGrouping<long, IndexHit> document in hits.GroupBy(hit => hit.Place))
        {
            if (store.FindMatter(document.Key) is not { Shown.IsDefault: false } matter)
            {
                continue;
            }

            IEnumerable<int> ordinals = document.Any(hit => hit.Ordinal is null) ? Enumerable.Range(0, matter.Shown.Length) : document.Select(hit => hit.Ordinal!.Value);
            foreach (int ordinal in ordinals.Where(ordinal => ordinal < matter.Shown.Length && !chosen.ContainsKey(matter.Shown[ordinal])))
            {
                long record = PlaceInLine.OfRecord(matter.Place, ordinal);
                ThreadRow row = RowOf(matter.Shown[ordinal], record);
                chosen.Add(matter.Shown[ordinal], (range.Kind is null ? row : WithKind(row, record), record));
            }
        }

        return
        [
            .. chosen.Values.Where(found => IsWithin(found.Row, range)).OrderByDescending(found => found.Row.LastDay).ThenByDescending(found => found.Row.Id).Take(range.Limit)
                .Select(found => WithKind(found.Row, found.Record)),
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

        int day = PlaceInLine.DayNumberOf(record >> PlaceInLine.OrdinalBits);
        return new ThreadRow(thread, UnknownKind, day, day, 1, 1);
    }

    private ThreadRow WithKind(ThreadRow row, long record) =>
        row.Kind == UnknownKind ? row with { Kind = KindOf(record >> PlaceInLine.OrdinalBits, (int)(record & (PlaceInLine.MostRecords - 1))) } : row;

    private int KindOf(long place, int ordinal)
    {
        using IMatterReader reader = store.OpenMatters();
        return store.FindMatter(place) is { } matter && reader.Find(matter.Line) is { } whole ? rules.Read(whole).Claims[ordinal].Kind : 0;
    }

    private static ThreadSummary SummaryOf(ThreadRow row) =>
        new(ThreadIds.NameOf(row.Id), ThreadKinds.NameOf(row.Kind), DayOf(row.FirstDay), DayOf(row.LastDay), row.Documents, row.Records);

    private static DateOnly? DayOf(int number) => number == 0 ? null : PlaceInLine.DayOf(number);
}
