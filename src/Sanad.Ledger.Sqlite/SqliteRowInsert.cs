using Microsoft.Data.Sqlite;

namespace Sanad.Ledger.Sqlite;

/// <summary>One prepared INSERT, run for many rows.</summary>
internal sealed class SqliteRowInsert : IDisposable
{
    private readonly SqliteCommand command;

    public SqliteRowInsert(SqliteTransaction transaction, string table, string columns)
    {
        int count = columns.Split(',').Length;
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"$p{i}")];
        command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", names)})";
        foreach (string name in names)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        command.Prepare();
    }

    public void Run(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = ValueOf(values[i]);
        }

        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();

    // The driver writes decimals as text; a whole number is an integer to SQLite, and another the nearest real.
    private static object ValueOf(object? value) => value switch
    {
        null => DBNull.Value,
        decimal number when number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue => (long)number,
        decimal number => (double)number,
        _ => value,
    };
}
