using Sanad.Ledger.Threads;

namespace Sanad.Ledger.Tests.Threads;

/// <summary>Threads as linking found them: nobody has corrected any.</summary>
internal sealed class UncorrectedThreads : IThreadOverlay
{
    /// <inheritdoc/>
    public IReadOnlyCollection<long> Settle(ILinkedThreads linked) => [];

    /// <inheritdoc/>
    public long ThreadOf(long thread, long record) => thread;
}
