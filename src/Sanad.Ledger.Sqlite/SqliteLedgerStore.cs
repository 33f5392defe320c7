using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Sqlite;

/// <summary>A ledger in one SQLite file, in write-ahead mode with <c>synchronous=FULL</c>: what was acknowledged survives a loss of power.</summary>
/// <remarks>Several programs may have it open: one writes at a time, the others wait up to a minute, and readers never wait. Thread-safe.</remarks>
public sealed partial class SqliteLedgerStore : ILedgerStore
{
    private readonly string path;
    private readonly SqliteConnections connections;
    private readonly VersionWriter writer;
    private readonly Lock writing = new();

    private SqliteLedgerStore(string path, SqliteConnections connections)
    {
        this.path = path;
        this.connections = connections;
        writer = new VersionWriter(connections.Writer);
    }

    /// <summary>Opens the ledger in a file, brought to the form of today.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mustExist">True refuses to begin a new ledger where there is none.</param>
    /// <param name="patience">How long to wait for another program that writes; a minute unless told.</param>
    /// <exception cref="LedgerException">There is none, it is no ledger, a newer program wrote it, or it is damaged.</exception>
    public static SqliteLedgerStore Open(string path, bool mustExist, TimeSpan? patience = null)
    {
        if (mustExist && !File.Exists(path))
        {
            throw new LedgerException($"{path}: there is no ledger here; begin one with sanad ingest, or give another path with --ledger");
        }

        if (File.Exists(path) && new FileInfo(path).Length > 0 && !HasSqliteHead(path))
        {
            throw new LedgerException($"{path}: this file is no ledger, or its head is damaged; give another path with --ledger, or restore a backup");
        }

        try
        {
            return new SqliteLedgerStore(path, new SqliteConnections(path, mustExist, patience ?? TimeSpan.FromMinutes(1)));
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, path);
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<AppendOutcome> Append(IReadOnlyList<PreparedVersion> versions, IReadOnlyList<IntakeFault> faults, long at)
    {
        ArgumentNullException.ThrowIfNull(versions);
        ArgumentNullException.ThrowIfNull(faults);
        ImmutableArray<AppendOutcome>.Builder outcomes = ImmutableArray.CreateBuilder<AppendOutcome>(versions.Count);
        Write(() =>
        {
            var rows = new List<(long Place, PreparedVersion Version)>();
            var matters = new Dictionary<long, PreparedMatter?>();
            bool isFollowed = IsFollowedByThreads(versions);
            foreach (PreparedVersion version in versions)
            {
                (AppendOutcome outcome, long? sequence, long publication) = writer.Add(version, at);
                outcomes.Add(outcome);
                if (sequence is { } given)
                {
                    long place = PlaceInLine.OfVersion(version.Day, given);
                    rows.Add((place, version));
                    matters[publication] = version.Matter is { } matter ? matter with { Place = place } : null;
                }
            }

            writer.Index(rows);
            if (isFollowed && rows.Count > 0)
            {
                Follow(versions[0].MatterRules, matters);
            }

            foreach (IntakeFault fault in faults)
            {
                AddFault(fault);
            }
        });
        return outcomes.MoveToImmutable();
    }

    /// <inheritdoc/>
    public void RemoveFaults(string path, long before)
    {
        ArgumentNullException.ThrowIfNull(path);
        string folder = path.TrimEnd('/', '\\');
        Write(() =>
        {
            // '0' is the character behind '/': a range of the key rather than a pattern, in which a path would need escapes.
            using var remove = new Statement(
                connections.Writer, "DELETE FROM fault WHERE at < $1 AND (path = $2 OR path = $3 OR (path >= $3 || '/' AND path < $3 || '0'))", 3);
            remove.Execute(before, path, folder);
        });
    }

    /// <inheritdoc/>
    public AppendOutcome? FindKnown(string? source, string id, ReadOnlySpan<byte> digest)
    {
        byte[] wanted = digest.ToArray();
        return Read(session =>
        {
            using SqliteDataReader row = session[
                """
                SELECT p.redacted, v.digest FROM publication p LEFT JOIN version v ON v.publication = p.id
                WHERE p.external = $1 AND p.source = $2 ORDER BY v.number DESC LIMIT 1
                """,
                2].Query(id, source ?? "");
            return !row.Read() ? null
                : row.GetInt64(0) != 0 ? AppendOutcome.Redacted
                : !row.IsDBNull(1) && ((byte[])row[1]).AsSpan().SequenceEqual(wanted) ? AppendOutcome.Unchanged
                : (AppendOutcome?)null;
        });
    }

    /// <inheritdoc/>
    public void Reread(IReadOnlyList<(VersionRow Version, PreparedReading Old, PreparedReading New)> readings, long at)
    {
        ArgumentNullException.ThrowIfNull(readings);
        Write(() =>
        {
            foreach ((VersionRow version, PreparedReading old, PreparedReading reading) in readings.Where(reading => writer.HasStill(reading.Version)).OrderBy(reading => reading.Version.Place))
            {
                writer.RemoveRecords(version.Place, old);
                writer.AddReading(PlaceInLine.SequenceOf(version.Place), reading, at);
                writer.IndexRecords(version.Place, reading);
            }
        });
    }

    /// <inheritdoc/>
    public void Redact(IReadOnlyList<(VersionRow Version, DocumentIndexRow Index, PreparedReading Reading)> versions, string reason, long at)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var redaction = new Redaction(connections.Writer);
        Write(() =>
        {
            foreach ((VersionRow version, DocumentIndexRow index, PreparedReading reading) in versions)
            {
                if (!writer.HasStill(version))
                {
                    throw ChangedMeanwhile(version);
                }

                writer.RemoveRecords(version.Place, reading);
                redaction.Remove(version, index);
                RemoveMatter(version.Publication);
                writer.Log("redaction", PlaceInLine.SequenceOf(version.Place), at, LedgerDigest.OfTombstone(version), reason);
            }

            if (versions is [var (first, _, _), ..] && redaction.LeftOver(first.Publication))
            {
                throw ChangedMeanwhile(first);
            }
        });
        Guard(redaction.Erase);
    }

    /// <inheritdoc/>
    public void SetState(string area, IReadOnlyList<(string Name, byte[]? Value)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Write(() =>
        {
            using var set = new Statement(connections.Writer, "INSERT OR REPLACE INTO state (area, name, value) VALUES ($1, $2, $3)", 3);
            using var remove = new Statement(connections.Writer, "DELETE FROM state WHERE area = $1 AND name = $2", 2);
            foreach ((string name, byte[]? value) in values)
            {
                _ = value is null ? remove.Execute(area, name) : set.Execute(area, name, value);
            }
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (writing)
        {
            writer.Dispose();
            connections.Dispose();
        }
    }

    private static bool HasSqliteHead(string path)
    {
        Span<byte> head = stackalloc byte[16];
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite format 3\0"u8);
    }

    private LedgerException ChangedMeanwhile(VersionRow version) => new($"{path}: document {version.Document.Id} was changed by another program meanwhile; nothing was removed; run this again");

    private void AddFault(IntakeFault fault)
    {
        using var add = new Statement(
            connections.Writer, "INSERT OR REPLACE INTO fault (path, line, byte, code, message, at) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        add.Execute(fault.Path, fault.Line ?? -1, fault.Byte ?? -1, fault.Code, fault.Message, fault.At);
    }

    private void Write(Action work)
    {
        lock (writing)
        {
            try
            {
                new WriteTransaction(connections.Writer).Run(work);
            }
            catch (Exception e)
            {
                writer.Forget();
                if (e is SqliteException fault)
                {
                    throw SqliteFaults.Of(fault, path);
                }

                throw;
            }
        }
    }

    private void Guard(Action work)
    {
        lock (writing)
        {
            try
            {
                work();
            }
            catch (SqliteException fault)
            {
                throw SqliteFaults.Of(fault, path);
            }
        }
    }
}
