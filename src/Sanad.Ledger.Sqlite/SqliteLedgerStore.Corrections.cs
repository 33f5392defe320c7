using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Sqlite;

/// <content>What people said of records.</content>
public sealed partial class SqliteLedgerStore
{
    /// <inheritdoc/>
    public long AddCorrection(CorrectionRow correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        long number = 0;
        Write(() =>
        {
            using var last = new Statement(connections.Writer, "SELECT coalesce(max(number), 0) FROM correction", 0);
            number = (long)last.Scalar()! + 1;
            using var add = new Statement(
                connections.Writer,
                "INSERT INTO correction (number, kind, author, at, undoes, words, words_digest, edits, edits_digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                9);
            add.Execute(
                number, correction.Kind, correction.By, correction.At, correction.Undoes, correction.Words, correction.WordsDigest, correction.Edits, correction.EditsDigest);
            AddTargets(number, correction.Targets);
            writer.Log("correction", number, correction.At, LedgerDigest.OfCorrection(correction with { Number = number }), null);
        });
        return number;
    }

    /// <inheritdoc/>
    public IEnumerable<CorrectionRow> ReadCorrections()
    {
        CorrectionRow? current = null;
        ImmutableArray<CorrectionTargetRow>.Builder targets = ImmutableArray.CreateBuilder<CorrectionTargetRow>();
        foreach ((CorrectionRow row, CorrectionTargetRow? target) in Stream(
            """
            SELECT c.number, c.kind, c.author, c.at, c.undoes, c.words, c.words_digest, c.edits, c.edits_digest, p.source, p.external, t.body, t.digest
            FROM correction c LEFT JOIN correction_target t ON t.correction = c.number LEFT JOIN publication p ON p.id = t.publication
            ORDER BY c.number, t.ordinal
            """,
            CorrectionOf))
        {
            if (current is not null && current.Number != row.Number)
            {
                yield return current with { Targets = targets.DrainToImmutable() };
            }

            current = row;
            if (target is not null)
            {
                targets.Add(target);
            }
        }

        if (current is not null)
        {
            yield return current with { Targets = targets.DrainToImmutable() };
        }
    }

    private static (CorrectionRow Row, CorrectionTargetRow? Target) CorrectionOf(SqliteDataReader row) => (
        new CorrectionRow
        {
            Number = row.GetInt64(0),
            Kind = row.GetString(1),
            By = row.GetString(2),
            At = row.GetInt64(3),
            Undoes = row.IsDBNull(4) ? null : row.GetInt64(4),
            Words = (byte[])row[5],
            WordsDigest = (byte[])row[6],
            Edits = (byte[])row[7],
            EditsDigest = (byte[])row[8],
            Targets = [],
        },
        row.IsDBNull(11) ? null : new CorrectionTargetRow(NullIfEmpty(row.GetString(9)), row.GetString(10), (byte[])row[11], (byte[])row[12]));

    private void AddTargets(long number, ImmutableArray<CorrectionTargetRow> targets)
    {
        using var find = new Statement(connections.Writer, "SELECT id FROM publication WHERE external = $1 AND source = $2 AND redacted = 0", 2);
        using var add = new Statement(connections.Writer, "INSERT INTO correction_target (correction, ordinal, publication, body, digest) VALUES ($1, $2, $3, $4, $5)", 5);
        for (int ordinal = 0; ordinal < targets.Length; ordinal++)
        {
            CorrectionTargetRow target = targets[ordinal];
            if (find.Scalar(target.Document, target.Source ?? "") is not long publication)
            {
                throw new LedgerException($"{path}: document {target.Document} was redacted by another program meanwhile; nothing was corrected");
            }

            add.Execute(number, ordinal, publication, target.Body, target.Digest);
        }
    }
}
