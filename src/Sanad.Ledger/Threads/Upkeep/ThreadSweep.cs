namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Links the documents that wait, in line, a block at a time; whoever they change waits after them.</summary>
internal sealed class ThreadSweep(Storage.ILedgerStore store, IMatterRules rules, IThreadOverlay overlay, int blockSize)
{
    // False where another program has written meanwhile.
    public bool Run(Action<ThreadUpdate> onBlock, CancellationToken cancellationToken)
    {
        ThreadProgress progress = store.ReadThreadProgress();
        if (!progress.IsPending)
        {
            return true;
        }

        using var finders = new CandidateFinders(store, rules);
        long generation = progress.Generation;
        long lastClean = store.FindLastClean();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IReadOnlyList<DirtyMatter> dirty = store.ReadDirty(blockSize);
            if (dirty.Count == 0)
            {
                return true;
            }

            CandidateFinder finder = finders.Rent();
            var block = new SweepBlock(store, rules, overlay, finder, lastClean);
            ThreadStep step = block.Sweep(dirty, FindAhead(dirty, finders, cancellationToken));
            finders.GiveBack(finder);
            if (!store.CommitThreads(generation++, step))
            {
                return false;
            }

            onBlock(block.Done with { Threads = step.Threads.Length });
        }
    }

    // The candidates of a whole block on all cores; they do not depend on what linking makes of the block.
    private static Dictionary<long, long[]> FindAhead(IReadOnlyList<DirtyMatter> dirty, CandidateFinders finders, CancellationToken cancellationToken)
    {
        long[]?[] found = new long[]?[dirty.Count];
        Parallel.For(
            0, dirty.Count, new ParallelOptions { CancellationToken = cancellationToken }, finders.Rent,
            (i, _, finder) =>
            {
                found[i] = finder.Find(dirty[i].Line) is { } document ? finder.FindEarlier(document.Matter) : null;
                return finder;
            },
            finders.GiveBack);
        var ahead = new Dictionary<long, long[]>(dirty.Count);
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] is { } lines)
            {
                ahead.Add(dirty[i].Line, lines);
            }
        }

        return ahead;
    }
}
