namespace Sanad.Ledger.Sqlite;

/// <summary>The tables of <see cref="SqliteExport"/>, and their columns in the order in which rows are given.</summary>
internal static class SqliteExportSchema
{
    public const string DocumentColumns =
        "sequence, id, version, source, url, title, published, published_from, published_inferred, kind, text, sha256, ingested, superseded, "
        + "redacted, reader, lexicon";

    public const string RecordColumns =
        "key, document, id, kind, field, start, \"end\", evidence, event, mode, context, aux, cue, measure, low, high, approx, unit, scope, of_event, "
        + "part_of, direct, location, location_country, lat, lon, time, time_inferred, certainty, same, rule";

    public const string PartyColumns = "record, role, position, name, country, sector, entity, text";

    public const string AttributionColumns = "record, position, role, stance, name, country, sector, entity, text, cue, said";

    // The order of the columns is the one above.
    public const string Tables =
        """
        CREATE TABLE document (
            sequence INTEGER PRIMARY KEY, id TEXT NOT NULL, version INTEGER NOT NULL, source TEXT, url TEXT, title TEXT,
            published TEXT, published_from TEXT, published_inferred TEXT, kind TEXT NOT NULL, text TEXT, sha256 TEXT,
            ingested TEXT NOT NULL, superseded INTEGER NOT NULL, redacted INTEGER NOT NULL, reader TEXT, lexicon TEXT);
        CREATE TABLE record (
            key INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES document (sequence), id TEXT NOT NULL, kind TEXT NOT NULL,
            field TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, evidence TEXT NOT NULL,
            event TEXT, mode TEXT, context TEXT, aux TEXT, cue TEXT,
            measure TEXT, low NUMERIC, high NUMERIC, approx INTEGER, unit TEXT, scope TEXT, of_event TEXT, part_of TEXT, direct INTEGER,
            location TEXT, location_country TEXT, lat REAL, lon REAL, time TEXT, time_inferred TEXT,
            certainty TEXT, same TEXT, rule TEXT NOT NULL);
        CREATE TABLE party (
            record INTEGER NOT NULL REFERENCES record (key), role TEXT NOT NULL, position INTEGER NOT NULL,
            name TEXT, country TEXT, sector TEXT NOT NULL, entity TEXT, text TEXT,
            PRIMARY KEY (record, role, position)) WITHOUT ROWID;
        CREATE TABLE attribution (
            record INTEGER NOT NULL REFERENCES record (key), position INTEGER NOT NULL, role TEXT NOT NULL, stance TEXT NOT NULL,
            name TEXT, country TEXT, sector TEXT NOT NULL, entity TEXT, text TEXT, cue TEXT, said TEXT,
            PRIMARY KEY (record, position)) WITHOUT ROWID;
        """;

    public const string Indexes =
        """
        CREATE INDEX document_source ON document (source, id, version);
        CREATE INDEX document_published ON document (published);
        CREATE INDEX record_document ON record (document);
        CREATE INDEX record_id ON record (id);
        CREATE INDEX record_event ON record (event);
        CREATE INDEX record_measure ON record (measure);
        CREATE INDEX party_country ON party (country, role);
        CREATE INDEX attribution_country ON attribution (country, role);
        """;
}
