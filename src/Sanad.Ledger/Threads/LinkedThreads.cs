namespace Sanad.Ledger.Threads;

/// <summary>Threads as linking found them: nobody has corrected any.</summary>
public sealed class LinkedThreads : IThreadOverlay
{
    /// <inheritdoc/>
    public IReadOnlyCollection<long> Settle(Func<long, long?> linked) => [];

    /// <inheritdoc/>
    public long ThreadOf(long thread, long record) => thread;
}
