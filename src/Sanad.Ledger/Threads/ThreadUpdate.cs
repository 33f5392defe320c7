namespace Sanad.Ledger.Threads;

/// <summary>What bringing the threads up to date came to.</summary>
/// <param name="Added">Documents that came into force, or say something else than before.</param>
/// <param name="Removed">Documents that are no longer in force: superseded, redacted, or without a reading.</param>
/// <param name="Recomputed">Documents that were linked, the added ones among them.</param>
/// <param name="Records">Records whose thread was set or has changed.</param>
/// <param name="Threads">Threads of several records that were written or have changed.</param>
/// <param name="Lists">Lists of the documents of one key that were looked into for those to link to: of each at most the 48 nearest.</param>
/// <param name="Weighed">Documents in those lists that share a key with the one to be linked.</param>
/// <param name="Compared">Documents whose records were compared with those of the one to be linked.</param>
public readonly record struct ThreadUpdate(long Added, long Removed, long Recomputed, long Records, long Threads, long Lists, long Weighed, long Compared)
{
    internal ThreadUpdate Add(ThreadUpdate more) => new(
        Added + more.Added, Removed + more.Removed, Recomputed + more.Recomputed, Records + more.Records, Threads + more.Threads,
        Lists + more.Lists, Weighed + more.Weighed, Compared + more.Compared);
}
