using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Sanad.Ledger.Sqlite;

/// <summary>The numbered steps from an empty file to the form of today; forward only. <c>user_version</c> is the number of the last one taken.</summary>
internal static class Migrations
{
    // "SNAD": tells a ledger from other SQLite files (https://www.sqlite.org/fileformat.html, application id).
    private const int ApplicationId = 0x534E4144;

    private const string Prefix = "Sanad.Ledger.Sqlite.Migrations.";

    // In order: (number, SQL).
    public static IReadOnlyList<(int Number, string Sql)> All { get; } =
    [
        .. typeof(Migrations).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => (int.Parse(name.AsSpan(Prefix.Length, 4), NumberStyles.None, CultureInfo.InvariantCulture), Read(name))),
    ];

    // Under the writer's lock, so that two programs that open a new ledger at once do not both lay it out.
    public static void Apply(SqliteConnection connection, string path)
    {
        if (Number(connection, "PRAGMA user_version") == All[^1].Number && Number(connection, "PRAGMA application_id") == ApplicationId)
        {
            return;
        }

        new WriteTransaction(connection).Run(() => Advance(connection, path));
    }

    private static void Advance(SqliteConnection connection, string path)
    {
        long version = Number(connection, "PRAGMA user_version");
        bool isNew = version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!isNew && Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new LedgerException($"{path}: this SQLite file is no ledger; give another path with --ledger");
        }

        if (version > All[^1].Number)
        {
            throw new LedgerException($"{path}: a newer Sanad wrote this ledger (form {version}, this program knows {All[^1].Number}); use that one");
        }

        foreach ((int number, string sql) in All.Where(step => step.Number > version))
        {
            SqliteConnections.Execute(connection, sql);
            SqliteConnections.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {number}"));
        }

        SqliteConnections.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static string Read(string resource)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
