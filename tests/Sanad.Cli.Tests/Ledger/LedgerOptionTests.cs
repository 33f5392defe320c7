using Xunit;

namespace Sanad.Cli.Tests.Ledger;

/// <summary>What all commands on a ledger have in common.</summary>
public sealed class LedgerOptionTests : IDisposable
{
    private readonly LedgerSample sample = new();

    public void Dispose() => sample.Dispose();

    public static TheoryData<string[]> Questions =>
    [
        ["documents"], ["documents", "a"], ["documents", "--failed"], ["copies"], ["export", "--format", "csv"], ["verify"], ["backup", "x.db"], ["reread"],
        ["redact", "a", "--reason", "order"], ["stats"], ["search", "Putin"],
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_ledger_that_is_not_there_is_one_line_and_exit_code_1_and_none_is_begun(string[] args)
    {
        CliRun run = await sample.RunAsync(args);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal($"sanad: {sample.Path}: there is no ledger here; begin one with sanad ingest, or give another path with --ledger\n", run.Error);
        Assert.Empty(run.Output);
        Assert.False(File.Exists(sample.Path));
    }

    [Theory]
    [InlineData("sanad: --ledger is empty: give it a value; see: sanad stats --help", "stats", "--ledger", "")]
    [InlineData("sanad: Argument 'xml' not recognized. Must be one of: 'table' 'json' 'csv'; see: sanad stats --help", "stats", "--format", "xml")]
    [InlineData("sanad: --limit is 0: give a number from 1 on; see: sanad documents --help", "documents", "--limit", "0")]
    [InlineData("sanad: --limit is ten: give a number from 1 on; see: sanad documents --help", "documents", "--limit", "ten")]
    [InlineData("sanad: '--fail' is not an option of this command; see: sanad documents --help", "documents", "--fail")]
    [InlineData("sanad: Option '--reason' is required; see: sanad redact --help", "redact", "a")]
    [InlineData("sanad: --reason is empty: give it a value; see: sanad redact --help", "redact", "a", "--reason", " ")]
    [InlineData("sanad: Option '--format' is required; see: sanad export --help", "export")]
    [InlineData("sanad: --format sqlite makes a file: name it with --output; see: sanad export --help", "export", "--format", "sqlite")]
    [InlineData("sanad: --columns does nothing for jsonl: it is for csv, geojson, graphml; see: sanad export --help", "export", "--format", "jsonl", "--columns", "id")]
    [InlineData("sanad: --for-spreadsheets does nothing for plover: it is for csv; see: sanad export --help", "export", "--format", "plover", "--for-spreadsheets")]
    [InlineData("sanad: --failed and --all exclude each other: give one of them; see: sanad reread --help", "reread", "--failed", "--all")]
    [InlineData("sanad: '--colour' is not an option of this command: see --help (for a file of that name, write ./--colour); see: sanad ingest --help", "ingest", "x", "--colour")]
    [InlineData("sanad: Required argument missing for command: 'backup'; see: sanad backup --help", "backup")]
    [InlineData("sanad: Required command was not provided; see: sanad --help", "help")]
    public async Task A_wrong_command_line_is_one_line_and_exit_code_2(string expected, params string[] args)
    {
        CliRun run = await CliRun.OfAsync(args);
        Assert.Equal(expected, string.Join(' ', run.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(ExitCode.WrongCommandLine, run.Code);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task The_environment_names_the_ledger_and_the_command_line_goes_before_it()
    {
        await sample.FillAsync();
        string other = sample.Files.PathOf("other.db");
        await CliRun.OfAsync("ingest", sample.Files.Write("one.txt", LedgerSample.Losses), "--ledger", other);
        Assert.Contains("\"publications\":3", await StatsAsync(sample.Path, "stats", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("\"publications\":1", await StatsAsync(sample.Path, "stats", "--format", "json", "--ledger", other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_ledger_is_left_alone()
    {
        File.WriteAllText(sample.Path, "Letters to the editor, and no ledger.");
        CliRun run = await sample.FillAsync();
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.StartsWith($"sanad: {sample.Path}: this file is no ledger", run.Error, StringComparison.Ordinal);
        Assert.Equal("Letters to the editor, and no ledger.", File.ReadAllText(sample.Path));
    }

    private static async Task<string> StatsAsync(string environment, params string[] args)
    {
        using var output = new MemoryStream();
        CliHost host = CliRun.Host("", output, new StringWriter()) with { Environment = name => name == "SANAD_LEDGER" ? environment : null };
        Assert.Equal(ExitCode.Success, await CliApplication.RunAsync(args, host, CancellationToken.None));
        return LedgerSample.Text(output.ToArray());
    }
}
