using System.Collections.Immutable;

namespace Sanad.Ledger.Threads;

/// <summary>Threads as they are linked, before corrections. Everything is named by ids as numbers; see <see cref="ThreadIds"/>.</summary>
public interface ILinkedThreads
{
    /// <summary>The thread that a record is linked to; null where there is no such event or figure in force.</summary>
    public long? ThreadOf(long record);

    /// <summary>The records that are linked to any of some threads, each with its thread: all of them by publication day and then by content.</summary>
    public ImmutableArray<(long Record, long Thread)> RecordsOf(IReadOnlyCollection<long> threads);
}
