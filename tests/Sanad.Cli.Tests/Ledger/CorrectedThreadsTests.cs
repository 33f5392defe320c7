using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary>What <c>sanad correct</c> says takes effect in the other commands.</summary>
public sealed class CorrectedThreadsTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task A_split_a_merge_and_an_undo_show_at_once()
    {
        (string later, string earlier) = await FillAsync();
        Assert.Equal([earlier, later], await MembersAsync(later));
        await sample.RunAsync("correct", "split", later);
        Assert.Equal([later], await MembersAsync(later));
        Assert.Equal([earlier], await MembersAsync(earlier));
        string wounded = (await FiguresAsync("wounded"))[0];
        string[] apart = await MembersAsync(wounded);
        await sample.RunAsync("correct", "merge", wounded, later);
        Assert.Equal([.. apart.Append(later).Order(StringComparer.Ordinal)], (await MembersAsync(later)).Order(StringComparer.Ordinal));
        await sample.RunAsync("correct", "undo", "2");
        Assert.Equal([later], await MembersAsync(later));
        Assert.Equal(apart, await MembersAsync(wounded));
        await sample.RunAsync("correct", "undo", "1");
        Assert.Equal([earlier, later], await MembersAsync(later));
    }

    [Fact]
    public async Task A_merge_survives_reread_and_ingest_and_is_in_every_listing()
    {
        (string later, string earlier) = await FillAsync();
        string wounded = (await FiguresAsync("wounded"))[0];
        await sample.RunAsync("correct", "merge", wounded, later);
        string[] merged = await MembersAsync(earlier);
        Assert.Equal(4, merged.Length);
        string before = await ListAllAsync();
        await sample.RunAsync("reread", "--all");
        Assert.Equal(before, await ListAllAsync());
        await sample.FillAsync();
        Assert.Equal(before, await ListAllAsync());
        await sample.IngestAsync(LedgerSample.Document("c", LedgerSample.Losses, "Roshni", "2024-12-05"));
        Assert.Equal(merged, (await MembersAsync(earlier)).Intersect(merged));
        Assert.Equal(6, (await MembersAsync(earlier)).Length);
        JsonElement listed = Assert.Single(await sample.ListAsync("threads", "--least", "3"), thread => thread.GetProperty("thread").GetString() == merged[0]);
        Assert.Equal((3, 6), (listed.GetProperty("documents").GetInt32(), listed.GetProperty("records").GetInt32()));
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("verify")).Code);
    }

    [Fact]
    public async Task A_rejected_record_stays_listed_and_counts_in_no_standing_and_no_figures()
    {
        (string later, string earlier) = await FillAsync();
        await sample.RunAsync("correct", "reject", earlier);
        JsonElement thread = await ThreadAsync(later);
        Assert.Equal(["rejected", null], thread.GetProperty("records").EnumerateArray().Select(record => record.GetProperty("state").GetString()));
        Assert.Equal([later], thread.GetProperty("standing").GetProperty("records").EnumerateArray().Select(record => record.GetString()));
        Assert.Equal([later], thread.GetProperty("figures").EnumerateArray().SelectMany(series => series.GetProperty("statements").EnumerateArray()).Select(said => said.GetProperty("record").GetString()));
        Assert.Contains("2024-11-30  rejected  ", (await sample.RunAsync("thread", later)).Output, StringComparison.Ordinal);
        await sample.RunAsync("correct", "reject", later);
        thread = await ThreadAsync(later);
        Assert.Equal(("rejected", "every-record-rejected"), (thread.GetProperty("standing").GetProperty("code").GetString(), thread.GetProperty("standing").GetProperty("rule").GetString()));
        Assert.Empty(thread.GetProperty("figures").EnumerateArray());
        Assert.Contains(await sample.ListAsync("threads"), row => row.GetProperty("thread").GetString() == earlier && row.GetProperty("standing").GetString() == "rejected");
        CliRun check = await sample.RunAsync("check", LedgerSample.Losses, "--format", "json");
        Assert.DoesNotContain(later, check.Output, StringComparison.Ordinal);
        await sample.RunAsync("correct", "undo", "2");
        Assert.Contains(later, (await sample.RunAsync("check", LedgerSample.Losses, "--format", "json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edited_record_is_shown_with_its_new_values_and_what_was_read_beside_them()
    {
        (string later, _) = await FillAsync();
        await sample.RunAsync("correct", "edit", later, "low=1500", "high=1500");
        JsonElement told = (await ThreadAsync(later)).GetProperty("records")[1];
        Assert.Equal(("edited", "1500"), (told.GetProperty("state").GetString(), told.GetProperty("edits").GetProperty("low").GetString()));
        Assert.StartsWith("1,500 killed", told.GetProperty("gloss").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("at least 1,000 killed", told.GetProperty("gloss_as_read").GetString(), StringComparison.Ordinal);
        JsonElement[] figures = await sample.ListAsync("figures", "--measure", "killed");
        Assert.Contains(figures, row => row.GetProperty("record").GetString() == later && row.GetProperty("high").GetInt32() == 1500);
        CliRun page = await sample.RunAsync("search", "--record", later);
        Assert.Contains("1,500 killed", page.Output, StringComparison.Ordinal);
        Assert.Contains("read as: at least 1,000 killed", page.Output, StringComparison.Ordinal);
        Assert.Contains($"{later} · edited", page.Output, StringComparison.Ordinal);
        JsonElement hit = Assert.Single(await sample.ListAsync("search", "--record", later));
        Assert.Equal(("edited", 1000), (hit.GetProperty("state").GetString(), hit.GetProperty("record").GetProperty("low").GetInt32()));
        CliRun csv = await sample.RunAsync("search", "--record", later, "--format", "csv");
        Assert.EndsWith(",edited,high=1500; low=1500\n", csv.Output.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
        CliRun export = await sample.RunAsync("export", "--format", "csv", "--columns", "id,low,state");
        Assert.Contains($"{later},1000,edited\n", export.Output.Replace("\r", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_pledge_is_none()
    {
        await sample.RunAsync("ingest", System.IO.Path.Join(SampleFiles.RepositoryRoot, "samples/reports.jsonl"));
        JsonElement[] before = await sample.ListAsync("pledges", "--limit", "100");
        string record = before[0].GetProperty("record").GetString()!;
        await sample.RunAsync("correct", "reject", record);
        Assert.DoesNotContain(await sample.ListAsync("pledges", "--limit", "100"), pledge => pledge.GetProperty("record").GetString() == record);
    }

    // The killed of two outlets, later and earlier, which are one thread.
    private async Task<(string Later, string Earlier)> FillAsync()
    {
        await sample.FillAsync();
        string[] killed = await FiguresAsync("killed");
        Assert.Equal(2, killed.Length);
        return (killed[0], killed[1]);
    }

    private async Task<string[]> FiguresAsync(string measure) =>
        [.. (await sample.ListAsync("search", "--measure", measure)).Select(hit => hit.GetProperty("record").GetProperty("id").GetString()!)];

    private async Task<JsonElement> ThreadAsync(string id) => Assert.Single(await sample.ListAsync("thread", id));

    private async Task<string[]> MembersAsync(string id) =>
        [.. (await ThreadAsync(id)).GetProperty("records").EnumerateArray().Select(record => record.GetProperty("record").GetString()!)];

    private async Task<string> ListAllAsync() => (await sample.RunAsync("threads", "--format", "json", "--members")).Output;
}
