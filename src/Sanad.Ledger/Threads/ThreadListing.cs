using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Threads;

/// <summary>Lists threads: those of several documents from the store's own order, those that a question finds by way of its hits.</summary>
internal sealed class ThreadListing(ILedgerStore store, LedgerSearch search, IMatterRules rules)
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
        IEnumerable<QueryNote> notes = [];
        IReadOnlyList<ThreadRow> rows;
        if (filter.Query is { } query)
        {
            (ImmutableArray<IndexHit> hits, notes) = search.Hits(query with { After = null, Limit = LedgerSearch.MostCounted }, cancellationToken);
            rows = [.. Choose(hits, range with { LeastDocuments = filter.LeastDocuments }).Take(range.Limit)];
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

    // Threads in the order of their newest hits, so that the first page of a question with many hits looks at a few of them.
    private IEnumerable<ThreadRow> Choose(ImmutableArray<IndexHit> hits, ThreadRange range)
    {
        HashSet<long> seen = [];
        bool isBehind = range.After is null;
        foreach (IndexHit hit in hits)
        {
            if (store.FindMatter(hit.Place) is not { Shown.IsDefault: false } matter)
            {
                continue;
            }

            foreach (int ordinal in hit.Ordinal is { } told ? [told] : Enumerable.Range(0, matter.Shown.Length))
            {
                if (ordinal < matter.Shown.Length && seen.Add(matter.Shown[ordinal]))
                {
                    long record = PlaceInLine.OfRecord(matter.Place, ordinal);
                    ThreadRow row = RowOf(matter.Shown[ordinal], record);
                    if (isBehind && IsWithin(range.Kind is null ? row : WithKind(row, record), range))
                    {
                        yield return WithKind(row, record);
                    }

                    isBehind |= row.Id == range.After?.Id;
                }
            }
        }
    }

    private static bool IsWithin(ThreadRow row, ThreadRange range) =>
        (range.Kind is null || row.Kind == range.Kind) && row.LastDay >= range.FromDay && row.FirstDay <= range.ToDay && row.Documents >= range.LeastDocuments;

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
