using System.Globalization;
using Microsoft.Data.Sqlite;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Tests.Corrections;
using Sanad.Ledger.Verification;

namespace Sanad.Ledger.Tests;

/// <summary>A small ledger that has everything (changed, read again, failed, redacted, one text twice, corrected), and what is found after its file was changed.</summary>
internal sealed class SqliteDamage : IDisposable
{
    private readonly LedgerFolder folder = new();
    private uint state = 20261122;

    public SqliteDamage()
    {
        using (ILedgerStore store = SqliteLedgerStore.Open(folder.PathOf("whole.db"), mustExist: false))
        {
            LedgerReports.Append(store, LedgerReports.Morning, [.. Enumerable.Range(0, 4).Select(LedgerReports.Numbered), LedgerReports.Report("gone", LedgerReports.Flood)]);
            LedgerReports.Append(
                store, LedgerReports.Morning + 60, LedgerReports.Report("gone", LedgerReports.Sanctions), LedgerReports.Report("same", LedgerReports.Sanctions, "Awaz", null, null));
            store.Append([LedgerReports.PrepareFailed(LedgerReports.Report("failed", LedgerReports.Meeting), "it stumbled")], [], LedgerReports.Morning + 70);
            store.Reread([.. store.ReadAll().Take(2).Select(row => LedgerReports.ReadAgain(row, "9.9.9"))], LedgerReports.Morning + 80);
            store.Reread([.. store.ReadAll().Take(1).Select(row => LedgerReports.ReadAgain(row, "9.9.10"))], LedgerReports.Morning + 90);
            Correct(store);
            LedgerReports.Redact(store, "Nai Subah", "gone", "court order");
            Whole = LedgerReports.Dump(store);
        }

        Bytes = File.ReadAllBytes(folder.PathOf("whole.db"));
    }

    public List<string> Whole { get; }

    public byte[] Bytes { get; }

    public string Path => folder.PathOf("changed.db");

    // The same at every run.
    public int Draw(int below) => (int)(((state = unchecked((state * 1664525) + 1013904223)) >> 8) % below);

    public void Write(byte[] bytes)
    {
        foreach (string ending in (string[])["", "-wal", "-shm"])
        {
            File.Delete(Path + ending);
        }

        File.WriteAllBytes(Path, bytes);
    }

    // What verify says, or why the ledger cannot be opened; and what is in it, where that can be read.
    public (List<string> Faults, List<string> Content) Look()
    {
        try
        {
            using ILedgerStore store = SqliteLedgerStore.Open(Path, mustExist: true);
            LedgerVerification found = LedgerReports.Verify(store);
            List<string> faults = [.. found.Faults.Select(fault => string.Create(CultureInfo.InvariantCulture, $"{fault.Sequence} {fault.Document}: {fault.Message}"))];
            return (faults, faults.Count > 0 ? [] : LedgerReports.Dump(store));
        }
        catch (LedgerException e)
        {
            return ([e.Message], []);
        }
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ConnectionString);
        connection.Open();
        Run(connection, "PRAGMA foreign_keys = OFF");
        return connection;
    }

    public static int Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public static List<string> Ask(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader rows = command.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }

    public void Dispose() => folder.Dispose();

    // One of a document that is redacted then, and one of that and another.
    private static void Correct(ILedgerStore store)
    {
        StoredVersion gone = VersionDecoder.Decode(store.FindVersions("Nai Subah", "gone")[^1]);
        StoredVersion stays = VersionDecoder.Decode(store.FindVersions("Awaz", "r-001")[^1]);
        Correction one = CorrectionsByHand.Of(0, CorrectionKind.Edit) with { Note = "not so", Edits = [new FieldEdit("certainty", "denied")] };
        LedgerReports.Correct(store, one, (gone, gone.Reading!.Events[0]));
        LedgerReports.Correct(store, one, (stays, stays.Reading!.Events[0]));
        LedgerReports.Correct(store, one with { Kind = CorrectionKind.Merge, Edits = [] }, (gone, gone.Reading!.Events[0]), (stays, stays.Reading!.Events[0]));
        LedgerReports.Correct(store, CorrectionsByHand.Undo(0, 1));
        LedgerReports.Correct(store, CorrectionsByHand.Undo(0, 2) with { Note = "it was so" });
    }
}
