using Sanad.Ledger.Threads;

namespace Sanad.Ledger.Tests.Threads;

/// <summary>Counts how often an overlay is worked out.</summary>
internal sealed class CountedOverlay(IThreadOverlay overlay) : IThreadOverlay
{
    public int Settled { get; private set; }

    public IReadOnlyCollection<long> Settle(ILinkedThreads linked)
    {
        Settled++;
        return overlay.Settle(linked);
    }

    public long ThreadOf(long thread, long record) => overlay.ThreadOf(thread, record);
}
