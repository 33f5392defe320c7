using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

public sealed class RedactCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task A_redacted_document_is_gone_from_every_answer_and_does_not_come_back()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("redact", "b", "--reason", "court order 12/2026");
        Assert.Equal((ExitCode.Success, "sanad: b: text, title, address and readings of 1 version removed; a tombstone is left\n"), (run.Code, run.Error));
        JsonElement tombstone = Assert.Single(await sample.ListAsync("documents", "--redacted"));
        Assert.Equal(("b", "redacted"), (tombstone.GetProperty("id").GetString(), tombstone.GetProperty("state").GetString()));
        Assert.Equal(["redacted"], (await sample.ListAsync("documents", "b")).Select(row => row.GetProperty("change").GetString()));
        Assert.Contains("; 1 without a reading", (await sample.RunAsync("export", "--format", "csv")).Error, StringComparison.Ordinal);
        CliRun again = await sample.FillAsync();
        Assert.StartsWith("sanad: 0 documents added, 0 changed, 2 known already, 0 failed, 1 redacted; ", again.Error, StringComparison.Ordinal);
        Assert.Equal("sanad: b was redacted before\n", (await sample.RunAsync("redact", "b", "--reason", "again")).Error);
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("verify")).Code);
    }

    [Fact]
    public async Task The_outlet_is_asked_for_where_two_have_the_id()
    {
        await sample.FillAsync();
        CliRun which = await sample.RunAsync("redact", "a", "--reason", "order");
        Assert.Equal(ExitCode.Failure, which.Code);
        Assert.Empty(await sample.ListAsync("documents", "--redacted"));
        Assert.Equal(ExitCode.Success, (await sample.RunAsync("redact", "a", "--source", "Shaam", "--reason", "order")).Code);
        Assert.Equal("Shaam", Assert.Single(await sample.ListAsync("documents", "--redacted")).GetProperty("source").GetString());
    }
}
