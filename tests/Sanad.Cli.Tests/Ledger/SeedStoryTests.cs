using System.Text.Json;
using Sanad.Testing;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary>The two reports beside the repository, followed from one to the other.</summary>
public sealed class SeedStoryTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [SharedFact("seeds")]
    public async Task Troops_and_treaty_are_one_thread_each_of_both_reports()
    {
        await IngestAsync("000", "2025-09-03");
        await IngestAsync("001", "2024-11-30");
        JsonElement[] threads = await sample.ListAsync("threads", "--limit", "100");
        JsonElement troops = Assert.Single(threads, thread => thread.GetProperty("kind").GetString() == "figure:deployed");
        string id = troops.GetProperty("thread").GetString()!;
        Assert.StartsWith("10,000 to 15,000 deployed: North Korea's armed forces (PRK/MIL)", troops.GetProperty("gloss").GetString(), StringComparison.Ordinal);
        CliRun page = await sample.RunAsync("thread", id, "--bidi", "off");
        Assert.Matches("(?m)^2024-11-30 .*10,000 .*the West", page.Output);
        Assert.Matches("(?m)^2025-09-03 .*15,000 .*South Korea", page.Output);
        JsonElement then = Assert.Single(await sample.ListAsync("thread", id, "--as-of", "2024-12-31"));
        Assert.Equal("unconfirmed", then.GetProperty("standing").GetProperty("code").GetString());
        string sending = Assert.Single(threads, thread => thread.GetProperty("kind").GetString() == "AID" && thread.GetProperty("documents").GetInt32() == 2).GetProperty("thread").GetString()!;
        Assert.Equal("unconfirmed only-believed", await StandingAsync(sending, "2024-12-31"));
        Assert.Equal("confirmed party-says-what-others-began", await StandingAsync(sending, "2025-09-03"));
        Assert.Contains(threads, thread => thread.GetProperty("gloss").GetString()!.Contains("2024-06", StringComparison.Ordinal) && thread.GetProperty("documents").GetInt32() == 2);
    }

    private async Task<string> StandingAsync(string thread, string day)
    {
        JsonElement standing = Assert.Single(await sample.ListAsync("thread", thread, "--as-of", day)).GetProperty("standing");
        return $"{standing.GetProperty("code")} {standing.GetProperty("rule")}";
    }

    private async Task IngestAsync(string name, string day) =>
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("ingest", Assert.Single(Directory.GetFiles(RepositoryFolder.SharedPathOf("seeds"), name + "_*.txt")), "--published", day)).Code);
}
