using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Sanad.Model;

namespace Sanad.Ledger.Sqlite;

/// <summary>Stored versions as plain tables in an SQLite file of their own, for Datasette, spreadsheets and SQL; the ledger itself is another file.</summary>
/// <remarks>
/// Tables: <c>document</c> (one row a version), <c>record</c> (events, figures and quotes), <c>party</c> and <c>attribution</c>, tied by foreign
/// keys. All is written in one transaction. One instance for one file and one thread; a file that was not finished is removed on disposal.
/// </remarks>
public sealed class SqliteExport : IDisposable
{
    private readonly string path;
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly SqliteRowInsert documents;
    private readonly SqliteRowInsert records;
    private readonly SqliteRowInsert parties;
    private readonly SqliteRowInsert voices;
    private long lastRecord;
    private bool isFinished;

    private SqliteExport(string path)
    {
        this.path = path;
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Run("PRAGMA foreign_keys = ON");
        transaction = connection.BeginTransaction();
        Run(SqliteExportSchema.Tables);
        documents = new SqliteRowInsert(transaction, "document", SqliteExportSchema.DocumentColumns);
        records = new SqliteRowInsert(transaction, "record", SqliteExportSchema.RecordColumns);
        parties = new SqliteRowInsert(transaction, "party", SqliteExportSchema.PartyColumns);
        voices = new SqliteRowInsert(transaction, "attribution", SqliteExportSchema.AttributionColumns);
    }

    /// <summary>Begins a new file at <paramref name="path"/>.</summary>
    /// <exception cref="IOException">Something is there already, or no file can be made there.</exception>
    public static SqliteExport Create(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Path.Exists(path))
        {
            throw new IOException($"{path} is there already: an export makes a new file and writes over none");
        }

        // Claimed before SQLite opens it, so that of two exports at one time only one can have it.
        using (new FileStream(path, FileMode.CreateNew))
        {
        }

        try
        {
            return new SqliteExport(path);
        }
        catch (SqliteException e)
        {
            File.Delete(path);
            throw new IOException($"the SQLite file cannot be written: {e.Message}", e);
        }
    }

    /// <summary>Writes one version with all its records.</summary>
    /// <exception cref="IOException">The file cannot be written, for want of room perhaps.</exception>
    public void Write(StoredVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        Guarded(() =>
        {
            WriteDocument(version);
            if (version.Reading is { } reading)
            {
                WriteRecords(reading, version.Sequence);
            }
        });
    }

    /// <summary>Makes the indexes and the file whole; nothing can be written after it.</summary>
    /// <exception cref="IOException">The file cannot be written, for want of room perhaps.</exception>
    public void Finish() => Guarded(() =>
    {
        Run(SqliteExportSchema.Indexes);
        transaction.Commit();
        isFinished = true;
    });

    /// <summary>Closes the file, and removes it unless it is finished.</summary>
    public void Dispose()
    {
        voices.Dispose();
        parties.Dispose();
        records.Dispose();
        documents.Dispose();
        transaction.Dispose();
        connection.Dispose();
        if (!isFinished)
        {
            File.Delete(path);
        }
    }

    private static void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException e)
        {
            throw new IOException($"the SQLite file cannot be written: {e.Message}", e);
        }
    }

    private void Run(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void WriteDocument(StoredVersion version)
    {
        Document document = version.Document;
        ReadingDocument? read = version.Reading?.Document;
        documents.Run(
            version.Sequence,
            document.Id,
            version.Number,
            document.Source,
            document.Url,
            document.Title,
            document.Published,
            document.Published is null ? null : Codes.Of(document.PublishedFrom),
            read?.InferredPublished?.Value,
            document.Kind == DocumentKind.Headline ? "headline" : "article",
            version.IsRedacted ? null : document.Text,
            read?.Sha256,
            version.IngestedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            version.IsSuperseded,
            version.IsRedacted,
            version.Reading?.Reader.Version,
            version.Reading?.Reader.Lexicon);
    }

    private void WriteRecords(Reading reading, long document)
    {
        var ofText = CodePointOffsets.Of(reading.Text);
        var ofTitle = CodePointOffsets.Of(reading.Document.Title ?? "");
        foreach (EventRecord record in reading.Events)
        {
            WriteRecord(SqliteExportRecord.Of(record), document, reading, record.In == TextField.Title ? ofTitle : ofText);
        }

        foreach (FigureRecord record in reading.Figures)
        {
            WriteRecord(SqliteExportRecord.Of(record), document, reading, record.In == TextField.Title ? ofTitle : ofText);
        }

        foreach (QuoteRecord record in reading.Quotes)
        {
            WriteRecord(SqliteExportRecord.Of(record), document, reading, record.In == TextField.Title ? ofTitle : ofText);
        }
    }

    private void WriteRecord(SqliteExportRecord record, long document, Reading reading, CodePointOffsets offsets)
    {
        string text = reading.TextOf(record.In);
        long key = ++lastRecord;
        records.Run([key, document, .. record.Values(text, offsets)]);
        foreach ((string role, ImmutableArray<Party> named) in record.Parties)
        {
            for (int i = 0; i < named.Length; i++)
            {
                Party party = named[i];
                parties.Run(key, role, i + 1, party.Name, party.Country, party.Sector, party.Entity, Cut(party.Span, text));
            }
        }

        for (int i = 0; i < record.Attribution.Length; i++)
        {
            Attribution voice = record.Attribution[i];
            voices.Run(
                key,
                i + 1,
                Codes.Of(voice.Role),
                Codes.Of(voice.Stance),
                voice.Name,
                voice.Country,
                voice.Sector,
                voice.Entity,
                Cut(voice.Span, text),
                Cut(voice.Cue, text),
                voice.Said?.Value);
        }
    }

    private static string? Cut(TextSpan? span, string text) => span is { } given ? given.Cut(text).ToString() : null;
}
