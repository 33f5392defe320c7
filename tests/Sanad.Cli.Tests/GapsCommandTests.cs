using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests;

public sealed class GapsCommandTests : IDisposable
{
    private const string Unknown = "وزیر خارجہ زغنبوط نے ماسکو کا دورہ کیا۔";

    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task A_page_shows_the_share_known_and_what_is_not_in_its_context()
    {
        CliRun run = await CliRun.OfAsync("gaps", files.Write("a.txt", Unknown), "--bidi", "off");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Empty(run.Error);
        Assert.Contains("Names · 50.0 % of 2 known, 1 different unknown", run.Output, StringComparison.Ordinal);
        Assert.Contains("     3  زغنبوط person  1 times in 1 documents\n        " + Unknown, run.Output, StringComparison.Ordinal);
        Assert.Contains("Cues · none found", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_gap_a_line_holds_everything_for_other_programs()
    {
        CliRun run = await CliRun.OfAsync("gaps", files.Write("a.txt", $"{Unknown} {Unknown}"), "--format", "jsonl", "--kind", "name");
        JsonElement gap = JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement;
        Assert.Equal("name", gap.GetProperty("kind").GetString());
        Assert.Equal("زغنبوط", gap.GetProperty("noun").GetString());
        Assert.Equal("person", gap.GetProperty("shape").GetString());
        Assert.Equal((6, 2, 1), (gap.GetProperty("weight").GetInt32(), gap.GetProperty("count").GetInt32(), gap.GetProperty("documents").GetInt32()));
        JsonElement context = Assert.Single(gap.GetProperty("contexts").EnumerateArray());
        Assert.Equal(("a", "وزیر خارجہ ", "زغنبوط"), (context.GetProperty("document").GetString(), context.GetProperty("before").GetString(), context.GetProperty("words").GetString()));
    }

    [Fact]
    public async Task The_heaviest_come_first_and_no_more_than_asked_for()
    {
        string path = files.Write("a.txt", $"{Unknown} ماسکو نے کھرطیش سے بات کی۔");
        CliRun run = await CliRun.OfAsync("gaps", path, "--kind", "name", "--top", "1", "--format", "jsonl");
        Assert.Contains("زغنبوط", Assert.Single(run.OutputLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_costs_one_line_and_the_others_are_surveyed()
    {
        string path = files.Write("a.jsonl", "nonsense\n" + JsonSerializer.Serialize(new { text = Unknown }) + "\n");
        CliRun run = await CliRun.OfAsync("gaps", path, "--format", "jsonl");
        Assert.Equal(ExitCode.SomeDocumentsFailed, run.Code);
        Assert.Contains("[INTAKE0006]", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("زغنبوط", run.Output, StringComparison.Ordinal);
    }
}
