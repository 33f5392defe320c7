using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Sanad.Ledger.Sqlite;

/// <summary>The connections to one ledger file: one that writes, and as many that read as are in use at once.</summary>
internal sealed class SqliteConnections : IDisposable
{
    private const string Pragmas = """
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA trusted_schema = OFF;
        """;

    // Each of the readers at once has its own; the system keeps the file in memory once for all of them.
    private const string ReaderCache = "PRAGMA cache_size = -8000;";

    private readonly string path;
    private readonly TimeSpan patience;
    private readonly ConcurrentBag<SqliteReadSession> idle = [];
    private bool isDisposed;

    public SqliteConnections(string path, bool mustExist, TimeSpan patience)
    {
        this.path = path;
        this.patience = patience;
        Writer = Open(mustExist ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate);
        try
        {
            Execute(Writer, "PRAGMA cache_size = -32000; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 4000;");
            Migrations.Apply(Writer, path);
        }
        catch
        {
            Writer.Dispose();
            throw;
        }
    }

    public SqliteConnection Writer { get; }

    public SqliteReadSession Rent() => idle.TryTake(out SqliteReadSession? session) ? session : new SqliteReadSession(Open(SqliteOpenMode.ReadWrite));

    public void GiveBack(SqliteReadSession session)
    {
        if (isDisposed)
        {
            session.Dispose();
        }
        else
        {
            idle.Add(session);
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        isDisposed = true;
        DropIdle();
        Writer.Dispose();
    }

    // The next that is rented is a new one.
    public void DropIdle()
    {
        while (idle.TryTake(out SqliteReadSession? session))
        {
            session.Dispose();
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds) };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            Execute(connection, Pragmas);
            Execute(connection, ReaderCache);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
