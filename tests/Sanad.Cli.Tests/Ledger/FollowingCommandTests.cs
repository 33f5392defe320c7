using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary><c>sanad timeline</c>, <c>actors</c> and <c>pair</c> on the samples of the repository.</summary>
public sealed class FollowingCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task A_timeline_goes_by_when_it_happened_and_sets_the_undated_apart()
    {
        await FillAsync();
        CliRun run = await sample.RunAsync("timeline", "Belarus", "--bidi", "off", "--limit", "200");
        Assert.Equal(ExitCode.Success, run.Code);
        string[] days = [.. run.OutputLines.Where(line => line.StartsWith("2027", StringComparison.Ordinal) && !line.Contains(' ', StringComparison.Ordinal))];
        Assert.NotEmpty(days);
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.Contains("The text does not tell when\n", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task A_timeline_for_programs_has_the_record_and_its_voucher()
    {
        await FillAsync();
        JsonElement[] entries = await sample.ListAsync("timeline", "--from", "2027-06", "--to", "2027-07");
        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            Assert.StartsWith("2027-0", entry.GetProperty("when").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain('\u2067', entry.GetProperty("gloss").GetString()!);
            Assert.Equal(16, entry.GetProperty("record").GetString()!.Length);
        });
    }

    [Fact]
    public async Task As_of_a_day_nothing_later_is_known()
    {
        await FillAsync();
        JsonElement[] entries = await sample.ListAsync("timeline", "--as-of", "2027-04-30", "--limit", "1000");
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.True(string.CompareOrdinal(entry.GetProperty("published").GetString(), "2027-04-30") <= 0));
    }

    [Fact]
    public async Task Records_that_say_the_same_are_one_entry_that_counts_them()
    {
        await sample.IngestAsync(
            LedgerSample.Document("a", LedgerSample.Meeting), LedgerSample.Document("a", LedgerSample.Meeting, "Shaam", "2024-12-01"));
        JsonElement[] entries = await sample.ListAsync("timeline", "--event", "CONSULT");
        JsonElement entry = Assert.Single(entries);
        Assert.True(entry.GetProperty("reports").GetInt32() >= 2);
        Assert.Equal("Nai Subah", entry.GetProperty("source").GetString());
    }

    [Fact]
    public async Task Actors_are_counted_in_each_role()
    {
        await sample.FillAsync();
        JsonElement[] actors = await sample.ListAsync("actors");
        JsonElement minister = Assert.Single(actors, actor => actor.GetProperty("actor").GetString() == "Andrei Belousov");
        Assert.Equal("RUS", minister.GetProperty("country").GetString());
        Assert.True(minister.GetProperty("acts").GetInt32() >= 1);
        Assert.Equal("2024-11-30", minister.GetProperty("first").GetString());
        Assert.True(minister.GetProperty("gives").GetDouble() >= 1);
        Assert.Contains(actors, actor => actor.GetProperty("country").GetString() == "PRK" && actor.GetProperty("figures").GetInt32() > 0);
    }

    [Fact]
    public async Task Fewer_actors_than_there_are_are_said_to_be_fewer()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("actors", "--limit", "1");
        Assert.Equal(2, run.OutputLines.Length);
        Assert.Matches("sanad: [0-9]+ more, with fewer records: --limit shows more\n", run.Error);
    }

    [Fact]
    public async Task A_pair_has_both_directions_and_a_balance()
    {
        await FillAsync();
        CliRun run = await sample.RunAsync("pair", "Belarus", "Russia", "--bidi", "off");
        Assert.Contains("Belarus → Russia", run.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^2027-[0-9]{2}  [·█]{8}│[·█]{8} ", run.Output);
        JsonElement[] there = await sample.ListAsync("pair", "Belarus", "Russia");
        JsonElement[] back = await sample.ListAsync("pair", "Russia", "Belarus");
        Assert.NotEmpty(WaysOf(there, "there"));
        Assert.Equal(WaysOf(there, "there"), WaysOf(back, "back"));
        Assert.Equal(WaysOf(there, "together"), WaysOf(back, "together"));
    }

    [Theory]
    [InlineData("nothing found", "timeline", "Atlantis")]
    [InlineData("no name like 'Atlantis' in this ledger", "actors", "Atlantis")]
    [InlineData("a pair is of two", "pair", "Russia & Ukraine", "Belarus")]
    [InlineData("is no time", "timeline", "--from", "soon")]
    [InlineData("is no day: write --as-of as 2024-11-30", "actors", "--as-of", "soon")]
    [InlineData("Required argument missing", "pair", "Russia")]
    public async Task What_finds_nothing_or_cannot_be_asked_says_so(string expected, params string[] args)
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync(args);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static string[] WaysOf(JsonElement[] dealings, string way) =>
        [.. dealings.Where(dealing => dealing.GetProperty("way").GetString() == way).Select(dealing => dealing.GetProperty("record").GetString()!)];

    private Task FillAsync() => sample.RunAsync("ingest", Path.Join(SampleFiles.RepositoryRoot, "samples/reports.jsonl"));
}
