using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Brings the threads of a ledger up to date: what the log tells of is taken in, what waits is swept, and corrections are laid over it.</summary>
/// <remarks>
/// Every transaction leaves a state from which the next run comes to the same threads: the entry of the log that they know of, and the lines that
/// wait, are written with them.
/// </remarks>
internal sealed class ThreadUpdater(ILedgerStore store, IMatterRules rules, IThreadOverlay overlay)
{
    private const string Area = "threads";
    private const string Settled = "settled";

    // Entries of the log in one transaction: two for each new document. The more, the fewer pages of the lists of keys are written twice.
    public int Entries { get; init; } = 4_096;

    // Documents in one step of the sweep.
    public int BlockSize { get; init; } = 256;

    public int Processors { get; init; } = -1;

    public ThreadUpdate Run(Action<ThreadUpdate> onProgress, CancellationToken cancellationToken)
    {
        ThreadUpdate total = default;
        ThreadProgress progress = store.ReadThreadProgress();
        if (progress.Rules != rules.Version)
        {
            store.RestartThreads(rules.Version);
        }

        var sweep = new ThreadSweep(store, rules, overlay, BlockSize, Processors);
        var backlog = new Backlog(store, rules, Entries, Processors);
        bool isDone = false;
        while (!isDone)
        {
            isDone = backlog.Absorb(cancellationToken) && sweep.Run(
                step =>
                {
                    total = total.Add(step);
                    onProgress(total);
                },
                cancellationToken) && Settle();
        }

        return total;
    }

    // False where documents wait again. What was laid out once is not looked at again until the log or a thread has changed.
    private bool Settle()
    {
        ThreadProgress progress = store.ReadThreadProgress();
        byte[] settled = [.. BitConverter.GetBytes(progress.LastEntry), .. BitConverter.GetBytes(progress.Generation)];
        if (store.GetState(Area, Settled) is { } before && before.AsSpan().SequenceEqual(settled))
        {
            return true;
        }

        long[] stale = [.. new StoredThreads(store).FindStale(overlay)];
        if (stale.Length > 0)
        {
            store.CommitThreads(progress.Generation, new ThreadStep { Dirty = [.. stale] });
            return false;
        }

        if (store.ReadCorrections().Any())
        {
            store.SetState(Area, [(Settled, settled)]);
        }

        return true;
    }
}
