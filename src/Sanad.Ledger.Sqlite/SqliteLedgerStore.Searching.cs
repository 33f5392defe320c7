using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Sqlite;

/// <content>The indexes. FTS5 keeps its keys in order, so the newest hits come first and a span of days is a range.</content>
public sealed partial class SqliteLedgerStore
{
    // Told by the record's key, so that a record of another document is passed over before its version is looked up.
    private static readonly string WithWords = string.Create(
        CultureInfo.InvariantCulture,
        $" AND (i.rowid >> {PlaceInLine.OrdinalBits}) IN (SELECT rowid FROM text_index WHERE text_index MATCH $4)");

    // What stands before the first document with the words is not looked at; where there is none, nothing is.
    private static readonly string FromFirstWithWords = string.Create(
        CultureInfo.InvariantCulture,
        $"max($2, coalesce((SELECT rowid << {PlaceInLine.OrdinalBits} FROM text_index WHERE text_index MATCH $4 ORDER BY rowid LIMIT 1), {long.MaxValue}))");

    /// <inheritdoc/>
    public ImmutableArray<IndexHit> Search(IndexQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        bool wantsRecords = !query.RecordTerms.IsEmpty;
        string sql = $"SELECT i.rowid {SourceOf(query)} ORDER BY i.rowid DESC LIMIT $7";
        return Ask<ImmutableArray<IndexHit>>(
            session =>
            [
                .. Rows(session[sql, 7].Query([.. ValuesOf(query), query.Limit]), row => row.GetInt64(0)).Select(key => wantsRecords
                    ? new IndexHit(key >> PlaceInLine.OrdinalBits, (int)(key & (PlaceInLine.MostRecords - 1)))
                    : new IndexHit(key, null)),
            ],
            cancellationToken);
    }

    /// <inheritdoc/>
    public int Count(IndexQuery query, int most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        string sql = $"SELECT count(*) FROM (SELECT 1 {SourceOf(query)} LIMIT $7)";
        return Ask(session => (int)(long)session[sql, 7].Scalar([.. ValuesOf(query), most])!, cancellationToken);
    }

    /// <inheritdoc/>
    public HitTally Tally(IndexQuery query, int most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        int shift = query.RecordTerms.IsEmpty ? 0 : PlaceInLine.OrdinalBits;
        string sql = $"SELECT i.rowid, (SELECT p.source FROM publication p WHERE p.id = v.publication) {SourceOf(query)} ORDER BY i.rowid DESC LIMIT $7";
        return Ask(
            session =>
            {
                int total = 0;
                var outlets = new Dictionary<string, int>(StringComparer.Ordinal);
                var years = new SortedDictionary<int, int>();
                using SqliteDataReader row = session[sql, 7].Query([.. ValuesOf(query), most]);
                for (; row.Read(); total++)
                {
                    Add(outlets, row.GetString(1));
                    Add(years, PlaceInLine.DayNumberOf(row.GetInt64(0) >> shift) is > 0 and var day ? PlaceInLine.DayOf(day).Year : 0);
                }

                return new HitTally(
                    total,
                    [.. outlets.Where(outlet => outlet.Key.Length > 0).OrderByDescending(outlet => outlet.Value).ThenBy(outlet => outlet.Key, StringComparer.Ordinal).Select(outlet => (outlet.Key, outlet.Value))],
                    [.. years.Where(year => year.Key > 0).Reverse().Select(year => (year.Key, year.Value))]);
            },
            cancellationToken);

        static void Add<T>(IDictionary<T, int> counts, T key)
        {
            counts.TryGetValue(key, out int count);
            counts[key] = count + 1;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<NameRow> FindNames(IReadOnlyList<string> words, bool lastIsPrefix, int most)
    {
        ArgumentNullException.ThrowIfNull(words);
        string match = string.Join(" AND ", words.Select((word, i) => Quote(word) + (lastIsPrefix && i == words.Count - 1 ? " *" : "")));
        return match.Length == 0 ? [] : Read<ImmutableArray<NameRow>>(session =>
        [
            .. Rows(
                session[
                    """
                    SELECT a.key, a.name, a.type, a.country, a.words FROM alias_index i JOIN alias a ON a.id = i.rowid
                    WHERE alias_index MATCH $1 ORDER BY length(a.words), i.rowid LIMIT $2
                    """,
                    2].Query(match, most),
                NameOf),
        ]);
    }

    /// <inheritdoc/>
    public ImmutableArray<NameRow> FindAliases(long key) => Read<ImmutableArray<NameRow>>(session =>
        [.. Rows(session["SELECT key, name, type, country, words FROM alias WHERE key = $1 ORDER BY words", 1].Query(key), NameOf)]);

    private static NameRow NameOf(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), Text(row, 3), row.GetString(4));

    // Parameters: 1 the match, 2 and 3 the range of keys, 4 the words of the documents, 5 as of, 6 come by. Of several lower or upper bounds of the
    // key FTS5 seeks by the first only (SQLite 3.50.4), so there is one of each.
    private static string SourceOf(IndexQuery query)
    {
        bool wantsRecords = !query.RecordTerms.IsEmpty;
        bool hasText = !query.Words.IsEmpty || !query.DocumentTerms.IsEmpty;

        var sql = new StringBuilder(
            wantsRecords ? $"FROM record_index i CROSS JOIN version v ON v.place = i.rowid >> {PlaceInLine.OrdinalBits} WHERE record_index MATCH $1"
            : hasText ? "FROM text_index i CROSS JOIN version v ON v.place = i.rowid WHERE text_index MATCH $1"
            : "FROM (SELECT place AS rowid FROM version) i CROSS JOIN version v ON v.place = i.rowid WHERE $1 IS NULL");
        bool hasBoth = wantsRecords && hasText;
        sql.Append(CultureInfo.InvariantCulture, $" AND i.rowid >= {(hasBoth ? FromFirstWithWords : "$2")} AND i.rowid < $3 AND v.redacted = 0");
        sql.Append(hasBoth ? WithWords : " AND $4 IS NULL");
        sql.Append(
            query.AllVersions ? " AND $5 IS NULL"
            : query.AsOf is null ? " AND $5 IS NULL AND v.superseded_day IS NULL"
            : " AND v.known_day BETWEEN 1 AND $5 AND (v.superseded_day IS NULL OR v.superseded_day > $5)");
        sql.Append(query.IngestedBy is null ? " AND $6 IS NULL" : " AND v.ingested <= $6");
        return sql.ToString();
    }

    private static object?[] ValuesOf(IndexQuery query)
    {
        bool wantsRecords = !query.RecordTerms.IsEmpty;
        string? text = TextMatch(query);
        int shift = wantsRecords ? PlaceInLine.OrdinalBits : 0;
        long after = query.After is not { } hit ? long.MaxValue : wantsRecords ? PlaceInLine.OfRecord(hit.Place, hit.Ordinal ?? 0) : hit.Place;
        return
        [
            wantsRecords ? TermMatch(query.RecordTerms) : text,
            query.From << shift,
            Math.Min(Math.Min(query.Before, long.MaxValue >> PlaceInLine.OrdinalBits) << shift, after),
            wantsRecords ? text : null,
            query.AllVersions ? null : query.AsOf,
            query.IngestedBy,
        ];
    }

    private static string? TextMatch(IndexQuery query)
    {
        string wanted = string.Join(" AND ", query.Words.Where(clause => !clause.IsExcluded).Select(Match));
        string terms = TermMatch(query.DocumentTerms);
        string all = string.Join(" AND ", ((string[])[wanted, terms.Length == 0 ? "" : $"{{terms}} : ({terms})"]).Where(part => part.Length > 0));
        string excluded = string.Join(" OR ", query.Words.Where(clause => clause.IsExcluded).Select(Match));
        return all.Length == 0 ? null : excluded.Length == 0 ? all : $"({all}) NOT ({excluded})";
    }

    private static string Match(WordClause clause) =>
        $"{{title body}} : ({string.Join(" OR ", clause.Phrases.Select(phrase => Quote(string.Join(' ', phrase.Words)) + (phrase.IsPrefix ? " *" : "")))})";

    private static string TermMatch(ImmutableArray<ImmutableArray<string>> groups) =>
        string.Join(" AND ", groups.Select(group => $"({string.Join(" OR ", group.Select(Quote))})"));

    private static string Quote(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // A question that nobody waits for any more is called off.
    private T Ask<T>(Func<SqliteReadSession, T> question, CancellationToken cancellationToken) => Read(session =>
    {
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenRegistration registration = cancellationToken.Register(() => SQLitePCL.raw.sqlite3_interrupt(session.Connection.Handle));
        try
        {
            return question(session);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SQLitePCL.raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    });
}
