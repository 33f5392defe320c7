using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary><c>sanad search</c> as its users meet it.</summary>
public sealed class SearchCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task A_word_finds_documents_newest_first_with_the_words_around_it()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("search", "ہلاک", "--bidi", "off");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Equal("sanad: 2 documents\n", run.Error);
        string[] heads = [.. run.OutputLines.Where(line => line.StartsWith("2024-", StringComparison.Ordinal))];
        Assert.Equal(["2024-12-01  Shaam  a", "2024-11-30  Nai Subah  b"], heads);
        Assert.Contains("کم از کم ایک ہزار فوجی ہلاک", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_on_records_finds_records_with_who_vouches()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("search", "--measure", "killed", "--outlet", "Shaam", "--bidi", "off");
        Assert.Contains("at least 1,000 killed", run.Output, StringComparison.Ordinal);
        Assert.Contains("(KOR/", run.Output, StringComparison.Ordinal);
        Assert.Equal("sanad: 1 record\n", run.Error);
    }

    [Fact]
    public async Task Programs_get_the_document_the_record_and_where_the_match_stands()
    {
        await sample.FillAsync();
        JsonElement[] hits = await sample.ListAsync("search", "--measure", "killed", "--outlet", "Nai Subah");
        JsonElement hit = Assert.Single(hits);
        Assert.Equal("b", hit.GetProperty("document").GetProperty("id").GetString());
        Assert.Equal("killed", hit.GetProperty("record").GetProperty("measure").GetString());
        Assert.Equal(1000, hit.GetProperty("record").GetProperty("low").GetInt32());
        Assert.True(hit.GetProperty("snippet").TryGetProperty("matches", out JsonElement matches) && matches.GetArrayLength() > 0);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        await sample.FillAsync();
        var seen = new List<string>();
        for (string[] after = []; ;)
        {
            CliRun run = await sample.RunAsync(["search", "--kind", "figure", "--limit", "1", "--format", "json", .. after]);
            seen.Add(JsonDocument.Parse(Assert.Single(run.OutputLines)).RootElement.GetProperty("hit").GetString()!);
            if (!run.Error.Contains("--after", StringComparison.Ordinal))
            {
                break;
            }

            after = ["--after", seen[^1]];
        }

        JsonElement[] all = await sample.ListAsync("search", "--kind", "figure", "--limit", "100");
        Assert.Equal(all.Select(hit => hit.GetProperty("hit").GetString()), seen);
    }

    [Theory]
    [InlineData("nothing found", "search", "قطب", "--outlet", "Shaam")]
    [InlineData("see: sanad search --help", "search")]
    [InlineData("is no day: write --as-of as 2024-11-30", "search", "x", "--as-of", "soon")]
    [InlineData("is no hit", "search", "x", "--after", "here")]
    public async Task What_finds_nothing_or_cannot_be_asked_says_so_on_one_line(string expected, params string[] args)
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync(args);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
