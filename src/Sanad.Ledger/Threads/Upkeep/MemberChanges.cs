using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Records that left threads and came to others in one step, and what the threads are after it.</summary>
/// <remarks>A record alone in the thread that it began has no row; when another joins it, its row is made.</remarks>
internal sealed class MemberChanges(ILedgerStore store)
{
    // By thread and record key; a record that leaves a thread and comes back has not left.
    private readonly Dictionary<(long Thread, long Record), MemberRow> removed = [];
    private readonly Dictionary<(long Thread, long Record), MemberRow> added = [];

    public void Remove(MemberRow member)
    {
        if (!added.Remove((member.Thread, member.Record)))
        {
            removed[(member.Thread, member.Record)] = member;
        }
    }

    public void Add(MemberRow member)
    {
        removed.Remove((member.Thread, member.Record));
        added[(member.Thread, member.Record)] = member;
    }

    // The step with the rows of members and threads. kindOf tells the kind of a record that is in force and shown in a thread of its own.
    public ThreadStep Finish(ThreadStep step, Func<IndexHit, long, int?> kindOf)
    {
        long[] touched = [.. removed.Keys.Concat(added.Keys).Select(key => key.Thread).Distinct().Order()];
        ILookup<long, MemberRow> stored = store.ReadMembers(touched).ToLookup(member => member.Thread);
        ILookup<long, MemberRow> coming = added.Values.ToLookup(member => member.Thread);
        ImmutableArray<MemberRow>.Builder gone = ImmutableArray.CreateBuilder<MemberRow>();
        ImmutableArray<MemberRow>.Builder come = ImmutableArray.CreateBuilder<MemberRow>();
        ImmutableArray<ThreadRow>.Builder threads = ImmutableArray.CreateBuilder<ThreadRow>();
        ImmutableArray<long>.Builder goneThreads = ImmutableArray.CreateBuilder<long>();
        foreach (long thread in touched)
        {
            List<MemberRow> before = [.. stored[thread]];
            var now = before.Where(member => !removed.ContainsKey((thread, member.Record))).UnionBy(coming[thread], member => member.Record).ToList();
            if (before.Count == 0 && now.Count > 0 && now.TrueForAll(member => member.Id != thread) && FounderOf(thread, kindOf) is { } founder)
            {
                now.Add(founder);
            }

            bool hasRows = now.Count > 1 || (now.Count == 1 && now[0].Id != thread);
            if (hasRows)
            {
                threads.Add(RowOf(thread, now));
            }
            else
            {
                now.Clear();
                if (before.Count > 0)
                {
                    goneThreads.Add(thread);
                }
            }

            HashSet<long> records = [.. now.Select(member => member.Record)];
            gone.AddRange(before.Where(member => !records.Contains(member.Record)));
            records = [.. before.Select(member => member.Record)];
            come.AddRange(now.Where(member => !records.Contains(member.Record) || added.ContainsKey((thread, member.Record))));
        }

        return step with { Removed = gone.DrainToImmutable(), Added = come.DrainToImmutable(), Threads = threads.DrainToImmutable(), GoneThreads = goneThreads.DrainToImmutable() };
    }

    private static ThreadRow RowOf(long thread, List<MemberRow> members)
    {
        int[] days = [.. members.Select(member => PlaceInLine.DayNumberOf(member.Record >> PlaceInLine.OrdinalBits)).Where(day => day > 0)];
        return new ThreadRow(
            thread, ThreadKinds.Most(members.Select(member => member.Kind)), days.DefaultIfEmpty().Min(), days.DefaultIfEmpty().Max(),
            members.Select(member => member.Record >> PlaceInLine.OrdinalBits).Distinct().Count(), members.Count);
    }

    // The record that began a thread and was alone in it until now.
    private MemberRow? FounderOf(long thread, Func<IndexHit, long, int?> kindOf)
    {
        string term = Term.OfCode(Term.RecordId, ThreadIds.NameOf(thread));
        foreach (IndexHit hit in store.Search(new IndexQuery { RecordTerms = [[term]] }))
        {
            long record = PlaceInLine.OfRecord(hit.Place, hit.Ordinal!.Value);
            if (!removed.ContainsKey((thread, record)) && kindOf(hit, thread) is { } kind)
            {
                return new MemberRow(thread, record, thread, kind);
            }
        }

        return null;
    }
}
