using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

public sealed class DocumentsCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task Documents_come_newest_first_with_what_the_ledger_knows_of_them()
    {
        await sample.FillAsync();
        JsonElement[] rows = await sample.ListAsync("documents");
        Assert.Equal(
            ["Shaam/a/2024-12-01", "Nai Subah/b/2024-11-30", "Nai Subah/a/2024-11-30"],
            rows.Select(row => $"{row.GetProperty("source")}/{row.GetProperty("id")}/{row.GetProperty("published")}"));
        Assert.Equal("وزیر دفاع کی ملاقات", rows[2].GetProperty("title").GetString());
        Assert.Equal((1, "read"), (rows[2].GetProperty("version").GetInt32(), rows[2].GetProperty("state").GetString()));
        CliRun csv = await sample.RunAsync("documents", "--format", "csv");
        Assert.Equal("published,source,id,title,version,records,state,ingested", csv.OutputLines[0]);
        Assert.StartsWith("2024-12-01,Shaam,a,,1,", csv.OutputLines[1], StringComparison.Ordinal);
        CliRun table = await sample.RunAsync("documents");
        Assert.Equal(4, table.OutputLines.Length);
        Assert.Contains("وزیر دفاع کی ملاقات", table.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outlet_a_day_and_a_limit_narrow_the_list()
    {
        await sample.FillAsync();
        Assert.Equal(["a"], await IdsAsync("--outlet", "Shaam"));
        Assert.Equal(["b", "a"], await IdsAsync("--published", "2024-11"));
        Assert.Equal(["a"], await IdsAsync("--limit", "1"));
        Assert.Equal(["a", "b", "a"], await IdsAsync("--limit", "1", "--all"));
        CliRun wrong = await sample.RunAsync("documents", "--published", "yesterday");
        Assert.Equal(ExitCode.WrongCommandLine, wrong.Code);
        Assert.Single(wrong.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("documents", "--failed")]
    [InlineData("documents", "--redacted")]
    [InlineData("copies")]
    public async Task Where_there_is_nothing_one_line_says_so(params string[] args)
    {
        await sample.IngestAsync();
        foreach (string format in new[] { "table", "json" })
        {
            CliRun run = await sample.RunAsync([.. args, "--format", format]);
            Assert.Equal((ExitCode.Success, "", "sanad: nothing found\n"), (run.Code, run.Output, run.Error));
        }
    }

    [Fact]
    public async Task The_versions_of_a_document_say_what_changed()
    {
        const string Added = "یہ بات سرکاری میڈیا نے بتائی۔";
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Losses, title: "نقصانات"));
        await sample.IngestAsync(LedgerSample.Document("a", $"{LedgerSample.Losses} {Added}", title: "بھاری نقصانات"));
        JsonElement[] rows = await sample.ListAsync("documents", "a");
        Assert.Equal(
            ["1 first نقصانات", "2 title نقصانات", $"2 new {Added}"],
            rows.Take(3).Select(row => $"{row.GetProperty("version")} {row.GetProperty("change")} {row.GetProperty("text")}"));
        JsonElement[] listed = await sample.ListAsync("documents", "--all-versions");
        Assert.Equal(["read", "replaced"], listed.Select(row => row.GetProperty("state").GetString()));
        Assert.Single(await sample.ListAsync("documents"));
    }

    [Fact]
    public async Task A_document_of_two_outlets_is_asked_back_for()
    {
        await sample.FillAsync();
        CliRun which = await sample.RunAsync("documents", "a");
        Assert.Equal((ExitCode.Failure, "sanad: which document a is meant? Name its outlet with --source: Nai Subah, Shaam\n"), (which.Code, which.Error));
        JsonElement one = Assert.Single(await sample.ListAsync("documents", "a", "--source", "Shaam"));
        Assert.Equal("2024-12-01", one.GetProperty("published").GetString());
        CliRun none = await sample.RunAsync("documents", "z");
        Assert.Equal((ExitCode.Failure, "sanad: the ledger has no document z; sanad documents lists them\n"), (none.Code, none.Error));
    }

    private async Task<string[]> IdsAsync(params string[] args) => [.. (await sample.ListAsync(["documents", .. args])).Select(row => row.GetProperty("id").GetString()!)];
}
