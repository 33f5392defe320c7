using Microsoft.Data.Sqlite;

namespace Sanad.Ledger.Sqlite;

/// <summary>A connection that reads, with its compiled statements.</summary>
internal sealed class SqliteReadSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

    public Statement this[string sql, int parameters]
    {
        get
        {
            if (!statements.TryGetValue(sql, out Statement? statement))
            {
                statement = new Statement(Connection, sql, parameters);
                statements.Add(sql, statement);
            }

            return statement;
        }
    }

    public void Dispose()
    {
        foreach (Statement statement in statements.Values)
        {
            statement.Dispose();
        }

        Connection.Dispose();
    }
}
