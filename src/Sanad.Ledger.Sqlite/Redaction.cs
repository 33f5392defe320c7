using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Sqlite;

/// <summary>Takes a version's words out of every table and index, and then out of the file.</summary>
internal sealed class Redaction(SqliteConnection connection)
{
    // A text that another publication printed too stays for that one.
    private static readonly string[] Steps =
    [
        "UPDATE publication SET redacted = 1 WHERE id = (SELECT publication FROM version WHERE sequence = $1)",
        "UPDATE reading SET body = x'', failure = NULL WHERE version = $1",
        """
        UPDATE text SET body = x'' WHERE id = (SELECT text FROM version WHERE sequence = $1)
        AND NOT EXISTS (SELECT 1 FROM version other WHERE other.text = text.id AND other.sequence <> $1 AND other.redacted = 0)
        """,
        "UPDATE correction_target SET body = x'' WHERE publication = (SELECT publication FROM version WHERE sequence = $1)",
        """
        WITH RECURSIVE touched (number) AS (
          SELECT correction FROM correction_target WHERE publication = (SELECT publication FROM version WHERE sequence = $1)
          UNION SELECT c.number FROM correction c JOIN touched t ON c.undoes = t.number)
        UPDATE correction SET words = x'' WHERE number IN (SELECT number FROM touched)
        """,
        """
        UPDATE correction SET edits = x'' WHERE number IN (SELECT correction FROM correction_target WHERE publication = (SELECT publication FROM version WHERE sequence = $1))
        AND NOT EXISTS (SELECT 1 FROM correction_target WHERE correction = number AND body <> x'')
        """,
        "UPDATE version SET redacted = 1, url = NULL, title = NULL, sketch = x'' WHERE sequence = $1",
    ];

    public void Remove(VersionRow version, DocumentIndexRow index)
    {
        using var remove = new Statement(connection, "INSERT INTO text_index (text_index, rowid, title, body, terms) VALUES ('delete', $1, $2, $3, $4)", 4);
        remove.Execute(version.Place, index.Title, index.Body, index.Terms);
        foreach (string step in Steps)
        {
            using var statement = new Statement(connection, step, 1);
            statement.Execute(PlaceInLine.SequenceOf(version.Place));
        }
    }

    // What was removed still stands in pages that are free, in the log of writes, and in the segments of the indexes, until they are made anew.
    public void Erase()
    {
        SqliteConnections.Execute(connection, "INSERT INTO text_index (text_index) VALUES ('optimize')");
        SqliteConnections.Execute(connection, "INSERT INTO record_index (record_index) VALUES ('optimize')");
        SqliteConnections.Execute(connection, "VACUUM");
        using var checkpoint = new Statement(connection, "PRAGMA wal_checkpoint(TRUNCATE)", 0);
        if (checkpoint.Scalar() is not 0L)
        {
            throw new LedgerException("the document is removed, but another program reads the ledger and what was removed still stands in its log of writes; run this again when that program has ended");
        }
    }

    // A version of the publication that came while this was made ready.
    public bool LeftOver(long publication)
    {
        using var find = new Statement(connection, "SELECT 1 FROM version WHERE publication = $1 AND redacted = 0 LIMIT 1", 1);
        return find.Scalar(publication) is not null;
    }
}
