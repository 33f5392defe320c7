namespace Sanad.Ledger.Threads;

/// <summary>What bringing the threads up to date came to.</summary>
/// <param name="Added">Documents that came into force, or say something else than before.</param>
/// <param name="Removed">Documents that are no longer in force: superseded, redacted, or without a reading.</param>
/// <param name="Recomputed">Documents that were linked, the added ones among them.</param>
/// <param name="Records">Records whose thread was set or has changed.</param>
/// <param name="Threads">Threads of several records that were written or have changed.</param>
public readonly record struct ThreadUpdate(long Added, long Removed, long Recomputed, long Records, long Threads)
{
    internal ThreadUpdate Add(ThreadUpdate more) =>
        new(Added + more.Added, Removed + more.Removed, Recomputed + more.Recomputed, Records + more.Records, Threads + more.Threads);
}
