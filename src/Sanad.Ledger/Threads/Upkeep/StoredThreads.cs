using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Threads as they are linked, from the ledger; and which records the corrections show elsewhere than they do now.</summary>
internal sealed class StoredThreads(ILedgerStore store) : ILinkedThreads
{
    public long? ThreadOf(long record) => Find(record) is var (matter, ordinal) ? matter.Threads[ordinal] : null;

    // Those that are shown in them, and those that a correction shows elsewhere.
    public ImmutableArray<(long Record, long Thread)> RecordsOf(IReadOnlyCollection<long> threads)
    {
        HashSet<long> wanted = [.. threads];
        IEnumerable<long> keys = store.ReadMembers(wanted).Select(member => member.Record)
            .Concat(wanted.SelectMany(thread => store.ReadMoved(thread).Concat(KeysOf(thread)))).Distinct();
        IEnumerable<(long Line, int Ordinal, long Id, long Thread)> records =
            from document in keys.GroupBy(key => key >> PlaceInLine.OrdinalBits)
            let matter = store.FindMatter(document.Key)
            where matter is { Threads.IsDefault: false }
            let ids = IdsOf(document.Key)
            from ordinal in document.Select(key => (int)(key & (PlaceInLine.MostRecords - 1)))
            where ordinal < matter.Threads.Length && ordinal < ids.Length && wanted.Contains(matter.Threads[ordinal])
            select (matter.Line, ordinal, ids[ordinal], matter.Threads[ordinal]);
        return [.. records.Order().Select(record => (record.Id, record.Thread))];
    }

    // The lines of documents with a record whose thread is shown otherwise than the overlay has it.
    public IEnumerable<long> FindStale(IThreadOverlay overlay)
    {
        IEnumerable<long> keys = overlay.Settle(this).SelectMany(KeysOf).Concat(store.ReadMoved(null));
        foreach (IGrouping<long, long> document in keys.Distinct().GroupBy(key => key >> PlaceInLine.OrdinalBits))
        {
            if (store.FindMatter(document.Key) is { Threads.IsDefault: false } matter && IdsOf(document.Key) is var ids
                && Enumerable.Range(0, Math.Min(ids.Length, matter.Threads.Length)).Any(i => overlay.ThreadOf(matter.Threads[i], ids[i]) != matter.Shown[i]))
            {
                yield return matter.Line;
            }
        }
    }

    private (StoredMatter Matter, int Ordinal)? Find(long record)
    {
        foreach (long key in KeysOf(record))
        {
            int ordinal = (int)(key & (PlaceInLine.MostRecords - 1));
            if (store.FindMatter(key >> PlaceInLine.OrdinalBits) is { Threads.IsDefault: false } matter && ordinal < matter.Threads.Length)
            {
                return (matter, ordinal);
            }
        }

        return null;
    }

    private IEnumerable<long> KeysOf(long id) =>
        store.Search(new IndexQuery { RecordTerms = [[Term.OfCode(Term.RecordId, ThreadIds.NameOf(id))]] }).Select(hit => PlaceInLine.OfRecord(hit.Place, hit.Ordinal!.Value));

    private long[] IdsOf(long place) => store.Find(place) is { IsRedacted: false } row && VersionDecoder.Decode(row).Reading is { } reading
        ? [.. reading.Events.Select(record => record.Id).Concat(reading.Figures.Select(record => record.Id)).Select(id => ThreadIds.Find(id)!.Value)]
        : [];
}
