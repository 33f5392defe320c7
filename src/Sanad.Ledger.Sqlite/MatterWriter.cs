using Microsoft.Data.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Upkeep;

namespace Sanad.Ledger.Sqlite;

/// <summary>Takes matters out of the tables and puts them in, within a transaction, and remembers which lines wait for it.</summary>
/// <remarks>The lists of the keys are written at the end and in their order, so that each page of them is touched once.</remarks>
internal sealed class MatterWriter(SqliteConnection connection) : IDisposable
{
    private readonly List<(int Key, long Line)> removedKeys = [];
    private readonly List<(int Key, long Line)> addedKeys = [];
    private readonly Statement find = new(connection, "SELECT m.line, m.place, m.keys, b.body FROM matter m JOIN matter_body b USING (line) WHERE m.publication = $1", 1);
    private readonly Statement remove = new(connection, "DELETE FROM matter WHERE line = $1", 1);
    private readonly Statement removeBody = new(connection, "DELETE FROM matter_body WHERE line = $1", 1);
    private readonly Statement removeMoved = new(connection, "DELETE FROM thread_moved WHERE record >= $1 AND record < $2", 2);
    private readonly Statement isTaken = new(connection, "SELECT 1 FROM matter WHERE line = $1", 1);
    private readonly Statement add = new(connection, "INSERT INTO matter (line, place, publication, keys) VALUES ($1, $2, $3, $4)", 4);
    private readonly Statement addBody = new(connection, "INSERT INTO matter_body (line, body) VALUES ($1, $2)", 2);
    private readonly Statement removeKey = new(connection, "DELETE FROM matter_key WHERE key = $1 AND line = $2", 2);
    private readonly Statement addKey = new(connection, "INSERT OR IGNORE INTO matter_key (key, line) VALUES ($1, $2)", 2);
    private readonly Statement findDirty = new(connection, "SELECT keys, gone FROM matter_dirty WHERE line = $1", 1);
    private readonly Statement addDirty = new(connection, "INSERT OR REPLACE INTO matter_dirty (line, keys, gone) VALUES ($1, $2, $3)", 3);

    // Puts each matter in the place of what its publication had; one that is the same already stays.
    public void Write(IReadOnlyList<(long Publication, PreparedMatter? Matter)> matters)
    {
        var changed = new List<(long Publication, PreparedMatter Matter)>();
        foreach ((long publication, PreparedMatter? matter) in matters)
        {
            if (!TakeOut(publication, matter) && matter is not null)
            {
                changed.Add((publication, matter));
            }
        }

        foreach ((long publication, PreparedMatter matter) in changed)
        {
            PutIn(publication, matter);
        }

        WriteKeys();
    }

    public void Remove(long publication) => Write([(publication, null)]);

    public void Dispose()
    {
        foreach (Statement statement in (Statement[])[find, remove, removeBody, removeMoved, isTaken, add, addBody, removeKey, addKey, findDirty, addDirty])
        {
            statement.Dispose();
        }
    }

    // True where what is there is what is to be there.
    private bool TakeOut(long publication, PreparedMatter? next)
    {
        long line;
        long place;
        byte[] keys;
        using (SqliteDataReader row = find.Query(publication))
        {
            if (!row.Read())
            {
                return false;
            }

            (line, place, keys) = (row.GetInt64(0), row.GetInt64(1), (byte[])row[2]);
            if (next is not null && next.Line == line && next.Place == place && PackedNumbers.Pack(next.Keys.AsSpan()).AsSpan().SequenceEqual(keys)
                && next.Body.AsSpan().SequenceEqual((byte[])row[3]))
            {
                return true;
            }
        }

        remove.Execute(line);
        removeBody.Execute(line);
        removeMoved.Execute(PlaceInLine.OfRecord(place, 0), PlaceInLine.OfRecord(place + 1, 0));
        removedKeys.AddRange(PackedNumbers.Ints(keys).Select(key => (key, line)));
        Wait(line, keys, place);
        return false;
    }

    private void PutIn(long publication, PreparedMatter matter)
    {
        // Two documents of one day with the same digest: the later to come stands behind.
        long line = matter.Line;
        while (isTaken.Scalar(line) is not null)
        {
            line++;
        }

        byte[] keys = PackedNumbers.Pack(matter.Keys.AsSpan());
        add.Execute(line, matter.Place, publication, keys);
        addBody.Execute(line, matter.Body);
        addedKeys.AddRange(matter.Keys.Select(key => (key, line)));
        Wait(line, keys, null);
    }

    private void Wait(long line, byte[] keys, long? gone)
    {
        byte[] knownKeys = [];
        byte[] knownGone = [];
        using (SqliteDataReader row = findDirty.Query(line))
        {
            if (row.Read())
            {
                knownKeys = row.IsDBNull(0) ? [] : (byte[])row[0];
                knownGone = row.IsDBNull(1) ? [] : (byte[])row[1];
            }
        }

        addDirty.Execute(line, (byte[])[.. knownKeys, .. keys], gone is { } place ? (byte[])[.. knownGone, .. PackedNumbers.Pack([place])] : knownGone);
    }

    private void WriteKeys()
    {
        Write(removeKey, removedKeys);
        Write(addKey, addedKeys);
    }

    private static void Write(Statement statement, List<(int Key, long Line)> keys)
    {
        keys.Sort();
        foreach ((int key, long line) in keys)
        {
            statement.Execute(key, line);
        }

        keys.Clear();
    }
}
