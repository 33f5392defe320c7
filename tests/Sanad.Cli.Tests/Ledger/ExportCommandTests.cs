using Sanad.Application.Exports;
using Xunit;

namespace Sanad.Cli.Tests.Ledger;

public sealed class ExportCommandTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_format_goes_to_a_file_and_the_same_to_standard_output(string format)
    {
        await sample.FillAsync();
        string file = sample.Files.PathOf("out");
        CliRun written = await sample.RunAsync("export", "--format", format, "--output", file);
        Assert.Equal((ExitCode.Success, ""), (written.Code, written.Output));
        Assert.StartsWith("sanad: 3 documents, ", written.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file + ".half"));
        if (format == "sqlite")
        {
            Assert.Equal("SQLite format 3", LedgerSample.Text(sample.Bytes("out").AsSpan(0, 15)));
            return;
        }

        CliRun printed = await sample.RunAsync("export", "--format", format);
        Assert.Equal(printed.Output, LedgerSample.Text(sample.Bytes("out")));
        Assert.Equal(written.Error, printed.Error);
        string sign = format switch { "plover" => "CONSULT", "geojson" => "FeatureCollection", "graphml" => "CONSULT", _ => "killed" };
        Assert.Contains(sign, printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        await sample.FillAsync();
        string file = sample.Files.Write("out.csv", "mine");
        CliRun run = await sample.RunAsync("export", "--format", "csv", "-o", file);
        Assert.Equal((ExitCode.Failure, $"sanad: {file}: is there already; name a new file, or remove that one\n"), (run.Code, run.Error));
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_line()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("export", "--format", "csv", "-o", sample.Files.PathOf("none/out.csv"));
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.StartsWith("sanad: the output cannot be written: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task An_interrupt_leaves_no_file(string format)
    {
        await sample.FillAsync();
        string file = sample.Files.PathOf("out");
        int code = await CliApplication.RunAsync(
            ["export", "--format", format, "-o", file, "--ledger", sample.Path], CliRun.Host("", new MemoryStream(), new StringWriter()), new CancellationToken(canceled: true));
        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "out*"));
    }

    [Fact]
    public async Task Columns_are_chosen_in_their_order_and_a_wrong_name_shows_the_list()
    {
        await sample.FillAsync();
        CliRun run = await sample.RunAsync("export", "--format", "csv", "--columns", "document,measure,low");
        Assert.Equal("document,measure,low", run.OutputLines[0]);
        Assert.Contains("b,killed,1000", run.OutputLines);
        CliRun wrong = await sample.RunAsync("export", "--format", "csv", "--columns", "id,colour");
        Assert.Equal(ExitCode.WrongCommandLine, wrong.Code);
        Assert.Contains("colour", wrong.Error, StringComparison.Ordinal);
        Assert.Contains("published_inferred", wrong.Error, StringComparison.Ordinal);
        CliRun sheet = await sample.RunAsync("export", "--format", "csv", "--for-spreadsheets");
        Assert.StartsWith("\uFEFF", sheet.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_versions_are_written_only_when_asked_for()
    {
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Losses));
        await sample.IngestAsync(LedgerSample.Document("a", LedgerSample.Meeting));
        Assert.Single((await sample.RunAsync("export", "--format", "jsonl")).OutputLines);
        Assert.Equal(2, (await sample.RunAsync("export", "--format", "jsonl", "--all-versions")).OutputLines.Length);
    }

    [Fact]
    public async Task Lines_go_back_in_and_make_the_same_content()
    {
        await sample.FillAsync();
        string lines = sample.Files.PathOf("out.jsonl");
        await sample.RunAsync("export", "--format", "jsonl", "-o", lines);
        string copy = sample.Files.PathOf("copy.db");
        CliRun back = await CliRun.OfAsync("ingest", lines, "--ledger", copy);
        Assert.StartsWith("sanad: 3 documents added, 0 changed, 0 known already, 0 failed; ", back.Error, StringComparison.Ordinal);
        Assert.Equal(await sample.DigestAsync(), await sample.DigestAsync(copy));
    }
}
