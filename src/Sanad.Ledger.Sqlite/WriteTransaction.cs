using Microsoft.Data.Sqlite;

namespace Sanad.Ledger.Sqlite;

/// <summary>One durable step on a connection: all of it is on disk when it ends, or none of it is.</summary>
/// <remarks>It takes the writer's lock at once, so that what it reads stays true until it has written.</remarks>
internal readonly struct WriteTransaction(SqliteConnection connection)
{
    public void Run(Action work)
    {
        SqliteConnections.Execute(connection, "BEGIN IMMEDIATE");
        try
        {
            work();
            SqliteConnections.Execute(connection, "COMMIT");
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    // A full disk has rolled it back already; the first fault is the one to tell of.
    private void RollBack()
    {
        try
        {
            SqliteConnections.Execute(connection, "ROLLBACK");
        }
        catch (SqliteException)
        {
        }
    }
}
