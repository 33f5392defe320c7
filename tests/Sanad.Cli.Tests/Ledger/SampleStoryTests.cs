using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary>The story of the samples, followed from outlet to outlet with the commands of threads.</summary>
public sealed class SampleStoryTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task The_meeting_in_Minsk_is_one_thread_of_two_outlets()
    {
        await FillAsync();
        JsonElement thread = await ThreadAsync("sample-01", "CONSULT");
        Assert.Equal(["sample-01", "sample-02", "sample-17"], DocumentsOf(thread));
        Assert.Equal("corroborated", StandingOf(thread));
    }

    [Fact]
    public async Task The_troops_stand_side_by_side_by_source_and_are_confirmed_in_May()
    {
        await FillAsync();
        JsonElement thread = await ThreadAsync("sample-04", "figure:deployed");
        Assert.Equal(["sample-04", "sample-06", "sample-19", "sample-20"], DocumentsOf(thread));
        (string?, int)[] told =
        [
            .. thread.GetProperty("figures").EnumerateArray().SelectMany(series => series.GetProperty("statements").EnumerateArray())
                .Select(statement => (statement.GetProperty("voice").GetString(), statement.GetProperty("low").GetInt32())).Distinct(),
        ];
        Assert.Contains(told, pair => pair.Item1!.StartsWith("the West", StringComparison.Ordinal) && pair.Item2 == 8000);
        Assert.Contains(told, pair => pair.Item1!.StartsWith("Ukraine", StringComparison.Ordinal) && pair.Item2 == 10000);
        Assert.Contains(told, pair => pair.Item1!.StartsWith("Belarus", StringComparison.Ordinal) && pair.Item2 == 8200);
        Assert.Equal("confirmed", StandingOf(thread));
        string id = thread.GetProperty("thread").GetString()!;
        Assert.Equal("unconfirmed", StandingOf(Assert.Single(await sample.ListAsync("thread", id, "--as-of", "2027-04-17"))));
        Assert.Equal("contested", StandingOf(Assert.Single(await sample.ListAsync("thread", id, "--as-of", "2027-05-20"))));
    }

    [Fact]
    public async Task Figures_of_the_dead_keep_their_sources()
    {
        await FillAsync();
        JsonElement[] rows = await sample.ListAsync("figures", "--measure", "killed", "--limit", "100");
        Assert.Equal(2, rows.Count(row => row.GetProperty("low").GetInt32() == 450 && row.GetProperty("voice").GetString()!.Contains("UKR", StringComparison.Ordinal)));
        Assert.Equal(2, rows.Count(row => row.GetProperty("low").GetInt32() == 112 && row.GetProperty("voice").GetString()!.Contains("BLR", StringComparison.Ordinal)));
        Assert.Equal(2, rows.Count(row => row.GetProperty("low").GetInt32() == 380 && row.GetProperty("voice").GetString()!.Contains("the West", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_denial_stands_against_what_it_denies()
    {
        await FillAsync();
        JsonElement thread = await ThreadAsync("sample-22", "ASSAULT");
        Assert.Equal("contested", StandingOf(thread));
        Assert.Contains(thread.GetProperty("records").EnumerateArray(), record => record.GetProperty("relation").GetString() == "denies");
    }

    [Fact]
    public async Task The_agreement_of_February_is_kept_and_the_truce_is_broken()
    {
        await FillAsync();
        JsonElement[] pledges = await sample.ListAsync("pledges", "--limit", "100");
        Assert.Contains(pledges, pledge => Tells(pledge, "fulfilled", "Russia (RUS/GOV) and Belarus (BLR/GOV) agreed"));
        Assert.Contains(pledges, pledge => Tells(pledge, "contradicted", "Russia (RUS/GOV) and Ukraine (UKR/GOV) agreed"));

        static bool Tells(JsonElement pledge, string outcome, string gloss) =>
            pledge.GetProperty("outcome").GetString() == outcome && pledge.GetProperty("gloss").GetString()!.StartsWith(gloss, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_of_another_number_is_answered_with_the_numbers_that_were_told()
    {
        await FillAsync();
        CliRun run = await sample.RunAsync("check", "بیلاروس نے 12 ہزار فوجی کورسک بھیجے ہیں۔", "--bidi", "off");
        Assert.Contains("12,000 deployed: Belarus's armed forces (BLR/MIL)", run.Output, StringComparison.Ordinal);
        Assert.Matches("differs +8,200 deployed", run.Output);
        Assert.Matches("differs +about 10,000 deployed", run.Output);
        Assert.Matches("supports +Belarus \\(BLR/GOV\\) gave help", run.Output);
    }

    [Fact]
    public async Task Threads_are_the_same_in_every_order_of_arrival_and_size_of_batch()
    {
        string[] reports = Reports();
        string? expected = null;
        for (int seed = 0; seed < 20; seed++)
        {
            string[] shuffled = [.. reports];
            new Random(seed).Shuffle(shuffled);
            using var ledger = new LedgerSample();
            foreach (string[] batch in shuffled.Chunk(seed % 5 == 0 ? reports.Length : 5 + (4 * (seed % 5))))
            {
                await ledger.IngestAsync(batch);
            }

            CliRun run = await ledger.RunAsync("threads", "--format", "json", "--members");
            Assert.Equal(expected ??= run.Output, run.Output);
        }

        Assert.Contains("sample-24", expected, StringComparison.Ordinal);
    }

    private static string StandingOf(JsonElement thread) => thread.GetProperty("standing").GetProperty("code").GetString()!;

    private static string[] DocumentsOf(JsonElement thread) =>
        [.. thread.GetProperty("records").EnumerateArray().Select(record => record.GetProperty("document").GetString()!).Distinct().Order(StringComparer.Ordinal)];

    private static string[] Reports() =>
        [.. new[] { "reports.jsonl", "other-outlets.jsonl" }.SelectMany(name => File.ReadLines(Path.Join(SampleFiles.RepositoryRoot, "samples", name)))];

    // The thread with most records of a document, of one kind.
    private async Task<JsonElement> ThreadAsync(string document, string kind)
    {
        JsonElement[] threads = await sample.ListAsync("threads", "--members");
        JsonElement found = threads.Where(thread => thread.GetProperty("kind").GetString() == kind)
            .Where(thread => thread.GetProperty("records").EnumerateArray().Any(record => record.GetProperty("document").GetString() == document))
            .MaxBy(thread => thread.GetProperty("records").GetArrayLength());
        return Assert.Single(await sample.ListAsync("thread", found.GetProperty("thread").GetString()!));
    }

    private Task FillAsync() => sample.IngestAsync(Reports());
}
