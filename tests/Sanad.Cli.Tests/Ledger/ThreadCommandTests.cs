using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary><c>sanad threads</c>, <c>thread</c>, <c>figures</c> and <c>pledges</c> on the samples of the repository.</summary>
public sealed class ThreadCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task Every_record_is_in_one_thread_of_the_members()
    {
        await FillAsync();
        CliRun run = await sample.RunAsync("threads", "--format", "json", "--members");
        JsonElement[] threads = [.. run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.All(threads, thread => Assert.Equal(["thread", "kind", "records"], thread.EnumerateObject().Select(member => member.Name).Take(3)));
        JsonElement[] titles = [.. threads.SelectMany(thread => thread.TryGetProperty("titles", out JsonElement told) ? told.EnumerateArray().ToArray() : [])];
        JsonElement[] records = [.. titles, .. threads.SelectMany(thread => thread.GetProperty("records").EnumerateArray())];
        Assert.All(records, record => Assert.Equal(["document", "start", "kind"], record.EnumerateObject().Select(member => member.Name)));
        JsonElement stats = Assert.Single(await sample.ListAsync("stats"));
        Assert.Equal(stats.GetProperty("events").GetInt32() + stats.GetProperty("figures").GetInt32(), records.Length);
        Assert.NotEmpty(titles);
    }

    [Fact]
    public async Task Threads_that_several_documents_tell_are_listed_with_their_standing()
    {
        await FillAsync();
        JsonElement[] threads = await sample.ListAsync("threads", "--limit", "100");
        Assert.NotEmpty(threads);
        Assert.All(threads, thread =>
        {
            Assert.True(thread.GetProperty("documents").GetInt32() >= 2);
            Assert.Contains(thread.GetProperty("standing").GetString(), (string[])["reported", "corroborated", "contested", "confirmed", "denied", "unconfirmed"]);
            Assert.NotEmpty(thread.GetProperty("gloss").GetString()!);
        });
        string[] last = [.. threads.Select(thread => thread.GetProperty("last").GetString()!)];
        Assert.Equal(last.OrderDescending(StringComparer.Ordinal), last);
    }

    [Fact]
    public async Task A_thread_is_found_by_any_of_its_records_and_told_in_order()
    {
        JsonElement thread = await FirstAsync();
        JsonElement[] records = [.. thread.GetProperty("records").EnumerateArray()];
        Assert.True(records.Length >= 2);
        Assert.Equal("reports", records[0].GetProperty("relation").GetString());
        string[] days = [.. records.Select(record => record.GetProperty("published").GetString()!)];
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        JsonElement same = Assert.Single(await sample.ListAsync("thread", records[^1].GetProperty("record").GetString()!));
        Assert.Equal(thread.GetRawText(), same.GetRawText());
        string[] changes = [.. thread.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("day").GetString()!)];
        Assert.Equal(days[0], changes[0]);
    }

    [Fact]
    public async Task As_of_its_first_day_a_thread_knows_nothing_later()
    {
        JsonElement thread = await FirstAsync();
        string id = thread.GetProperty("thread").GetString()!;
        string first = thread.GetProperty("records")[0].GetProperty("published").GetString()!;
        JsonElement then = Assert.Single(await sample.ListAsync("thread", id, "--as-of", first));
        Assert.All(then.GetProperty("records").EnumerateArray(), record => Assert.Equal(first, record.GetProperty("published").GetString()));
        CliRun before = await sample.RunAsync("thread", id, "--as-of", "2020-01-01");
        Assert.Equal(ExitCode.Failure, before.Code);
        Assert.Contains("or did not by that day", before.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_thread_has_history_evidence_and_a_chart()
    {
        await FillAsync();
        JsonElement[] figures = await sample.ListAsync("threads", "--kind", "figure:count");
        CliRun run = await sample.RunAsync("thread", figures[0].GetProperty("thread").GetString()!, "--evidence", "--bidi", "off");
        Assert.Contains("\nHistory\n", run.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^2027-[0-9-]{5}  reports ", run.Output);
        Assert.Matches("(?m)^2027-[0-9-]{5} +.*████", run.Output);
        Assert.Contains("ہیں۔", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public async Task Figures_stand_side_by_side_with_their_sources()
    {
        await FillAsync();
        JsonElement[] rows = await sample.ListAsync("figures", "--measure", "killed");
        Assert.NotEmpty(rows);
        Assert.Contains(rows, row => row.GetProperty("measure").GetString() == "killed" && row.GetProperty("low").ValueKind == JsonValueKind.Number && row.GetProperty("voice").GetString()!.Length > 0);
        JsonElement[] contested = await sample.ListAsync("figures", "--measure", "killed", "--contested");
        Assert.All(contested, row => Assert.True(row.GetProperty("contested").GetBoolean()));
    }

    [Fact]
    public async Task Pledges_tell_what_became_of_them()
    {
        await FillAsync();
        JsonElement[] pledges = await sample.ListAsync("pledges", "--limit", "100");
        Assert.Contains(pledges, pledge => pledge.GetProperty("kind").GetString() == "promise");
        Assert.All(pledges, pledge => Assert.Equal(pledge.GetProperty("outcome").GetString() == "open", pledge.GetProperty("told_by").ValueKind == JsonValueKind.Null));
        JsonElement[] open = await sample.ListAsync("pledges", "--limit", "100", "--outcome", "open");
        Assert.Equal(pledges.Count(pledge => pledge.GetProperty("outcome").GetString() == "open"), open.Length);
        Assert.Contains("promise", (await sample.RunAsync("pledges")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing found", "threads", "Atlantis")]
    [InlineData("--members is for --format json", "threads", "--members")]
    [InlineData("leave out what narrows them", "threads", "Russia", "--members", "--format", "json")]
    [InlineData("nothing found", "figures", "Atlantis")]
    [InlineData("nothing found", "pledges", "Atlantis")]
    [InlineData("has no event or figure 0123456789abcdef", "thread", "0123456789abcdef")]
    public async Task What_finds_nothing_or_cannot_be_asked_says_so(string expected, params string[] args)
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync(args);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private async Task<JsonElement> FirstAsync()
    {
        await FillAsync();
        JsonElement[] threads = await sample.ListAsync("threads");
        return Assert.Single(await sample.ListAsync("thread", threads[0].GetProperty("thread").GetString()!));
    }

    private Task FillAsync() => sample.RunAsync("ingest", Path.Join(SampleFiles.RepositoryRoot, "samples/reports.jsonl"));
}
