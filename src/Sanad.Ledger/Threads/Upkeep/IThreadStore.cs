using System.Collections.Immutable;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Keeps what threads are worked out from and what they are. All of it follows from the versions in force and can be made again.</summary>
/// <remarks>As <see cref="ILedgerStore"/>, of which it is a part. What is written names the generation it was worked out from; where another has come since, nothing is written.</remarks>
public interface IThreadStore
{
    /// <summary>How far the threads are.</summary>
    public ThreadProgress ReadThreadProgress();

    /// <summary>Forgets all threads and all they were worked out from.</summary>
    /// <param name="rules">What will make them anew.</param>
    public void RestartThreads(string rules);

    /// <summary>The publications that the log's next entries touch, each once.</summary>
    /// <param name="after">Number of the entry before.</param>
    /// <param name="most">The most entries to look at.</param>
    /// <returns>Number of the last entry looked at, and the publications' keys.</returns>
    public (long UpTo, ImmutableArray<long> Publications) ReadBacklog(long after, int most);

    /// <summary>The last version of a publication, or null.</summary>
    public VersionRow? FindLatest(long publication);

    /// <summary>Takes in what publications say now, in place of what they said before; where that has changed, their lines wait to be swept.</summary>
    /// <param name="generation">See <see cref="ThreadProgress.Generation"/>.</param>
    /// <param name="upTo">The last entry of the log that this covers.</param>
    /// <param name="matters">For each publication its matter; null where nothing of it is in force.</param>
    /// <returns>Whether it was written.</returns>
    public bool AbsorbMatters(long generation, long upTo, IReadOnlyList<(long Publication, PreparedMatter? Matter)> matters);

    /// <summary>The first lines that wait, in order.</summary>
    public ImmutableArray<DirtyMatter> ReadDirty(int most);

    /// <summary>The last line of a document that does not wait; -1 where all do.</summary>
    public long FindLastClean();

    /// <summary>Reads matters.</summary>
    public IMatterReader OpenMatters();

    /// <summary>The members of threads of several records, by thread and then by key.</summary>
    public ImmutableArray<MemberRow> ReadMembers(IEnumerable<long> threads);

    /// <summary>The records of a version that are in threads of several, in order.</summary>
    public ImmutableArray<MemberRow> ReadMembersOf(long place);

    /// <summary>The keys of records that are shown in another thread than the one they are linked to: to this one, or, for null, to any.</summary>
    public ImmutableArray<long> ReadMoved(long? linked);

    /// <summary>Writes a step of the sweep.</summary>
    /// <returns>Whether it was written.</returns>
    public bool CommitThreads(long generation, ThreadStep step);

    /// <summary>The matter of a version without its body, or null.</summary>
    public StoredMatter? FindMatter(long place);

    /// <summary>All matters in line, without their bodies.</summary>
    public IEnumerable<StoredMatter> ReadMatters();

    /// <summary>A thread of several records, or null.</summary>
    public ThreadRow? FindThread(long id);

    /// <summary>Threads of several documents, newest last day first.</summary>
    public ImmutableArray<ThreadRow> ReadThreads(ThreadRange range);
}
