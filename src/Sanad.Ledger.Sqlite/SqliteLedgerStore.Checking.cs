using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Sqlite;

/// <content>Whether the tables agree with each other and the indexes with the tables.</content>
public sealed partial class SqliteLedgerStore
{
    // Each finds the sequences of versions that are wrong; null where it is no version's.
    private static readonly (string Sql, string Message)[] Rules =
    [
        ("SELECT sequence FROM version WHERE place & 67108863 <> sequence", "its key does not hold its place in the order of arrival"),
        (
            "SELECT v.sequence FROM version v WHERE v.reading IS NOT (SELECT max(r.id) FROM reading r WHERE r.version = v.sequence)",
            "its reading in force is not the last one that was made of it"
        ),
        (
            "SELECT v.sequence FROM version v JOIN publication p ON p.id = v.publication WHERE v.redacted NOT IN (0, 1) OR v.redacted <> p.redacted",
            "it and its publication do not agree on whether it was redacted"
        ),
        (
            "SELECT sequence FROM version WHERE redacted = 1 AND (url IS NOT NULL OR title IS NOT NULL OR sketch <> x'')",
            "it was redacted, and its title, address or sketch is still there"
        ),
        (
            "SELECT r.version FROM reading r JOIN version v ON v.sequence = r.version WHERE v.redacted = 1 AND (r.body <> x'' OR r.failure IS NOT NULL)",
            "it was redacted, and a reading of it is still there"
        ),
        (
            "SELECT v.sequence FROM version v JOIN text t ON t.id = v.text WHERE v.redacted = 1 AND t.body <> x'' AND t.id NOT IN (SELECT text FROM version WHERE redacted = 0)",
            "it was redacted, and its text is still there"
        ),
        (
            """
            SELECT v.sequence FROM version v WHERE v.superseded_day IS NOT
              (SELECT n.known_day FROM version n WHERE n.publication = v.publication AND n.number = v.number + 1)
            """,
            "what it knows of the version that replaced it is not so"
        ),
        ("SELECT NULL FROM correction_target GROUP BY correction HAVING min(ordinal) <> 0 OR max(ordinal) <> count(*) - 1", "the records that a correction names are not whole"),
        ("SELECT NULL FROM publication WHERE id NOT IN (SELECT publication FROM version)", "a publication has no version"),
        ("SELECT NULL FROM text WHERE id NOT IN (SELECT text FROM version)", "a text belongs to no version"),
        ("SELECT NULL FROM pragma_foreign_key_check", "a row names another that is not there"),
    ];

    /// <inheritdoc/>
    public IEnumerable<(long? Sequence, string Message)> Check()
    {
        // On a connection that has read before, SQLite 3.50 compares a full-text index with what it remembers of it, and may call a sound one malformed.
        connections.DropIdle();

        // Of what is wrong with its trees SQLite makes one row of many lines, under a heading.
        List<(long?, string)> faults =
        [
            .. Stream("PRAGMA integrity_check", row => row.GetString(0)).SelectMany(row => row.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                .Where(line => line != "ok" && !line.StartsWith("*** in database", StringComparison.Ordinal)).Select(line => ((long?)null, line)),
        ];
        foreach ((string sql, string message) in Rules)
        {
            Try(faults, message, () => faults.AddRange(Stream(sql, row => (row.IsDBNull(0) ? (long?)null : row.GetInt64(0), message))));
        }

        foreach (string index in (string[])["text_index", "record_index", "alias_index"])
        {
            Try(faults, $"the search index {index} is damaged; sanad verify --repair-index makes it anew", () =>
                Guard(() => SqliteConnections.Execute(connections.Writer, $"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")));
        }

        return faults;
    }

    /// <inheritdoc/>
    public IEnumerable<(long? Sequence, string Message)> CheckIndex(IEnumerable<IndexedVersion> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var sums = new Dictionary<long, ulong>();
        foreach (IndexedVersion version in content)
        {
            sums[version.Place] = IndexSum.Of(version);
        }

        List<(long?, string)> faults = [];
        Try(faults, "a search index cannot be read; sanad verify --repair-index makes it anew", () =>
        {
            foreach ((long place, ulong part) in ReadIndexes())
            {
                unchecked
                {
                    sums[place] = sums.GetValueOrDefault(place) - part;
                }
            }
        });
        faults.AddRange(sums.Where(sum => sum.Value != 0).Select(sum => PlaceInLine.SequenceOf(sum.Key)).Order()
            .Select(sequence => ((long?)sequence, "the search index does not hold its words and terms; sanad verify --repair-index makes it anew")));
        return faults;
    }

    /// <inheritdoc/>
    public void RebuildIndex(IEnumerable<IndexedVersion> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Write(() =>
        {
            writer.Forget();
            foreach (string index in (string[])["text_index", "record_index", "alias_index"])
            {
                SqliteConnections.Execute(connections.Writer, $"INSERT INTO {index} ({index}) VALUES ('delete-all')");
            }

            SqliteConnections.Execute(connections.Writer, "DELETE FROM alias");
            foreach (IndexedVersion version in content)
            {
                writer.Index(version);
            }
        });
    }

    // Every word and term of the two indexes, as the sum counts it.
    private IEnumerable<(long Place, ulong Part)> ReadIndexes()
    {
        SqliteReadSession session = connections.Rent();
        try
        {
            Step(() =>
            {
                SqliteConnections.Execute(session.Connection, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.text_words USING fts5vocab(main, text_index, instance)");
                SqliteConnections.Execute(session.Connection, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.record_words USING fts5vocab(main, record_index, instance)");
                return true;
            });
            using (SqliteDataReader words = Step(() => session["SELECT doc, term, col, offset FROM temp.text_words", 0].Query()))
            {
                while (Step(words.Read))
                {
                    yield return Step(() => (words.GetInt64(0), IndexSum.OfWord(words.GetInt64(0), words.GetString(2), words.GetInt64(3), words.GetString(1))));
                }
            }

            using SqliteDataReader terms = Step(() => session["SELECT doc, term FROM temp.record_words", 0].Query());
            while (Step(terms.Read))
            {
                yield return Step(() => (terms.GetInt64(0) >> PlaceInLine.OrdinalBits, IndexSum.OfTerm(terms.GetInt64(0), terms.GetString(1))));
            }
        }
        finally
        {
            connections.GiveBack(session);
        }
    }

    private static void Try(List<(long?, string)> faults, string message, Action check)
    {
        try
        {
            check();
        }
        catch (LedgerException e)
        {
            faults.Add((null, $"{message} ({SqliteFaults.LineOf(e.InnerException ?? e)})"));
        }
    }
}
