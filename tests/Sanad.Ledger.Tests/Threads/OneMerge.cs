using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;

namespace Sanad.Ledger.Tests.Threads;

/// <summary>One correction: the threads in which two records stand are one, whatever they are linked to.</summary>
internal sealed class OneMerge : IThreadOverlay
{
    private readonly long earlier;
    private readonly long later;
    private (long From, long To) merged;

    // The ids of the first two threads of several documents, in line.
    public OneMerge(ILedgerStore store)
    {
        long[] threads =
        [
            .. store.ReadMatters().SelectMany(matter => matter.Shown).Distinct().Where(thread => store.FindThread(thread) is { Documents: > 1 }).Take(2),
        ];
        (earlier, later) = (threads[0], threads[1]);
    }

    public OneMerge(OneMerge other) => (earlier, later) = (other.earlier, other.later);

    public IReadOnlyCollection<long> Settle(ILinkedThreads linked)
    {
        merged = linked.ThreadOf(earlier) is { } to && linked.ThreadOf(later) is { } from ? (from, to) : default;
        return [.. linked.RecordsOf([merged.From]).Select(record => record.Record)];
    }

    public long ThreadOf(long thread, long record) => thread == merged.From ? merged.To : thread;
}
