using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Links the documents that wait, in line, a block at a time; whoever they change waits after them.</summary>
internal sealed class ThreadSweep(Storage.ILedgerStore store, IMatterRules rules, IThreadOverlay overlay, int blockSize, int processors)
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
        return Run(finders, progress.Generation, onBlock, cancellationToken);
    }

    private bool Run(CandidateFinders finders, long generation, Action<ThreadUpdate> onBlock, CancellationToken cancellationToken)
    {
        long lastClean = store.FindLastClean();
        Dictionary<long, ComparedMatter>? ahead = null;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ImmutableArray<DirtyMatter> dirty = store.ReadDirty(2 * blockSize);
            if (dirty.IsEmpty)
            {
                return true;
            }

            ImmutableArray<DirtyMatter> now = dirty[..Math.Min(blockSize, dirty.Length)];
            ahead ??= FindAhead(now, finders, cancellationToken);
            Task<Dictionary<long, ComparedMatter>> next = Task.Run(() => FindAhead(dirty[now.Length..], finders, cancellationToken), CancellationToken.None);
            try
            {
                CandidateFinder finder = finders.Rent();
                var block = new SweepBlock(store, overlay, finder, lastClean);
                ThreadStep step = block.Sweep(now, ahead);
                finders.GiveBack(finder);
                if (!store.CommitThreads(generation++, step))
                {
                    return false;
                }

                onBlock(block.Done with { Threads = step.Threads.Length });
                ahead = next.GetAwaiter().GetResult();
                finders.Keep(block.Linked);
            }
            finally
            {
                // It works with the finders; what went wrong in it is told above, or does not matter any more.
                Task.WhenAny(next).Wait(CancellationToken.None);
            }
        }
    }

    // A whole block is compared with its candidates on as many cores as it may have, while the block before is linked and written: it does not depend on what linking makes of that.
    private Dictionary<long, ComparedMatter> FindAhead(ImmutableArray<DirtyMatter> dirty, CandidateFinders finders, CancellationToken cancellationToken)
    {
        var found = new ComparedMatter?[dirty.Length];
        Parallel.For(
            0, dirty.Length, new ParallelOptions { MaxDegreeOfParallelism = processors, CancellationToken = cancellationToken }, finders.Rent,
            (i, _, finder) =>
            {
                found[i] = finder.Find(dirty[i].Line) is { } document ? finder.Compare(document.Matter) : null;
                return finder;
            },
            finders.GiveBack);
        var ahead = new Dictionary<long, ComparedMatter>(dirty.Length);
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] is { } compared)
            {
                ahead.Add(dirty[i].Line, compared);
            }
        }

        return ahead;
    }
}
