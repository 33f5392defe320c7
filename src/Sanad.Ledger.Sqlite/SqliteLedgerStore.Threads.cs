using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Sqlite;

/// <content>Threads and what they are worked out from.</content>
public sealed partial class SqliteLedgerStore
{
    private const string MemberColumns = "SELECT thread, record, id, kind FROM thread_member";
    private const string ThreadColumns = "SELECT id, kind, first_day, last_day, documents, records FROM thread";

    /// <inheritdoc/>
    public ThreadProgress ReadThreadProgress() => Read(session =>
    {
        using SqliteDataReader row = session[
            "SELECT generation, rules, entry, (SELECT coalesce(max(number), 0) FROM log), EXISTS (SELECT 1 FROM matter_dirty) FROM thread_progress", 0].Query();
        row.Read();
        return new ThreadProgress(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4) != 0);
    });

    /// <inheritdoc/>
    public void RestartThreads(string rules) => Write(() =>
    {
        foreach (string table in (string[])["matter", "matter_body", "matter_key", "matter_dirty", "thread_member", "thread_moved", "thread"])
        {
            SqliteConnections.Execute(connections.Writer, $"DELETE FROM {table}");
        }

        using var begin = new Statement(connections.Writer, "UPDATE thread_progress SET generation = generation + 1, rules = $1, entry = 0", 1);
        begin.Execute(rules);
    });

    /// <inheritdoc/>
    public (long UpTo, ImmutableArray<long> Publications) ReadBacklog(long after, int most) => Read(session =>
    {
        long upTo = (long)session["SELECT coalesce(max(number), $1) FROM (SELECT number FROM log WHERE number > $1 ORDER BY number LIMIT $2)", 2].Scalar(after, most)!;
        ImmutableArray<long> publications =
        [
            .. Rows(
                session[
                    """
                    SELECT DISTINCT v.publication FROM log l JOIN version v ON v.sequence = l.version
                    WHERE l.number > $1 AND l.number <= $2 AND l.kind IN ('version', 'reading', 'redaction')
                    """,
                    2].Query(after, upTo),
                row => row.GetInt64(0)),
        ];
        return (upTo, publications);
    });

    /// <inheritdoc/>
    public VersionRow? FindLatest(long publication) => Read(session =>
    {
        using SqliteDataReader row = session[VersionColumns + " WHERE v.publication = $1 ORDER BY v.number DESC LIMIT 1", 1].Query(publication);
        return row.Read() ? VersionOf(row) : null;
    });

    /// <inheritdoc/>
    public bool AbsorbMatters(long generation, long upTo, IReadOnlyList<(long Publication, PreparedMatter? Matter)> matters) => WriteThreads(generation, () =>
    {
        using var writing = new MatterWriter(connections.Writer);
        writing.Write(matters);
        using var progress = new Statement(connections.Writer, "UPDATE thread_progress SET entry = $1", 1);
        progress.Execute(upTo);
    });

    /// <inheritdoc/>
    public ImmutableArray<DirtyMatter> ReadDirty(int most) => Read<ImmutableArray<DirtyMatter>>(session =>
    [
        .. Rows(
            session["SELECT line, keys, gone FROM matter_dirty ORDER BY line LIMIT $1", 1].Query(most),
            row => new DirtyMatter(
                row.GetInt64(0), PackedNumbers.Ints(row.IsDBNull(1) ? [] : (byte[])row[1]), PackedNumbers.Longs(row.IsDBNull(2) ? [] : (byte[])row[2]))),
    ]);

    /// <inheritdoc/>
    public long FindLastClean() => Read(session =>
        session["SELECT line FROM matter m WHERE NOT EXISTS (SELECT 1 FROM matter_dirty d WHERE d.line = m.line) ORDER BY line DESC LIMIT 1", 0].Scalar() as long? ?? -1);

    /// <inheritdoc/>
    public IMatterReader OpenMatters() => Step(() => new SqliteMatterReader(connections, path));

    /// <inheritdoc/>
    public ImmutableArray<MemberRow> ReadMembers(IEnumerable<long> threads)
    {
        ArgumentNullException.ThrowIfNull(threads);
        return Read<ImmutableArray<MemberRow>>(session =>
        {
            Statement find = session[MemberColumns + " WHERE thread = $1 ORDER BY record", 1];
            return [.. threads.SelectMany(thread => Rows(find.Query(thread), MemberOf))];
        });
    }

    /// <inheritdoc/>
    public ImmutableArray<MemberRow> ReadMembersOf(long place) => Read<ImmutableArray<MemberRow>>(session =>
    [
        .. Rows(
            session[MemberColumns + " WHERE record >= $1 AND record < $2 ORDER BY record", 2].Query(PlaceInLine.OfRecord(place, 0), PlaceInLine.OfRecord(place + 1, 0)),
            MemberOf),
    ]);

    /// <inheritdoc/>
    public ImmutableArray<long> ReadMoved(long? linked) => Read<ImmutableArray<long>>(session =>
        [.. Rows(session[linked is null ? "SELECT record FROM thread_moved WHERE $1 IS NULL" : "SELECT record FROM thread_moved WHERE linked = $1", 1].Query(linked), row => row.GetInt64(0))]);

    /// <inheritdoc/>
    public bool CommitThreads(long generation, ThreadStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return WriteThreads(generation, () => new ThreadStepWriter(connections.Writer).Write(step));
    }

    /// <inheritdoc/>
    public StoredMatter? FindMatter(long place) => Read(session =>
    {
        using SqliteDataReader row = session["SELECT line, place, x'', threads, shown FROM matter WHERE place = $1", 1].Query(place);
        return row.Read() ? SqliteMatterReader.MatterOf(row) : null;
    });

    /// <inheritdoc/>
    public IEnumerable<StoredMatter> ReadMatters() => Stream("SELECT line, place, x'', threads, shown FROM matter ORDER BY line", SqliteMatterReader.MatterOf);

    /// <inheritdoc/>
    public ThreadRow? FindThread(long id) => Read(session =>
    {
        using SqliteDataReader row = session[ThreadColumns + " WHERE id = $1", 1].Query(id);
        return row.Read() ? ThreadOf(row) : null;
    });

    /// <inheritdoc/>
    public ImmutableArray<ThreadRow> ReadThreads(ThreadRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        string sql = ThreadColumns
            + (range.Kind is null ? " WHERE $1 IS NULL" : " WHERE kind = $1")
            + " AND documents >= 2 AND last_day >= $2 AND first_day <= $3 AND documents >= $4 AND (last_day, id) < ($5, $6) ORDER BY last_day DESC, id DESC LIMIT $7";
        return Read<ImmutableArray<ThreadRow>>(session =>
        [
            .. Rows(
                session[sql, 7].Query(
                    range.Kind, range.FromDay, range.ToDay, range.LeastDocuments, range.After?.LastDay ?? int.MaxValue, range.After?.Id ?? 0, range.Limit),
                ThreadOf),
        ]);
    }

    private static MemberRow MemberOf(SqliteDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt32(3));

    private static ThreadRow ThreadOf(SqliteDataReader row) => new(row.GetInt64(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetInt32(5));

    // Of two programs that work threads out at once the second to come writes nothing.
    private bool WriteThreads(long generation, Action work)
    {
        bool isWritten = false;
        Write(() =>
        {
            using var advance = new Statement(connections.Writer, "UPDATE thread_progress SET generation = generation + 1 WHERE generation = $1", 1);
            isWritten = advance.Execute(generation) > 0;
            if (isWritten)
            {
                work();
            }
        });
        return isWritten;
    }

    // Whether threads of the rules by which the versions were made ready know the whole log: then they take them in as they are written.
    private bool IsFollowedByThreads(IReadOnlyList<PreparedVersion> versions)
    {
        if (versions is not [{ MatterRules: { Length: > 0 } rules }, ..] || versions.Any(version => version.MatterRules != rules))
        {
            return false;
        }

        using var find = new Statement(
            connections.Writer, "SELECT 1 FROM thread_progress, (SELECT coalesce(max(number), 0) AS newest FROM log) WHERE entry = newest AND (rules = $1 OR newest = 0)", 1);
        return find.Scalar(rules) is not null;
    }

    private void Follow(string rules, Dictionary<long, PreparedMatter?> matters)
    {
        using var writing = new MatterWriter(connections.Writer);
        writing.Write([.. matters.Select(matter => (matter.Key, matter.Value))]);
        using var progress = new Statement(
            connections.Writer, "UPDATE thread_progress SET generation = generation + 1, rules = $1, entry = (SELECT max(number) FROM log)", 1);
        progress.Execute(rules);
    }

    // What threads know of a publication that is redacted goes with it; where it stood waits to be swept.
    private void RemoveMatter(long publication)
    {
        using var matters = new MatterWriter(connections.Writer);
        matters.Remove(publication);
        SqliteConnections.Execute(connections.Writer, "UPDATE thread_progress SET generation = generation + 1");
    }
}
