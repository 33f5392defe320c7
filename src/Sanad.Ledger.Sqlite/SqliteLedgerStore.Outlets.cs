using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Sqlite;

/// <content>What is counted by outlet.</content>
public sealed partial class SqliteLedgerStore
{
    private const string OutletsSql =
        """
        SELECT p.source, count(*), sum(r.events), sum(r.figures), sum(r.quotes), coalesce(min(v.place) FILTER (WHERE v.place >= $2), 0), coalesce(max(v.place) FILTER (WHERE v.place >= $2), 0)
        FROM version v INDEXED BY version_place JOIN version w ON w.sequence = v.sequence JOIN publication p ON p.id = w.publication
        JOIN reading r INDEXED BY reading_version ON r.version = v.sequence AND r.id = v.reading
        WHERE v.redacted = 0 AND (CASE WHEN $1 IS NULL THEN v.superseded_day IS NULL
          ELSE v.known_day BETWEEN 1 AND $1 AND (v.superseded_day IS NULL OR v.superseded_day > $1) END)
        GROUP BY p.source ORDER BY count(*) DESC, p.source
        """;

    /// <inheritdoc/>
    public ImmutableArray<OutletCounts> CountOutlets(int? asOf = null) => Read<ImmutableArray<OutletCounts>>(session =>
        [.. Rows(session[OutletsSql, 2].Query(asOf, PlaceInLine.FirstOf(1)), OutletOf)]);

    private static OutletCounts OutletOf(SqliteDataReader row) => new(
        NullIfEmpty(row.GetString(0)), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4),
        PlaceInLine.DayNumberOf(row.GetInt64(5)), PlaceInLine.DayNumberOf(row.GetInt64(6)));
}
