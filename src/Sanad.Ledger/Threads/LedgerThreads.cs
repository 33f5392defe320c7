using System.Collections.Immutable;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Threads;

/// <summary>The threads of a ledger, merged and split as people said: brought up to date, found, listed.</summary>
/// <remarks>
/// Thread-safe. What is asked is answered from the threads as they were last brought up to date; see <see cref="Update"/>. Every member throws
/// <see cref="LedgerException"/> where the ledger cannot go on.
/// </remarks>
public sealed class LedgerThreads(ILedgerStore store, LanguagePack pack)
{
    private readonly ThreadMembers members = new(store);
    private readonly LedgerSearch search = new(store, pack);

    /// <summary>What people said of its records and threads.</summary>
    public LedgerCorrections Corrections { get; } = new(store);

    /// <summary>The most processors that <see cref="Update"/> works on; −1: all of them.</summary>
    public int Processors { get; init; } = -1;

    /// <summary>How many documents <see cref="Update"/> links in one step. What was not written when another program writes is begun again.</summary>
    public int BlockSize { get; init; } = 256;

    /// <summary>What links; given by tests.</summary>
    internal IMatterRules Rules { get; init; } = new MatterRules(pack);

    /// <summary>Brings the threads up to date with the ledger; costs next to nothing where they are.</summary>
    /// <param name="onProgress">Told now and then what was done so far.</param>
    /// <param name="cancellationToken">Stops between two steps; what was done is kept.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ThreadUpdate Update(Action<ThreadUpdate>? onProgress = null, CancellationToken cancellationToken = default) =>
        new ThreadUpdater(store, Rules, new CorrectedThreads(Corrections)) { Processors = Processors, BlockSize = BlockSize }.Run(onProgress ?? (static _ => { }), cancellationToken);

    /// <summary>The thread of a record, with the readings of its documents; null where the ledger has no such record in force.</summary>
    /// <param name="id">The id of a thread, or of any event or figure in it.</param>
    public ClaimThread? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (members.RecordOf(id) is not { } record || members.ThreadOf(record) is not { } thread)
        {
            return null;
        }

        ImmutableArray<ThreadMember> found = members.Read(thread, record);
        return found.IsEmpty ? null : new ClaimThread { Id = ThreadIds.NameOf(thread), Kind = ThreadKinds.NameOf(ThreadKinds.Most(found.Select(ThreadKinds.Of))), Members = found };
    }

    /// <summary>The id of the thread of a record, without reading it; null where the ledger has no such event or figure in force.</summary>
    public string? IdOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return members.RecordOf(id) is { } record && members.ThreadOf(record) is { } thread ? ThreadIds.NameOf(thread) : null;
    }

    /// <summary>The members of the thread of a record; empty where there is none. See <see cref="Find"/>.</summary>
    public ImmutableArray<ThreadMember> Members(string id) => Find(id)?.Members ?? [];

    /// <summary>The newest threads that <paramref name="filter"/> asks for: those last told of, or, where it has a question, those of the newest hits.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="after">Only threads behind this one: the id of the last of the page before.</param>
    /// <param name="limit">The most to give.</param>
    /// <param name="cancellationToken">Calls the question off.</param>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    public ThreadPage List(ThreadFilter filter, string? after = null, int limit = 20, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new ThreadListing(store, search, Rules).Read(filter, after, limit, cancellationToken);
    }

    /// <summary>The threads of a document's events and figures as it stands in force, in the order of the records, each thread once; empty where there is none.</summary>
    public ImmutableArray<ThreadSummary> ThreadsOf(string? source, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return store.FindVersions(source, id) is [.., var version] && store.FindMatter(version.Place) is { Shown.IsDefault: false } matter
            ? new ThreadListing(store, search, Rules).ReadAll(matter.Shown.Select((thread, ordinal) => (thread, PlaceInLine.OfRecord(matter.Place, ordinal))))
            : [];
    }

    /// <summary>Every thread, ordered by its id, single records among them; each document's reading is decoded once.</summary>
    public IEnumerable<ThreadOutline> All() => new ThreadOutlines(store).Read();
}
