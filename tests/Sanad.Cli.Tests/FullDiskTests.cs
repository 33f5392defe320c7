using Sanad.Testing;
using Xunit;

namespace Sanad.Cli.Tests;

/// <summary>A disk that fills while a ledger, a backup or an export is written.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int Step = SmallDisk.Bytes / 100;

    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [SmallDiskFact]
    public async Task Ingest_into_a_full_disk_is_one_line_and_goes_on_when_there_is_room()
    {
        string input = LedgerReports.Write(files, "reports.jsonl", 60);
        string whole = files.PathOf("whole.db");
        Assert.Equal(ExitCode.Success, (await CliRun.OfAsync("ingest", input, "--ledger", whole)).Code);
        string digest = CheckedLedger.Digest(whole);
        using SmallDisk disk = SmallDisk.Mount()!;
        var failed = new List<int>();
        for (int percent = 0; percent < 100; percent += Switches.RunsLong || percent < 4 ? 1 : 4)
        {
            disk.Fill(percent * Step);
            string ledger = disk.PathOf($"{percent}.db");
            CliRun full = await CliRun.OfAsync("ingest", input, "--ledger", ledger, "--threads", "1");
            disk.Free();
            bool isFull = full.Code != ExitCode.Success;
            if (isFull)
            {
                Assert.Equal(ExitCode.Failure, full.Code);
                Assert.Matches("^sanad: [^\n]*(the disk is full|the disk refused)[^\n]*\n$", full.Error);
                failed.Add(percent);
                Assert.Equal(ExitCode.Success, (await CliRun.OfAsync("ingest", input, "--ledger", ledger)).Code);
            }

            Assert.Equal(digest, CheckedLedger.Digest(ledger));
            File.Delete(ledger);
            if (!isFull && !Switches.RunsLong)
            {
                break;
            }
        }

        Assert.Contains(0, failed);
        Assert.Contains(3, failed);
    }

    [SmallDiskFact]
    public async Task A_backup_or_an_export_that_finds_no_room_is_one_line_and_leaves_no_half_file()
    {
        string ledger = files.PathOf("whole.db");
        await CliRun.OfAsync("ingest", LedgerReports.Write(files, "reports.jsonl", 40), "--ledger", ledger);
        using SmallDisk disk = SmallDisk.Mount()!;
        disk.Fill(Step / 4);
        string target = disk.PathOf("target");
        string[][] commands =
        [
            ["backup", target, "--ledger", ledger],
            ["export", "--format", "sqlite", "-o", target, "--ledger", ledger],
            ["export", "--format", "jsonl", "-o", target, "--ledger", ledger],
            ["export", "--format", "graphml", "-o", target, "--ledger", ledger],
        ];
        foreach (string[] command in commands)
        {
            CliRun run = await CliRun.OfAsync(command);
            Assert.True(run.Code == ExitCode.Failure, $"{string.Join(' ', command)}: {run.Code} {run.Error}");
            Assert.Matches("^sanad: [^\n]*(disk|space)[^\n]*\n$", run.Error);
            Assert.Equal([disk.PathOf("filler")], Directory.GetFiles(disk.PathOf("")));
        }
    }
}
