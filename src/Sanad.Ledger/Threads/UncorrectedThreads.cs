namespace Sanad.Ledger.Threads;

/// <summary>Threads as linking found them: nobody has corrected any.</summary>
public sealed class UncorrectedThreads : IThreadOverlay
{
    /// <inheritdoc/>
    public IReadOnlyCollection<long> Settle(ILinkedThreads linked) => [];

    /// <inheritdoc/>
    public long ThreadOf(long thread, long record) => thread;
}
