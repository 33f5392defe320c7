namespace Sanad.Ledger.Threads;

/// <summary>What people have corrected, laid over the threads that linking found. Everything is named by record ids as numbers.</summary>
/// <remarks>
/// Linking decides from documents alone, and its result is kept as it is; <see cref="ThreadOf"/> decides what is shown. A thread's id stays the id of
/// its earliest record.
/// </remarks>
public interface IThreadOverlay
{
    /// <summary>Works out what the corrections mean for threads as they are linked now.</summary>
    /// <param name="linked">The thread that a record is linked to; null where there is no such record in force.</param>
    /// <returns>Records whose whole threads, as shown until now, must be laid out again; empty where nothing has changed since it was asked last.</returns>
    public IReadOnlyCollection<long> Settle(Func<long, long?> linked);

    /// <summary>The thread in which a record is shown.</summary>
    /// <param name="thread">The thread that it is linked to.</param>
    /// <param name="record">The record.</param>
    public long ThreadOf(long thread, long record);
}
