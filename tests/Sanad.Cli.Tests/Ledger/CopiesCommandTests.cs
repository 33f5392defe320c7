using Xunit;

namespace Sanad.Cli.Tests.Ledger;

public sealed class CopiesCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task A_group_is_one_line_of_json_and_a_row_for_each_copy()
    {
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Meeting), LedgerSample.Document("b", LedgerSample.Losses), LedgerSample.Document("c", LedgerSample.Meeting, "Shaam"));
        CliRun json = await sample.RunAsync("copies", "--format", "json");
        Assert.Equal("{\"group\":\"a\",\"documents\":[\"a\",\"c\"],\"relation\":\"exact\"}\n", json.Output);
        Assert.Equal((ExitCode.Success, ""), (json.Code, json.Error));
        Assert.Equal(json.Output, (await sample.RunAsync("copies", "--format", "json")).Output);
        Assert.Equal("group,relation,document\na,exact,c\n", (await sample.RunAsync("copies", "--format", "csv")).Output);
        Assert.Equal(["group", "relation", "document", "a", "exact", "c"], (await sample.RunAsync("copies")).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Two_outlets_with_one_id_are_told_apart()
    {
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Meeting), LedgerSample.Document("a", LedgerSample.Meeting, "Shaam"));
        Assert.Equal("{\"group\":\"Nai Subah/a\",\"documents\":[\"Nai Subah/a\",\"Shaam/a\"],\"relation\":\"exact\"}\n", (await sample.RunAsync("copies", "--format", "json")).Output);
    }
}
