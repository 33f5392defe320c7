using System.Collections.Immutable;
using Sanad.Ledger.Threads;

namespace Sanad.Ledger.Corrections;

/// <summary>The merges and splits of a ledger as they lie over its linked threads; see <see cref="ThreadOverlay"/>.</summary>
/// <remarks>Only the threads of records that a merge or split names are looked at. Thread-safe.</remarks>
public sealed class CorrectedThreads(LedgerCorrections corrections) : IThreadOverlay
{
    // By record; what is linked otherwise since is no longer meant, until it is settled again.
    private volatile Dictionary<long, (long Linked, long Shown)> moved = [];

    /// <inheritdoc/>
    public IReadOnlyCollection<long> Settle(ILinkedThreads linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        CorrectionSet set = corrections.Load();
        long[] threads =
        [
            .. set.Regroupings.SelectMany(regrouping => regrouping.Records).Distinct(StringComparer.Ordinal)
                .Select(ThreadIds.Find).OfType<long>().Select(linked.ThreadOf).OfType<long>().Distinct(),
        ];
        ImmutableArray<(long Record, long Thread)> records = threads.Length == 0 ? [] : linked.RecordsOf(threads);
        string[] shown = ThreadOverlay.Apply([.. records.Select(record => (ThreadIds.NameOf(record.Record), ThreadIds.NameOf(record.Thread)))], set);
        var next = new Dictionary<long, (long Linked, long Shown)>();
        for (int i = 0; i < shown.Length; i++)
        {
            if (ThreadIds.Find(shown[i]) is { } thread && thread != records[i].Thread)
            {
                next[records[i].Record] = (records[i].Thread, thread);
            }
        }

        moved = next;
        return next.Keys;
    }

    /// <inheritdoc/>
    public long ThreadOf(long thread, long record) => moved.TryGetValue(record, out (long Linked, long Shown) to) && to.Linked == thread ? to.Shown : thread;
}
