using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Sqlite;

/// <content>What is fetched by its key or in order.</content>
public sealed partial class SqliteLedgerStore
{
    private const string VersionColumns =
        """
        SELECT v.place, v.publication, v.number, v.ingested, v.known_day, v.superseded_day, v.redacted, v.kind, v.published, v.published_from, v.url, v.title,
               v.digest, v.sketch, p.source, p.external, t.sha256, t.body, r.body, r.digest, r.failure, r.events, r.figures, r.quotes, r.made, v.bytes, w.version, w.lexicon
        FROM version v JOIN publication p ON p.id = v.publication JOIN text t ON t.id = v.text JOIN reading r ON r.id = v.reading JOIN reader w ON w.id = r.reader
        """;

    /// <inheritdoc/>
    public VersionRow? Find(long place) => Read(session =>
    {
        using SqliteDataReader row = session[VersionColumns + " WHERE v.place = $1", 1].Query(place);
        return row.Read() ? VersionOf(row) : null;
    });

    /// <inheritdoc/>
    public VersionStamp? FindStamp(long place) => Read<VersionStamp?>(session =>
    {
        using SqliteDataReader row = session["SELECT reading, known_day, superseded_day, redacted FROM version INDEXED BY version_place WHERE place = $1", 1].Query(place);
        return row.Read() ? new VersionStamp(row.IsDBNull(0) ? 0 : row.GetInt64(0), row.GetInt32(1), row.IsDBNull(2) ? null : row.GetInt32(2), row.GetBoolean(3)) : null;
    });

    /// <inheritdoc/>
    public ImmutableArray<VersionRow> FindVersions(string? source, string id) => Read<ImmutableArray<VersionRow>>(session =>
        [.. Rows(session[VersionColumns + " WHERE p.external = $1 AND p.source = $2 ORDER BY v.number", 2].Query(id, source ?? ""), VersionOf)]);

    /// <inheritdoc/>
    public ImmutableArray<string?> FindSources(string id) => Read<ImmutableArray<string?>>(session =>
        [.. Rows(session["SELECT source FROM publication WHERE external = $1 ORDER BY source", 1].Query(id), row => NullIfEmpty(row.GetString(0)))]);

    /// <inheritdoc/>
    public IEnumerable<VersionRow> ReadAll(long fromSequence = 0) =>
        Stream(VersionColumns + " WHERE v.sequence >= $1 ORDER BY v.sequence", VersionOf, fromSequence);

    /// <inheritdoc/>
    public IEnumerable<VersionRow> ReadFailed() =>
        Stream(VersionColumns + " WHERE v.reading IN (SELECT id FROM reading WHERE failure IS NOT NULL) ORDER BY v.sequence DESC", VersionOf);

    /// <inheritdoc/>
    public IEnumerable<VersionRow> ReadRedacted() => Stream(VersionColumns + " WHERE v.redacted = 1 ORDER BY v.sequence DESC", VersionOf);

    /// <inheritdoc/>
    public IEnumerable<OldReading> ReadOldReadings() => Stream(
        """
        SELECT r.version, w.version, w.lexicon, r.made, r.events, r.figures, r.quotes, r.failure, r.body, r.digest
        FROM reading r JOIN version v ON v.sequence = r.version JOIN reader w ON w.id = r.reader
        WHERE r.id <> v.reading AND v.redacted = 0 ORDER BY r.id
        """,
        row => new OldReading(
            row.GetInt64(0), new ReaderVersion(row.GetString(1), row.GetString(2)), row.GetInt64(3), (row.GetInt32(4), row.GetInt32(5), row.GetInt32(6)), Text(row, 7),
            (byte[])row[8], (byte[])row[9]));

    /// <inheritdoc/>
    public IEnumerable<(long Place, string? Source, string Id, byte[] Sketch)> ReadSketches() => Stream(
        """
        SELECT v.place, p.source, p.external, v.sketch FROM version v JOIN publication p ON p.id = v.publication
        WHERE v.superseded_day IS NULL AND v.redacted = 0 ORDER BY v.sequence
        """,
        row => (row.GetInt64(0), NullIfEmpty(row.GetString(1)), row.GetString(2), (byte[])row[3]));

    /// <inheritdoc/>
    public long LastEntry() => Read(session => (long)session["SELECT coalesce(max(number), 0) FROM log", 0].Scalar()!);

    /// <inheritdoc/>
    public IEnumerable<LogEntry> ReadLog() => Stream(
        "SELECT number, kind, version, at, digest, link, note FROM log ORDER BY number",
        row => new LogEntry(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), (byte[])row[4], (byte[])row[5], Text(row, 6)));

    /// <inheritdoc/>
    public IEnumerable<IntakeFault> ReadFaults() => Stream(
        "SELECT path, line, byte, code, message, at FROM fault ORDER BY at DESC, path, line, byte, code",
        row => new IntakeFault(
            row.GetString(0), row.GetInt64(1) is >= 0 and var line ? line : null, row.GetInt64(2) is >= 0 and var position ? position : null, row.GetString(3),
            row.GetString(4), row.GetInt64(5)));

    /// <inheritdoc/>
    public LedgerCounts Count() => Read(session =>
    {
        using SqliteDataReader row = session[
            """
            SELECT (SELECT count(*) FROM publication), count(*), coalesce(sum(redacted), 0),
                   (SELECT count(*) FROM reading r INDEXED BY reading_failed CROSS JOIN version f ON f.sequence = r.version AND f.reading = r.id WHERE r.failure IS NOT NULL),
                   coalesce(sum(bytes) FILTER (WHERE redacted = 0), 0), (SELECT count(*) FROM reading), (SELECT count(*) FROM fault)
            FROM version INDEXED BY version_place
            """,
            0].Query();
        row.Read();
        using SqliteDataReader records = session[
            """
            SELECT coalesce(sum(r.events), 0), coalesce(sum(r.figures), 0), coalesce(sum(r.quotes), 0)
            FROM version v INDEXED BY version_place CROSS JOIN reading r INDEXED BY reading_version ON r.version = v.sequence AND r.id = v.reading
            WHERE v.redacted = 0
            """,
            0].Query();
        records.Read();
        long stored = new[] { path, path + "-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length);
        return new LedgerCounts(
            row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), records.GetInt64(0), records.GetInt64(1), records.GetInt64(2), row.GetInt64(5),
            row.GetInt64(6), row.GetInt64(4), stored);
    });

    /// <inheritdoc/>
    public byte[]? GetState(string area, string name) =>
        Read(session => session["SELECT value FROM state WHERE area = $1 AND name = $2", 2].Scalar(area, name) as byte[]);

    /// <inheritdoc/>
    public IEnumerable<(string Name, byte[] Value)> ReadState(string area) =>
        Stream("SELECT name, value FROM state WHERE area = $1 ORDER BY name", row => (row.GetString(0), (byte[])row[1]), area);

    /// <inheritdoc/>
    public void Backup(string path)
    {
        string half = path + ".half";
        try
        {
            using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = half, Pooling = false }.ConnectionString))
            {
                target.Open();
                Read(session =>
                {
                    session.Connection.BackupDatabase(target);
                    return true;
                });

                // A copy that nobody is writing is one file.
                SqliteConnections.Execute(target, "PRAGMA journal_mode = DELETE");
            }

            File.Move(half, path);
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, path);
        }
        finally
        {
            foreach (string left in (string[])[half, half + "-journal", half + "-wal", half + "-shm"])
            {
                File.Delete(left);
            }
        }
    }

    private static VersionRow VersionOf(SqliteDataReader row) => new()
    {
        Place = row.GetInt64(0),
        Publication = row.GetInt64(1),
        Number = row.GetInt32(2),
        Ingested = row.GetInt64(3),
        KnownDay = row.GetInt32(4),
        SupersededDay = row.IsDBNull(5) ? null : row.GetInt32(5),
        IsRedacted = row.GetInt64(6) != 0,
        Document = new Document
        {
            Kind = (DocumentKind)row.GetInt32(7),
            Published = Text(row, 8),
            PublishedFrom = (PublishedFrom)row.GetInt32(9),
            Url = Text(row, 10),
            Title = Text(row, 11),
            Source = NullIfEmpty(row.GetString(14)),
            Id = row.GetString(15),
            Text = "",
        },
        Digest = (byte[])row[12],
        Sketch = (byte[])row[13],
        TextDigest = (byte[])row[16],
        PackedText = (byte[])row[17],
        PackedReading = (byte[])row[18],
        ReadingDigest = (byte[])row[19],
        Failure = Text(row, 20),
        Events = row.GetInt32(21),
        Figures = row.GetInt32(22),
        Quotes = row.GetInt32(23),
        ReadAt = row.GetInt64(24),
        TextBytes = row.GetInt32(25),
        Reader = new ReaderVersion(row.GetString(26), row.GetString(27)),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;

    private static IEnumerable<T> Rows<T>(SqliteDataReader rows, Func<SqliteDataReader, T> make)
    {
        using (rows)
        {
            while (rows.Read())
            {
                yield return make(rows);
            }
        }
    }

    private T Read<T>(Func<SqliteReadSession, T> work)
    {
        try
        {
            SqliteReadSession session = connections.Rent();
            try
            {
                return work(session);
            }
            finally
            {
                connections.GiveBack(session);
            }
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path);
        }
        catch (Exception fault) when (IsOfDamage(fault))
        {
            throw SqliteFaults.OfRow(fault, path);
        }
    }

    // One row at a time; an iterator may not yield inside a try with a catch: hence the step by step.
    private IEnumerable<T> Stream<T>(string sql, Func<SqliteDataReader, T> make, params object?[] values)
    {
        SqliteReadSession session = connections.Rent();
        SqliteDataReader? rows = null;
        try
        {
            rows = Step(() => session[sql, values.Length].Query(values));
            while (Step(rows.Read))
            {
                yield return Step(() => make(rows));
            }
        }
        finally
        {
            rows?.Dispose();
            connections.GiveBack(session);
        }
    }

    private T Step<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path);
        }
        catch (Exception fault) when (IsOfDamage(fault))
        {
            throw SqliteFaults.OfRow(fault, path);
        }
    }

    // What the driver throws where a column holds what was never written there.
    private static bool IsOfDamage(Exception fault) => fault is InvalidCastException or InvalidOperationException or OverflowException or FormatException or ArgumentException;
}
