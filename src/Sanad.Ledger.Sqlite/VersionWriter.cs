using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Sqlite;

/// <summary>The statements that write versions, readings, names and the log. Used under the writer's lock, inside a transaction.</summary>
internal sealed class VersionWriter : IDisposable
{
    private const int MostKnownAliases = 500_000;

    private readonly List<Statement> statements = [];
    private readonly HashSet<(long Key, string Words)> knownAliases = [];
    private readonly Dictionary<ReaderVersion, long> readers = [];
    private readonly Statement findPublication;
    private readonly Statement addPublication;
    private readonly Statement findLatest;
    private readonly Statement supersede;
    private readonly Statement findText;
    private readonly Statement addText;
    private readonly Statement refillText;
    private readonly Statement lastSequence;
    private readonly Statement addVersion;
    private readonly Statement addReading;
    private readonly Statement setReading;
    private readonly Statement findReading;
    private readonly Statement findReader;
    private readonly Statement addReader;
    private readonly Statement addTextRow;
    private readonly Statement addRecordRow;
    private readonly Statement removeRecordRow;
    private readonly Statement addAlias;
    private readonly Statement addAliasRow;
    private readonly Statement lastLink;
    private readonly Statement addLog;
    private readonly Statement lastId;

    public VersionWriter(SqliteConnection connection)
    {
        Statement Sql(string sql, int parameters)
        {
            var statement = new Statement(connection, sql, parameters);
            statements.Add(statement);
            return statement;
        }

        findPublication = Sql("SELECT id, redacted FROM publication WHERE external = $1 AND source = $2", 2);
        addPublication = Sql("INSERT INTO publication (external, source) VALUES ($1, $2)", 2);
        findLatest = Sql("SELECT sequence, number, digest FROM version WHERE publication = $1 ORDER BY number DESC LIMIT 1", 1);
        supersede = Sql("UPDATE version SET superseded_day = $2 WHERE sequence = $1", 2);
        findText = Sql("SELECT id FROM text WHERE sha256 = $1", 1);
        addText = Sql("INSERT INTO text (sha256, body) VALUES ($1, $2)", 2);
        refillText = Sql("UPDATE text SET body = $2 WHERE id = $1 AND body = x''", 2);
        lastSequence = Sql("SELECT coalesce(max(sequence), 0) FROM version", 0);
        addVersion = Sql(
            """
            INSERT INTO version (sequence, place, publication, number, text, bytes, known_day, ingested, kind, published, published_from, url, title, digest, sketch)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            15);
        addReading = Sql(
            "INSERT INTO reading (version, reader, made, events, figures, quotes, failure, digest, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", 9);
        setReading = Sql("UPDATE version SET reading = last_insert_rowid() WHERE sequence = $1", 1);
        findReading = Sql("SELECT r.digest FROM version v JOIN reading r ON r.id = v.reading WHERE v.sequence = $1 AND v.redacted = 0", 1);
        findReader = Sql("SELECT id FROM reader WHERE version = $1 AND lexicon = $2", 2);
        addReader = Sql("INSERT INTO reader (version, lexicon) VALUES ($1, $2)", 2);
        addTextRow = Sql("INSERT INTO text_index (rowid, title, body, terms) VALUES ($1, $2, $3, $4)", 4);
        addRecordRow = Sql("INSERT INTO record_index (rowid, terms) VALUES ($1, $2)", 2);
        removeRecordRow = Sql("INSERT INTO record_index (record_index, rowid, terms) VALUES ('delete', $1, $2)", 2);
        addAlias = Sql("INSERT OR IGNORE INTO alias (key, name, type, country, words) VALUES ($1, $2, $3, $4, $5)", 5);
        addAliasRow = Sql("INSERT INTO alias_index (rowid, words) VALUES ($1, $2)", 2);
        lastLink = Sql("SELECT link FROM log ORDER BY number DESC LIMIT 1", 0);
        addLog = Sql("INSERT INTO log (kind, version, at, digest, link, note) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        lastId = Sql("SELECT last_insert_rowid()", 0);
    }

    // After a transaction that was rolled back, nothing remembered is sure to be there.
    public void Forget()
    {
        knownAliases.Clear();
        readers.Clear();
    }

    // The sequence of the version written; null where nothing was.
    public (AppendOutcome Outcome, long? Sequence) Add(PreparedVersion version, long at)
    {
        Document document = version.Document;
        (long publication, bool isRedacted, bool isNew) = PublicationOf(document);
        if (isRedacted)
        {
            return (AppendOutcome.Redacted, null);
        }

        (long Sequence, int Number, byte[] Digest)? latest = isNew ? null : LatestOf(publication);
        if (latest is { } known && known.Digest.AsSpan().SequenceEqual(version.Digest))
        {
            return (AppendOutcome.Unchanged, null);
        }

        int number = (latest?.Number ?? 0) + 1;
        int arrival = PlaceInLine.NumberOf(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(at).UtcDateTime));
        int knownDay = number == 1 ? version.Day : Math.Max(version.Day, arrival);
        long sequence = (long)lastSequence.Scalar()! + 1;
        if (sequence > PlaceInLine.MostVersions)
        {
            throw new LedgerException("the ledger holds as many versions as it can count; begin another");
        }

        long place = PlaceInLine.OfVersion(version.Day, sequence);
        addVersion.Execute(
            sequence, place, publication, number, TextOf(version), version.TextBytes, knownDay, at, (int)document.Kind, document.Published, (int)document.PublishedFrom,
            document.Url, document.Title, version.Digest, version.Sketch);
        if (latest is { } old)
        {
            supersede.Execute(old.Sequence, knownDay);
        }

        Log("version", sequence, at, LedgerDigest.OfVersion(version, place, number, knownDay), null);
        AddReading(sequence, version.Reading, at);
        return (latest is null ? AppendOutcome.Added : AppendOutcome.Changed, sequence);
    }

    // In the order of the keys, for which the index is made: then a transaction is one segment of it.
    public void Index(IEnumerable<(long Place, PreparedVersion Version)> versions)
    {
        foreach ((long place, PreparedVersion version) in versions.OrderBy(version => version.Place))
        {
            addTextRow.Execute(place, version.Index.Title, version.Index.Body, version.Index.Terms);
            IndexRecords(place, version.Reading);
        }
    }

    public void Index(IndexedVersion version)
    {
        addTextRow.Execute(version.Place, version.Words.Title, version.Words.Body, version.Words.Terms);
        IndexRecords(version.Place, version.Reading);
        AddNames(version.Reading);
    }

    public void AddReading(long sequence, PreparedReading reading, long at)
    {
        addReading.Execute(
            sequence, ReaderOf(reading.Reader), at, reading.Events, reading.Figures, reading.Quotes, reading.Failure, reading.Digest, reading.Packed);
        setReading.Execute(sequence);
        Log("reading", sequence, at, LedgerDigest.OfReading(reading.Digest, reading.Reader, reading.Events, reading.Figures, reading.Quotes), null);
        AddNames(reading);
    }

    public void AddNames(PreparedReading reading)
    {
        foreach (NameRow name in reading.Names)
        {
            Add(name);
        }
    }

    // Whether a version still has this reading, so that what is known of its index rows still holds.
    public bool HasStill(VersionRow version) => findReading.Scalar(PlaceInLine.SequenceOf(version.Place)) is byte[] digest && digest.AsSpan().SequenceEqual(version.ReadingDigest);

    public void IndexRecords(long place, PreparedReading reading) => Write(addRecordRow, place, reading);

    public void RemoveRecords(long place, PreparedReading reading) => Write(removeRecordRow, place, reading);

    public void Log(string kind, long sequence, long at, byte[] digest, string? note)
    {
        byte[] previous = lastLink.Scalar() as byte[] ?? [];
        addLog.Execute(kind, sequence, at, digest, LedgerDigest.Link(previous, kind, sequence, at, digest, note), note);
    }

    public void Dispose()
    {
        foreach (Statement statement in statements)
        {
            statement.Dispose();
        }
    }

    private static void Write(Statement statement, long place, PreparedReading reading)
    {
        int count = Math.Min(reading.Terms.Length, PlaceInLine.MostRecords);
        for (int ordinal = 0; ordinal < count; ordinal++)
        {
            statement.Execute(PlaceInLine.OfRecord(place, ordinal), reading.Terms[ordinal]);
        }
    }

    private (long Id, bool IsRedacted, bool IsNew) PublicationOf(Document document)
    {
        using (SqliteDataReader row = findPublication.Query(document.Id, document.Source ?? ""))
        {
            if (row.Read())
            {
                return (row.GetInt64(0), row.GetInt64(1) != 0, false);
            }
        }

        addPublication.Execute(document.Id, document.Source ?? "");
        return ((long)lastId.Scalar()!, false, true);
    }

    private (long Sequence, int Number, byte[] Digest)? LatestOf(long publication)
    {
        using SqliteDataReader row = findLatest.Query(publication);
        return row.Read() ? (row.GetInt64(0), row.GetInt32(1), (byte[])row[2]) : null;
    }

    private long TextOf(PreparedVersion version)
    {
        if (findText.Scalar(version.TextDigest) is long known)
        {
            // Emptied by the redaction of another publication: this one has printed it too.
            refillText.Execute(known, version.PackedText);
            return known;
        }

        addText.Execute(version.TextDigest, version.PackedText);
        return (long)lastId.Scalar()!;
    }

    private long ReaderOf(ReaderVersion reader)
    {
        if (readers.TryGetValue(reader, out long id))
        {
            return id;
        }

        if (findReader.Scalar(reader.Version, reader.Lexicon) is long known)
        {
            id = known;
        }
        else
        {
            addReader.Execute(reader.Version, reader.Lexicon);
            id = (long)lastId.Scalar()!;
        }

        readers.Add(reader, id);
        return id;
    }

    private void Add(NameRow name)
    {
        if (knownAliases.Count >= MostKnownAliases)
        {
            knownAliases.Clear();
        }

        if (name.Alias.Length > 0 && knownAliases.Add((name.Key, name.Alias)) && addAlias.Execute(name.Key, name.Name, name.Type, name.Country, name.Alias) > 0)
        {
            addAliasRow.Execute(lastId.Scalar(), name.Alias);
        }
    }
}
