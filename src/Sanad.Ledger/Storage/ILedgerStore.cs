using System.Collections.Immutable;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Storage;

/// <summary>Keeps and fetches; what it means is decided in front of it. One implementation for each database.</summary>
/// <remarks>
/// Thread-safe. Writers wait for each other; readers see the last committed state and never wait. Whatever was returned from a writing member is on
/// disk. Every member throws <see cref="LedgerException"/> where the database cannot go on: full disk, damaged file, a lock that is not given up.
/// </remarks>
public interface ILedgerStore : IThreadStore, IDisposable
{
    /// <summary>Writes versions in one durable transaction: all of them or, after a fault, none.</summary>
    /// <param name="versions">The versions, in the order in which they get their sequence.</param>
    /// <param name="faults">Documents that could not be taken in, kept with them.</param>
    /// <param name="at">When, Unix time in seconds.</param>
    /// <returns>What became of each version, in the same order.</returns>
    public ImmutableArray<AppendOutcome> Append(IReadOnlyList<PreparedVersion> versions, IReadOnlyList<IntakeFault> faults, long at);

    /// <summary>Whether the ledger needs to read a document: null where it does, and what <see cref="Append"/> would answer where it does not.</summary>
    /// <param name="source">The outlet, or null.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="digest">See <see cref="PreparedVersion.Digest"/>.</param>
    public AppendOutcome? FindKnown(string? source, string id, ReadOnlySpan<byte> digest);

    /// <summary>Gives versions new readings in one durable transaction; the old ones stay. A version that was redacted or read again meanwhile is left out.</summary>
    public void Reread(IReadOnlyList<(VersionRow Version, PreparedReading Old, PreparedReading New)> readings, long at);

    /// <summary>Removes texts, titles, addresses and readings of a publication for good and leaves tombstones.</summary>
    /// <param name="versions">Its versions with what they were indexed by; empty erases what a redaction that was broken off left in free pages.</param>
    /// <param name="reason">Why; kept.</param>
    /// <param name="at">When, Unix time in seconds.</param>
    public void Redact(IReadOnlyList<(VersionRow Version, DocumentIndexRow Index, PreparedReading Reading)> versions, string reason, long at);

    /// <summary>The newest hits of a query.</summary>
    public ImmutableArray<IndexHit> Search(IndexQuery query, CancellationToken cancellationToken = default);

    /// <summary>How many hits a query has, counted up to <paramref name="most"/>.</summary>
    public int Count(IndexQuery query, int most, CancellationToken cancellationToken = default);

    /// <summary>Where the newest hits of a query come from, up to <paramref name="most"/> of them.</summary>
    public HitTally Tally(IndexQuery query, int most, CancellationToken cancellationToken = default);

    /// <summary>The version of a key, or null.</summary>
    public VersionRow? Find(long place);

    /// <summary>What tells whether the version of a key is what it was, at a small part of the cost of <see cref="Find"/>; null where there is none.</summary>
    public VersionStamp? FindStamp(long place);

    /// <summary>All versions of a publication, oldest first; empty where there is none.</summary>
    public ImmutableArray<VersionRow> FindVersions(string? source, string id);

    /// <summary>The sources that have a document of this id.</summary>
    public ImmutableArray<string?> FindSources(string id);

    /// <summary>All versions in the order of arrival, from a sequence on, as the ledger stood when the reading began.</summary>
    public IEnumerable<VersionRow> ReadAll(long fromSequence = 0);

    /// <summary>Versions on which the Reader failed, newest arrival first.</summary>
    public IEnumerable<VersionRow> ReadFailed();

    /// <summary>Tombstones, newest arrival first.</summary>
    public IEnumerable<VersionRow> ReadRedacted();

    /// <summary>Readings that newer ones have replaced, in the order in which they were made; not those of redacted versions.</summary>
    public IEnumerable<OldReading> ReadOldReadings();

    /// <summary>The sketches of all versions in force, with the version's key, source and id.</summary>
    public IEnumerable<(long Place, string? Source, string Id, byte[] Sketch)> ReadSketches();

    /// <summary>Number of the log's last entry; 0 for an empty ledger. While it is the same, nothing has changed.</summary>
    public long LastEntry();

    /// <summary>The log in order.</summary>
    public IEnumerable<LogEntry> ReadLog();

    /// <summary>Names one of whose spellings has all of these folded words; the last may be a beginning only.</summary>
    public ImmutableArray<NameRow> FindNames(IReadOnlyList<string> words, bool lastIsPrefix, int most);

    /// <summary>All spellings of a name.</summary>
    public ImmutableArray<NameRow> FindAliases(long key);

    /// <summary>Documents that could not be taken in, newest first.</summary>
    public IEnumerable<IntakeFault> ReadFaults();

    /// <summary>Forgets the faults of a file, or of all files below a folder, that are older than <paramref name="before"/>.</summary>
    /// <param name="path">The file or folder, as <see cref="IntakeFault.Path"/> begins.</param>
    /// <param name="before">Unix time in seconds; faults of that second stay.</param>
    public void RemoveFaults(string path, long before);

    /// <summary>How much it holds.</summary>
    public LedgerCounts Count();

    /// <summary>What each outlet has in it, the one with most documents first.</summary>
    /// <param name="asOf">Only what was known by the day of this number, in the versions then in force; null for now.</param>
    public ImmutableArray<OutletCounts> CountOutlets(int? asOf = null);

    /// <summary>A small value kept under a name, or null: the state of feeds, the copies worked out last.</summary>
    public byte[]? GetState(string area, string name);

    /// <summary>Keeps small values, durably and together; null removes one.</summary>
    public void SetState(string area, IReadOnlyList<(string Name, byte[]? Value)> values);

    /// <summary>All values of an area, by name.</summary>
    public IEnumerable<(string Name, byte[] Value)> ReadState(string area);

    /// <summary>Adds a correction, durably, and gives it the next number.</summary>
    /// <exception cref="LedgerException">A document of a record that it names was redacted meanwhile.</exception>
    public long AddCorrection(CorrectionRow correction);

    /// <summary>All corrections, by number.</summary>
    public IEnumerable<CorrectionRow> ReadCorrections();

    /// <summary>Writes a whole copy to a new file while the ledger stays in use.</summary>
    public void Backup(string path);

    /// <summary>What the database itself finds wrong with its file and between its tables, with the sequence of a version where it concerns one.</summary>
    public IEnumerable<(long? Sequence, string Message)> Check();

    /// <summary>Where the indexes do not hold what they must, with the sequence of a version where it can be told.</summary>
    /// <param name="content">Every version that is not redacted, in any order.</param>
    public IEnumerable<(long? Sequence, string Message)> CheckIndex(IEnumerable<IndexedVersion> content);

    /// <summary>Makes the indexes and the table of names anew, in one durable transaction.</summary>
    /// <param name="content">Every version that is not redacted, in any order.</param>
    public void RebuildIndex(IEnumerable<IndexedVersion> content);
}
