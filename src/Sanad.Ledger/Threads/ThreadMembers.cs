using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Threads;

/// <summary>The way from a record to its thread, and from a thread to its records.</summary>
internal sealed class ThreadMembers(ILedgerStore store)
{
    private readonly DecodedVersions decoded = DecodedVersions.Of(store);

    // The key of an event or figure that is in force, by its id.
    public long? RecordOf(string id)
    {
        if (ThreadIds.Find(id) is null)
        {
            return null;
        }

        foreach (IndexHit hit in store.Search(new IndexQuery { RecordTerms = [[Term.OfCode(Term.RecordId, id)]] }))
        {
            return PlaceInLine.OfRecord(hit.Place, hit.Ordinal!.Value);
        }

        return null;
    }

    // Null for a quote, and for a record whose document has not been linked yet.
    public long? ThreadOf(long record)
    {
        int ordinal = (int)(record & (PlaceInLine.MostRecords - 1));
        return store.FindMatter(record >> PlaceInLine.OrdinalBits) is { Shown.IsDefault: false } matter && ordinal < matter.Shown.Length ? matter.Shown[ordinal] : null;
    }

    // A record alone in its thread has no row.
    public ImmutableArray<ThreadMember> Read(long thread, long record)
    {
        ImmutableArray<MemberRow> rows = store.ReadMembers([thread]);
        long[] records = rows.IsEmpty ? [record] : [.. rows.Select(row => row.Record)];
        return
        [
            .. ManyAtOnce.Select([.. records.GroupBy(key => key >> PlaceInLine.OrdinalBits)], ReadDocument, DecodedVersions.Few).OfType<(long Line, List<ThreadMember> Members)>()
                .OrderBy(document => document.Members[0].IsUndated).ThenBy(document => document.Line).SelectMany(document => document.Members),
        ];
    }

    // Null where the document has left the threads since they were brought up to date.
    private (long Line, List<ThreadMember> Members)? ReadDocument(IGrouping<long, long> records)
    {
        if (store.FindMatter(records.Key) is not { } matter || decoded.Find(records.Key) is not { Version: { Reading: { } reading } version } found)
        {
            return null;
        }

        var members = new List<ThreadMember>();
        foreach (long record in records.Order())
        {
            int ordinal = (int)(record & (PlaceInLine.MostRecords - 1));
            int figure = ordinal - reading.Events.Length;
            members.Add(new ThreadMember
            {
                Record = record,
                Version = version,
                Event = figure < 0 ? reading.Events[ordinal] : null,
                Figure = figure < 0 ? null : reading.Figures[figure],
                KnownDay = found.KnownDay,
                Sketch = found.Sketch,
            });
        }

        return (matter.Line, members);
    }
}
