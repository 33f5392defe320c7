using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Threads;

/// <summary>The threads of a ledger: brought up to date, found, listed.</summary>
/// <remarks>Thread-safe. What is asked is answered from the threads as they were last brought up to date; see <see cref="Update"/>.</remarks>
public sealed class LedgerThreads(ILedgerStore store, LanguagePack pack)
{
    /// <summary>What people have corrected; nothing unless told.</summary>
    public IThreadOverlay Overlay { get; init; } = new LinkedThreads();

    /// <summary>Brings the threads up to date with the ledger; costs next to nothing where they are.</summary>
    /// <param name="onProgress">Told now and then how far it is.</param>
    /// <param name="cancellationToken">Stops between two steps; what was done is kept.</param>
    /// <exception cref="LedgerException">The ledger cannot go on.</exception>
    public ThreadUpdate Update(Action<ThreadUpdate>? onProgress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException($"{store} {pack}");

    /// <summary>The thread of a record, with the readings of its documents; null where the ledger has no such record in force.</summary>
    /// <param name="id">The id of a thread, or of any record in it.</param>
    public ClaimThread? Find(string id) => throw new NotSupportedException(id);

    /// <summary>The members of a thread, without its kind; empty where there is none. See <see cref="Find"/>.</summary>
    public ImmutableArray<ThreadMember> Members(string id) => Find(id)?.Members ?? [];

    /// <summary>The newest threads that <paramref name="filter"/> asks for.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="after">Only threads behind this one: the last of the page before.</param>
    /// <param name="limit">The most to give.</param>
    /// <exception cref="Search.QueryException">It cannot be asked as it is written, or takes too long.</exception>
    public ThreadPage List(ThreadFilter filter, string? after = null, int limit = 20) => throw new NotSupportedException($"{filter} {after} {limit}");

    /// <summary>The threads of a document's records as it stands in force, in the order of the records; empty where there is none.</summary>
    public ImmutableArray<ThreadSummary> ThreadsOf(string? source, string id) => throw new NotSupportedException($"{source} {id}");

    /// <summary>Every thread, ordered by its id, one after the other; each document's reading is decoded once.</summary>
    public IEnumerable<ThreadOutline> All() => throw new NotSupportedException();
}
