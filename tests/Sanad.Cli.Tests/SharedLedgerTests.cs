using System.Diagnostics;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Xunit;

namespace Sanad.Cli.Tests;

/// <summary>Several programs on one ledger.</summary>
public sealed class SharedLedgerTests : IDisposable
{
    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [UnixFact]
    public async Task Two_that_begin_one_ledger_at_once_with_overlapping_inputs_make_the_union_and_a_reader_finds_what_is_there()
    {
        string union = files.PathOf("union.db");
        Assert.Equal(ExitCode.Success, (await CliRun.OfAsync("ingest", LedgerReports.Write(files, "all.jsonl", 90), "--ledger", union)).Code);
        string ledger = files.PathOf("shared.db");
        using Process one = Start(LedgerReports.Write(files, "a.jsonl", 60), ledger);
        using Process other = Start(LedgerReports.Write(files, "b.jsonl", 60, first: 30), ledger);
        Task<string>[] errors = [one.StandardError.ReadToEndAsync(), other.StandardError.ReadToEndAsync()];
        Task ended = Task.WhenAll(one.WaitForExitAsync(), other.WaitForExitAsync());
        int most = 0;
        while (!ended.IsCompleted)
        {
            most = Math.Max(most, await CountAsync(ledger, ended));
        }

        Assert.True((one.ExitCode, other.ExitCode) == (0, 0), string.Join("", await Task.WhenAll(errors)));
        Assert.Equal(CheckedLedger.Digest(union), CheckedLedger.Digest(ledger));
        Assert.InRange(most, 0, 90);
    }

    // What a search finds now; it never finds less later.
    private static async Task<int> CountAsync(string ledger, Task ended)
    {
        if (!File.Exists(ledger))
        {
            await Task.WhenAny(ended, Task.Delay(TimeSpan.FromMilliseconds(10)));
            return 0;
        }

        using ILedgerStore store = SqliteLedgerStore.Open(ledger, mustExist: true);
        var search = new LedgerSearch(store, UrduLanguage.Pack) { Patience = TimeSpan.FromMinutes(1) };
        int before = search.Find(new LedgerQuery { Words = "حکام", Limit = 1 }).Total;
        int after = search.Find(new LedgerQuery { Words = "حکام", Limit = 1 }).Total;
        Assert.True(after >= before);
        return after;
    }

    private static Process Start(string input, string ledger)
    {
        string[] arguments = [Path.Join(AppContext.BaseDirectory, "sanad.dll"), "ingest", input, "--ledger", ledger, "--threads", "1"];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardError = true })!;
    }
}
