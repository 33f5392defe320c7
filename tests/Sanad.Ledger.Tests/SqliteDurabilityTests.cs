using Microsoft.Data.Sqlite;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <summary>What a loss of power leaves, and programs that stand in each other's way.</summary>
public sealed class SqliteDurabilityTests : IDisposable
{
    private const int Batches = 20;
    private const int Cuts = 200;

    private readonly LedgerFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_commit_is_synchronised_with_the_disk()
    {
        using var connections = new SqliteConnections(folder.PathOf("a.db"), mustExist: false, TimeSpan.FromSeconds(1));
        Assert.Equal((2L, "wal"), (Ask(connections.Writer, "PRAGMA synchronous"), Ask(connections.Writer, "PRAGMA journal_mode")));
    }

    [Fact]
    public void Whatever_is_cut_off_behind_the_last_acknowledged_commit_what_was_acknowledged_is_there()
    {
        string path = folder.PathOf("a.db");
        var sizes = new List<long>();
        byte[] log;
        using (ILedgerStore store = SqliteLedgerStore.Open(path, mustExist: false))
        {
            for (int i = 0; i < Batches; i++)
            {
                LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Numbered(i));
                sizes.Add(new FileInfo(path + "-wal").Length);
            }

            log = Read(path + "-wal");
            File.WriteAllBytes(folder.PathOf("b.db"), Read(path));
        }

        byte[] database = File.ReadAllBytes(folder.PathOf("b.db"));
        Assert.Equal(sizes.Order(), sizes);
        for (int cut = 0; cut < Cuts; cut++)
        {
            int acknowledged = cut % (Batches - 1);
            long length = sizes[acknowledged] + ((sizes[acknowledged + 1] - sizes[acknowledged]) * (cut / (Batches - 1)) / (Cuts / (Batches - 1) + 1));
            CheckCut(database, log[..(int)length], cut % 2 == 1 ? log.Length : 0, acknowledged + 1, verifies: cut % 20 == 0);
        }
    }

    [Fact]
    public void A_program_that_holds_the_ledger_too_long_is_one_clear_line()
    {
        string path = folder.PathOf("a.db");
        using ILedgerStore store = SqliteLedgerStore.Open(path, mustExist: false, TimeSpan.FromSeconds(1));
        using var other = new SqliteConnection($"Data Source={path};Pooling=False");
        other.Open();
        SqliteConnections.Execute(other, "BEGIN IMMEDIATE");
        PreparedVersion version = LedgerReports.Prepare(LedgerReports.Report("1", LedgerReports.Meeting));
        var fault = Assert.Throws<LedgerException>(() => store.Append([version], [], LedgerReports.Morning));
        Assert.Equal($"{path}: another program has been writing to this ledger for too long; wait for it to end, or stop it, and run this again", fault.Message);
        Assert.Empty(store.ReadAll());
        SqliteConnections.Execute(other, "ROLLBACK");
        Assert.Equal(AppendOutcome.Added, Assert.Single(store.Append([version], [], LedgerReports.Morning)));
    }

    [Fact]
    public void Many_that_open_a_new_ledger_at_once_all_get_it()
    {
        string path = folder.PathOf("a.db");
        Document[] documents = [.. Enumerable.Range(0, 8).Select(LedgerReports.Numbered)];
        Parallel.ForEach(documents, new ParallelOptions { MaxDegreeOfParallelism = 4 }, document =>
        {
            using ILedgerStore store = SqliteLedgerStore.Open(path, mustExist: false);
            LedgerReports.Append(store, LedgerReports.Morning, document);
        });
        using ILedgerStore union = SqliteLedgerStore.Open(path, mustExist: true);
        Assert.Equal(documents.Select(document => document.Id), union.ReadAll().Select(row => row.Document.Id).Order(StringComparer.Ordinal));
        Assert.Empty(LedgerReports.Verify(union).Faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SQLite format 3")]
    [InlineData("This is a letter, not a ledger, and it is longer than a head of a file of SQLite is wont to be.")]
    public void A_file_that_is_no_ledger_is_refused_in_one_line(string words)
    {
        string path = folder.PathOf("a.db");
        File.WriteAllText(path, words);
        if (words.Length == 0)
        {
            using ILedgerStore store = SqliteLedgerStore.Open(path, mustExist: true);
            Assert.Empty(store.ReadAll());
            return;
        }

        var fault = Assert.Throws<LedgerException>(() => SqliteLedgerStore.Open(path, mustExist: true));
        Assert.Equal($"{path}: this file is no ledger, or its head is damaged; give another path with --ledger, or restore a backup", fault.Message);
        Assert.Equal(words, File.ReadAllText(path));
    }

    // Some disks leave zeroes behind the cut. Everything is verified for some; that takes its time.
    private void CheckCut(byte[] database, byte[] log, int zeroesUpTo, int acknowledged, bool verifies)
    {
        string path = folder.PathOf("cut.db");
        File.WriteAllBytes(path, database);
        File.WriteAllBytes(path + "-wal", [.. log, .. new byte[Math.Max(0, zeroesUpTo - log.Length)]]);
        using ILedgerStore store = SqliteLedgerStore.Open(path, mustExist: true);
        List<string> ids = [.. store.ReadAll().Select(row => row.Document.Id)];
        Assert.Equal(Enumerable.Range(0, acknowledged).Select(i => LedgerReports.Numbered(i).Id), ids.Take(acknowledged));
        Assert.Empty(verifies ? LedgerReports.Verify(store).Faults : []);
    }

    private static object Ask(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()!;
    }

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
