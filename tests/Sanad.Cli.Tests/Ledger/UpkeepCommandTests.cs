using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary><c>verify</c>, <c>backup</c>, <c>reread</c>, <c>stats</c>.</summary>
public sealed class UpkeepCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task A_sound_ledger_is_one_line_and_exit_code_0()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("verify");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Output));
        Assert.Matches("^sanad: 3 versions, [0-9]+ records, [0-9]+ log entries: all is well; content [0-9a-f]{16}, log [0-9a-f]{16}\n$", run.Error);
    }

    [Fact]
    public async Task The_content_does_not_depend_on_the_order_and_the_log_does()
    {
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Meeting), LedgerSample.Document("b", LedgerSample.Losses));
        string other = sample.Files.PathOf("other.db");
        string lines = sample.Files.Write("other.jsonl", $"{LedgerSample.Document("b", LedgerSample.Losses)}\n{LedgerSample.Document("a", LedgerSample.Meeting)}\n");
        await CliRun.OfAsync("ingest", lines, "--ledger", other);
        Assert.Equal(await sample.DigestAsync(), await sample.DigestAsync(other));
    }

    [Fact]
    public async Task A_backup_is_a_whole_ledger_and_an_existing_file_is_refused()
    {
        await sample.FillAsync();
        string copy = sample.Files.PathOf("copy.db");
        CliRun run = await sample.RunAsync("backup", copy);
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.EndsWith($" MB, a whole copy; sanad verify --ledger {copy} checks it\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(await sample.DigestAsync(), await sample.DigestAsync(copy));
        byte[] before = File.ReadAllBytes(copy);
        CliRun again = await sample.RunAsync("backup", copy);
        Assert.Equal((ExitCode.Failure, $"sanad: {copy}: is there already; name a new file, or remove that one\n"), (again.Code, again.Error));
        Assert.Equal(before, File.ReadAllBytes(copy));
    }

    [Fact]
    public async Task A_preview_of_reading_again_writes_nothing_and_the_reader_of_today_changes_nothing()
    {
        await sample.FillAsync();
        CliRun before = await sample.RunAsync("verify");
        CliRun preview = await sample.RunAsync("reread", "--all", "--preview");
        Assert.Equal((ExitCode.Success, "", "sanad: 3 documents read again, 0 say something else now, 0 failed; nothing was written\n"), (preview.Code, preview.Output, preview.Error));
        Assert.Equal(before.Error, (await sample.RunAsync("verify")).Error);
        CliRun old = await sample.RunAsync("reread");
        Assert.Equal("sanad: 0 documents read again, 0 say something else now, 0 failed\n", old.Error);
        CliRun all = await sample.RunAsync("reread", "--all");
        Assert.Equal("sanad: 3 documents read again, 0 say something else now, 0 failed\n", all.Error);
        Assert.NotEqual(before.Error, (await sample.RunAsync("verify")).Error);
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("verify")).Code);
    }

    [Fact]
    public async Task The_counts_are_one_object_for_programs_and_a_list_to_read()
    {
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Meeting), LedgerSample.Document("b", null));
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Losses), LedgerSample.Document("b", null));
        JsonElement counts = Assert.Single(await sample.ListAsync("stats"));
        Assert.Equal(
            [("publications", 1), ("versions", 2), ("redacted", 0), ("not_read", 0), ("not_taken_in", 1), ("readings", 2)],
            new[] { "publications", "versions", "redacted", "not_read", "not_taken_in", "readings" }.Select(name => (name, counts.GetProperty(name).GetInt32())));
        string[] csv = (await sample.RunAsync("stats", "--format", "csv")).OutputLines;
        Assert.StartsWith("publications,versions,redacted,", csv[0], StringComparison.Ordinal);
        Assert.StartsWith("1,2,0,", csv[1], StringComparison.Ordinal);
        Assert.Matches("(?m)^versions +2$", (await sample.RunAsync("stats")).Output);
    }
}
