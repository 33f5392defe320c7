using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

public sealed class IngestCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    [Fact]
    public async Task The_sum_says_what_became_of_the_documents_and_a_second_run_knows_them()
    {
        CliRun first = await sample.FillAsync();
        Assert.Equal(ExitCode.Success, first.Code);
        Assert.StartsWith("sanad: 3 documents added, 0 changed, 0 known already, 0 failed; ", first.Error, StringComparison.Ordinal);
        Assert.Empty(first.Output);
        CliRun second = await sample.FillAsync();
        Assert.Equal("sanad: 0 documents added, 0 changed, 3 known already, 0 failed; 0 events, figures and quotes kept\n", second.Error);
        CliRun third = await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Losses), LedgerSample.Document("c", LedgerSample.Meeting));
        Assert.StartsWith("sanad: 1 document added, 1 changed, 0 known already, 0 failed; ", third.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_a_line_for_every_document_that_is_kept()
    {
        string path = sample.Files.Write("a.jsonl", $"{LedgerSample.Document("a", LedgerSample.Meeting)}\n{LedgerSample.Document("b", null)}\n{LedgerSample.Document("c", LedgerSample.Losses)}\n");
        CliRun json = await sample.RunAsync("ingest", path, "--format", "json");
        Assert.Equal(ExitCode.SomeDocumentsFailed, json.Code);
        JsonElement[] lines = [.. json.OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["added", "failed", "added"], lines.Select(line => line.GetProperty("outcome").GetString()));
        Assert.Equal(["a", null, "c"], lines.Select(line => line.GetProperty("id").GetString()));
        Assert.StartsWith($"{path}:2: has no \"text\"", lines[1].GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.True(lines[2].GetProperty("records").GetInt32() >= 2);
        CliRun csv = await sample.RunAsync("ingest", path, "--format", "csv");
        Assert.Equal("source,id,outcome,records,reason", csv.OutputLines[0]);
        Assert.Equal(["Nai Subah,a,unchanged,0,", "Nai Subah,c,unchanged,0,"], [csv.OutputLines[1], csv.OutputLines[3]]);
    }

    [Fact]
    public async Task A_fault_leaves_the_list_when_its_file_is_taken_in_without_it()
    {
        string broken = sample.Files.Write("broken.jsonl", $"{{\"id\": 1\n{LedgerSample.Document("b", LedgerSample.Losses)}\n{{\"id\": \"c\"}}\n");
        string other = sample.Files.Write("other.jsonl", "[]\n");
        await sample.RunAsync("ingest", broken, other);
        Assert.Equal([$"{broken}:1", $"{broken}:3", $"{other}:1"], await FaultsAsync());
        sample.Files.Write("broken.jsonl", $"{LedgerSample.Document("a", LedgerSample.Meeting)}\n{LedgerSample.Document("b", LedgerSample.Losses)}\n{{\"id\": \"c\"}}\n");
        await sample.RunAsync("ingest", broken);
        Assert.Equal([$"{broken}:3", $"{other}:1"], await FaultsAsync());
        File.Delete(other);
        await sample.RunAsync("ingest", Path.GetDirectoryName(broken)!);
        Assert.Equal([$"{broken}:3"], await FaultsAsync());
    }

    [Fact]
    public async Task A_table_says_with_its_columns_what_holds_the_text()
    {
        string path = sample.Files.Write("a.tsv", $"date\tsummery\ttitle\n2024-11-30\t{LedgerSample.Losses}\tنقصانات\n30/11/2024\t{LedgerSample.Meeting}\tملاقات\n");
        await sample.RunAsync("ingest", path, "--columns", "text=summery", "--day-order", "dmy");
        JsonElement[] documents = await sample.ListAsync("documents");
        Assert.Equal(["2024-11-30", "2024-11-30"], documents.Select(document => document.GetProperty("published").GetString()));
        Assert.Equal(["ملاقات", "نقصانات"], documents.Select(document => document.GetProperty("title").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task On_a_terminal_a_line_tells_how_far_it_is_and_the_sum_takes_its_place()
    {
        using var error = new StringWriter();
        CliHost host = CliRun.Host("", new MemoryStream(), error) with { OutputIsTerminal = true, ErrorIsTerminal = true, Clock = new SecondsPerLook() };
        Assert.Equal(ExitCode.Success, await CliApplication.RunAsync(["ingest", Many(), "--ledger", sample.Path], host, CancellationToken.None));
        string[] lines = error.ToString().Split("\r\u001b[K");
        Assert.Matches("^[0-9,]+ documents, [0-9,]+/s, 0 known already, 0 failed(, [0-9]+ %)?(, about [0-9:]+ left)?$", lines[1]);
        Assert.DoesNotContain("100 %", error.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("sanad: 700 documents added", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_keeps_what_was_told_of_and_the_next_run_goes_on()
    {
        string path = Many();
        using var interrupted = new CancellationTokenSource();
        using var output = new StreamThatCalls(interrupted.Cancel);
        using var error = new StringWriter();
        int code = await CliApplication.RunAsync(["ingest", path, "--format", "json", "--ledger", sample.Path], CliRun.Host("", output, error), interrupted.Token);
        Assert.Equal(ExitCode.Interrupted, code);
        Assert.EndsWith("; interrupted: run it again, it goes on where it stopped\n", error.ToString(), StringComparison.Ordinal);
        string[] told = [.. LedgerSample.Text(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
        Assert.InRange(told.Length, 1, 699);
        JsonElement[] kept = await sample.ListAsync("documents", "--all");
        Assert.Empty(told.Except(kept.Select(document => document.GetProperty("id").GetString()!)));
        CliRun again = await sample.RunAsync("ingest", path);
        Assert.Equal(ExitCode.Success, again.Code);
        Assert.Contains($" {kept.Length:N0} known already, 0 failed", again.Error, StringComparison.Ordinal);
        Assert.Equal(700, (await sample.ListAsync("documents", "--all")).Length);
    }

    private sealed class StreamThatCalls(Action call) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            if (buffer.Length > 0)
            {
                call();
            }
        }
    }

    // Enough short documents for more than one transaction.
    private string Many() => sample.Files.Write(
        "many.jsonl", string.Concat(Enumerable.Range(0, 700).Select(i => LedgerSample.Document(string.Create(CultureInfo.InvariantCulture, $"d{i:D3}"), $"{LedgerSample.Losses} {i}") + "\n")));

    private async Task<string[]> FaultsAsync() =>
        [.. (await sample.ListAsync("documents", "--failed")).Select(fault => $"{fault.GetProperty("source").GetString()}:{fault.GetProperty("document").GetString()}").Order(StringComparer.Ordinal)];
}
