using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Sqlite;

/// <summary>Reads matters on a connection of its own until it is disposed.</summary>
internal sealed class SqliteMatterReader : IMatterReader
{
    private readonly SqliteConnections connections;
    private readonly SqliteReadSession session;
    private readonly string path;
    private readonly Statement earlier;
    private readonly Statement later;
    private readonly Statement find;

    public SqliteMatterReader(SqliteConnections connections, string path)
    {
        this.connections = connections;
        this.path = path;
        session = connections.Rent();
        earlier = session["SELECT line FROM matter_key WHERE key = $1 AND line < $2 ORDER BY line DESC LIMIT $3", 3];
        later = session["SELECT line FROM matter_key WHERE key = $1 AND line > $2 ORDER BY line LIMIT $3", 3];
        find = session["SELECT m.line, m.place, b.body, m.threads, m.shown FROM matter m JOIN matter_body b USING (line) WHERE m.line = $1", 1];
    }

    public int FindEarlier(int key, long line, Span<long> lines) => Find(earlier, key, line, lines);

    public int FindLater(int key, long line, Span<long> lines) => Find(later, key, line, lines);

    public StoredMatter? Find(long line)
    {
        try
        {
            using SqliteDataReader row = find.Query(line);
            return row.Read() ? MatterOf(row) : null;
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path);
        }
    }

    public void Dispose() => connections.GiveBack(session);

    // Columns: line, place, body, threads, shown.
    public static StoredMatter MatterOf(SqliteDataReader row)
    {
        if (row.IsDBNull(3))
        {
            return new StoredMatter(row.GetInt64(0), row.GetInt64(1), (byte[])row[2], default, default);
        }

        ImmutableArray<long> threads = PackedNumbers.Longs((byte[])row[3]);
        return new StoredMatter(row.GetInt64(0), row.GetInt64(1), (byte[])row[2], threads, row.IsDBNull(4) ? threads : PackedNumbers.Longs((byte[])row[4]));
    }

    private int Find(Statement statement, int key, long line, Span<long> lines)
    {
        try
        {
            using SqliteDataReader rows = statement.Query(key, line, lines.Length);
            int count = 0;
            while (rows.Read())
            {
                lines[count++] = rows.GetInt64(0);
            }

            return count;
        }
        catch (SqliteException fault)
        {
            throw SqliteFaults.Of(fault, path);
        }
    }
}
