namespace Sanad.Ledger.Threads;

/// <summary>What people have corrected, laid over the threads that linking found. Everything is named by ids as numbers; see <see cref="ThreadIds"/>.</summary>
/// <remarks>
/// Linking decides from documents alone, and its result is kept as it is; this decides what is shown. A thread's id must stay the id of its earliest
/// record, and what is answered must follow from the corrections and the linked threads alone.
/// </remarks>
public interface IThreadOverlay
{
    /// <summary>Works out what the corrections mean for threads as they are linked now; asked whenever linking has come to its end.</summary>
    /// <param name="linked">The threads as they are linked.</param>
    /// <returns>Records that may be shown in another thread than the one they are linked to; those shown elsewhere until now are looked at in any case.</returns>
    public IReadOnlyCollection<long> Settle(ILinkedThreads linked);

    /// <summary>The thread in which a record is shown, by what was worked out last; before that, any answer will be put right.</summary>
    /// <param name="thread">The thread that it is linked to.</param>
    /// <param name="record">The record.</param>
    public long ThreadOf(long thread, long record);
}
