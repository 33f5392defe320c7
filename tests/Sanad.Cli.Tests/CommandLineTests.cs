using Sanad.Model;
using Xunit;

namespace Sanad.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [Theory]
    [InlineData("sanad: Required command was not provided; see: sanad --help")]
    [InlineData("sanad: Required argument missing for command: 'read'; see: sanad read --help", "read")]
    [InlineData("sanad: Argument 'pdf' not recognized. Must be one of: 'report' 'reading' 'plover'; see: sanad read --help", "read", "x", "--format", "pdf")]
    [InlineData("sanad: --threads is 0: give a number from 1 to 256; see: sanad read --help", "read", "x", "--threads", "0")]
    [InlineData("sanad: --threads is many: give a number from 1 to 256; see: sanad read --help", "read", "x", "--threads", "many")]
    [InlineData("sanad: '2024-02-30' is no day: write --published as 2024-11-30, 2024-11 or 2024; see: sanad read --help", "read", "x", "--published", "2024-02-30")]
    [InlineData("sanad: --top is 0: give a number from 1 on; see: sanad gaps --help", "gaps", "x", "--top", "0")]
    [InlineData("sanad: '30/11' is no day: write --published as 2024-11-30, 2024-11 or 2024; see: sanad explain --help", "explain", "x", "--published", "30/11")]
    public async Task A_wrong_command_line_is_one_line_and_exit_code_2(string expected, params string[] args)
    {
        CliRun run = await CliRun.OfAsync(args);
        Assert.Equal(ExitCode.WrongCommandLine, run.Code);
        Assert.Equal(expected, string.Join(' ', run.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task An_unknown_option_is_a_wrong_command_line()
    {
        CliRun run = await CliRun.OfAsync("read", files.Write("a.txt", SampleFiles.Report), "--colour");
        Assert.Equal(ExitCode.WrongCommandLine, run.Code);
        Assert.Equal(
            "sanad: '--colour' is not an option of this command: see --help (for a file of that name, write ./--colour); see: sanad read --help\n", run.Error);
    }

    [Fact]
    public async Task Help_goes_to_standard_output_with_examples()
    {
        CliRun run = await CliRun.OfAsync("--help");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("Examples:\n  sanad read report.txt", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task The_version_names_program_and_language_pack()
    {
        CliRun run = await CliRun.OfAsync("--version");
        ReaderVersion version = CliApplication.CreateReader().Version;
        Assert.Equal($"sanad {version.Version} (language pack {version.Lexicon})\n", run.Output);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_one_line_and_exit_code_1()
    {
        CliRun run = await CliRun.OfAsync("read", files.Write("a.txt", SampleFiles.Report), files.PathOf("gone.txt"));
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal($"sanad: {files.PathOf("gone.txt")}: no such file or folder\n", run.Error);
        Assert.Empty(run.Output);
    }

    public static TheoryData<string> Commands => [.. new CommandLine(() => "").Commands.Select(command => command.Definition.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_and_its_options_are_in_the_guide(string name)
    {
        System.CommandLine.Command command = new CommandLine(() => "").Commands.Single(command => command.Definition.Name == name).Definition;
        string page = name switch
        {
            "read" or "explain" => "reading-news.md",
            "gaps" => "finding-gaps.md",
            "export" => "exporting.md",
            "watch" => "watching-feeds.md",
            "timeline" or "actors" or "pair" or "threads" or "thread" or "figures" or "pledges" or "check" => "following-claims.md",
            "correct" => "correcting.md",
            "serve" => "serving.md",
            _ => "ledger.md",
        };
        string guide = await File.ReadAllTextAsync(Path.Join(SampleFiles.RepositoryRoot, "docs/guide", page));
        string[] missing = [.. command.Options.Select(option => option.Name).Prepend($"sanad {name}").Where(word => !guide.Contains(word, StringComparison.Ordinal))];
        Assert.True(missing.Length == 0, $"docs/guide/{page} does not name {string.Join(", ", missing)}");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_examples_in_its_help(string name)
    {
        CliRun run = await CliRun.OfAsync(name, "--help");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("Examples:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"sanad {name}", run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }
}
