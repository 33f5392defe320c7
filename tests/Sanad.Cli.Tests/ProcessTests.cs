using System.Diagnostics;
using Xunit;

namespace Sanad.Cli.Tests;

/// <summary>What only a process of its own shows: pipes, signals, devices.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [UnixFact]
    public async Task A_reader_that_goes_away_ends_it_silently()
    {
        (int code, string output, string error) = await ShellAsync($"{Sanad} read '{files.WriteLines("a.jsonl", 3000)}' --format reading | head -n 1 | wc -l; exit ${{PIPESTATUS[0]}}");
        Assert.Equal("1", output.Trim());
        Assert.Empty(error);
        Assert.Equal(ExitCode.Success, code);
    }

    [UnixFact]
    public async Task Two_runs_into_one_file_stand_one_after_the_other()
    {
        string first = files.Write("a.txt", SampleFiles.Report);
        string second = files.Write("b.txt", SampleFiles.Report);
        string output = files.PathOf("out.jsonl");
        await ShellAsync($"{{ {Sanad} read '{first}' --format reading; {Sanad} read '{second}' --format reading; }} > '{output}'");
        string[] lines = await File.ReadAllLinesAsync(output);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"id\":\"a\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"id\":\"b\"", lines[1], StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_full_device_is_one_line_and_exit_code_1()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        (int code, _, string error) = await ShellAsync($"{Sanad} read '{files.Write("a.txt", SampleFiles.Report)}' > /dev/full");
        Assert.Equal(ExitCode.Failure, code);
        Assert.Equal("sanad: the output cannot be written: No space left on device\n", error);
    }

    [UnixFact]
    public async Task An_interrupt_is_exit_code_130()
    {
        (int code, string output, string error) = await ShellAsync($"sleep 60 | {Sanad} read - & sleep 2; kill -INT %1; wait %1; echo $?; kill %1 2>/dev/null; exit 0", monitor: true);
        Assert.Equal(0, code);
        Assert.Equal("130", output.Trim());
        Assert.DoesNotContain("sanad", error, StringComparison.Ordinal);
    }

    private static string Sanad => $"dotnet '{Path.Join(AppContext.BaseDirectory, "sanad.dll")}'";

    private static async Task<(int Code, string Output, string Error)> ShellAsync(string command, bool monitor = false)
    {
        var start = new ProcessStartInfo("bash", monitor ? ["-m", "-c", command] : ["-c", command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
