using Microsoft.Data.Sqlite;
using Sanad.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Sanad.Ledger.Tests;

/// <summary>Bytes that flip and rows that somebody edits: found, or not of anything that is kept.</summary>
public sealed class SqliteDamageTests(ITestOutputHelper output) : IDisposable
{
    // What can be worked out again from texts: see the decision on the ledger.
    private const string Derived = "sketch";

    private static readonly string[] Tables = ["version", "reading", "text", "publication", "log", "reader", "correction", "correction_target"];
    private static readonly int Tries = Switches.RunsLong ? 1000 : 40;

    private readonly SqliteDamage damage = new();

    public void Dispose() => damage.Dispose();

    [Fact]
    public void The_ledger_that_is_damaged_here_was_sound()
    {
        damage.Write(damage.Bytes);
        (List<string> faults, List<string> content) = damage.Look();
        Assert.Empty(faults);
        Assert.Equal(damage.Whole, content);
    }

    [Fact]
    public void A_flipped_byte_is_found_or_lies_outside_of_what_is_kept()
    {
        int found = 0;
        for (int i = 0; i < Tries; i++)
        {
            byte[] bytes = [.. damage.Bytes];
            int at = (int)((long)bytes.Length * i / Tries) + damage.Draw(Math.Max(1, bytes.Length / Tries));
            bytes[at] ^= (byte)(1 << damage.Draw(8));
            damage.Write(bytes);
            (List<string> faults, List<string> content) = damage.Look();
            Assert.True(faults.Count > 0 || damage.Whole.SequenceEqual(content, StringComparer.Ordinal), $"byte {at} is changed and nothing is found");
            Assert.All(faults, fault => Assert.DoesNotContain('\n', fault));
            found += faults.Count > 0 ? 1 : 0;
        }

        output.WriteLine($"{found} of {Tries} flipped bytes found by verify; the others change nothing that is kept");
    }

    [Fact]
    public void A_row_that_was_edited_removed_or_exchanged_is_found()
    {
        int done = 0;
        for (int i = 0; done < Tries; i++)
        {
            damage.Write(damage.Bytes);
            string edit;
            using (SqliteConnection connection = damage.Connect())
            {
                List<string> before = Rows(connection);
                edit = Edit(connection, Tables[i % Tables.Length]);
                if (edit.Length == 0 || before.SequenceEqual(Rows(connection), StringComparer.Ordinal))
                {
                    continue;
                }
            }

            done++;
            Assert.True(damage.Look().Faults.Count > 0, $"nothing is found after: {edit}");
        }
    }

    // The edit; empty where the database refused it.
    private string Edit(SqliteConnection connection, string table)
    {
        List<string> keys = SqliteDamage.Ask(connection, $"SELECT CAST(rowid AS TEXT) FROM {table}");
        List<string> columns = Columns(connection, table);
        string column = columns[damage.Draw(columns.Count)];
        string key = keys[damage.Draw(keys.Count)];
        string other = keys[damage.Draw(keys.Count)];
        string sql = damage.Draw(5) switch
        {
            0 => $"DELETE FROM {table} WHERE rowid = {key}",
            1 => $"""
                UPDATE {table} SET "{column}" = (SELECT o."{column}" FROM {table} o WHERE o.rowid = {table}.rowid + CASE {table}.rowid WHEN {key} THEN {other} - {key} ELSE {key} - {other} END)
                WHERE rowid IN ({key}, {other})
                """,
            _ => $"""
                UPDATE {table} SET "{column}" = CASE typeof("{column}") WHEN 'integer' THEN "{column}" + {1 + damage.Draw(3)} WHEN 'null' THEN {damage.Draw(9)}
                WHEN 'text' THEN "{column}" || 'x' WHEN 'blob' THEN CAST(hex("{column}") || '1' AS BLOB) END WHERE rowid = {key}
                """,
        };
        try
        {
            SqliteDamage.Run(connection, sql);
            return sql;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 19)
        {
            return "";
        }
    }

    private static List<string> Columns(SqliteConnection connection, string table) =>
        [.. SqliteDamage.Ask(connection, $"SELECT name FROM pragma_table_info('{table}')").Where(name => name != Derived)];

    private static List<string> Rows(SqliteConnection connection) =>
    [
        .. Tables.SelectMany(table => SqliteDamage.Ask(
            connection, $"SELECT '{table} ' || {string.Join(" || ' ' || ", Columns(connection, table).Select(column => $"quote(\"{column}\")"))} FROM {table} ORDER BY rowid")),
    ];
}
