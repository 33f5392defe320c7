using System.Diagnostics;
using System.Globalization;
using System.Text;
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
    public async Task An_interrupt_is_exit_code_130_and_what_came_before_it_was_answered_at_once()
    {
        // A program started in the background of a shell inherits that SIGINT is ignored, and would wait for ever.
        using Process process = Start("env", "--default-signal=INT", "dotnet", Path.Join(AppContext.BaseDirectory, "sanad.dll"), "read", "-", "--format", "reading");
        await process.StandardInput.WriteAsync("{\"id\": \"1\", \"text\": \"خبر\"}\n");
        await process.StandardInput.FlushAsync();
        string? line = await process.StandardOutput.ReadLineAsync();
        Assert.Contains("\"id\":\"1\"", line, StringComparison.Ordinal);
        using Process kill = Start("kill", "-INT", process.Id.ToString(CultureInfo.InvariantCulture));
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync();
        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync());
    }

    private static string Sanad => $"dotnet '{Path.Join(AppContext.BaseDirectory, "sanad.dll")}'";

    private static Process Start(string program, params string[] args) => Process.Start(new ProcessStartInfo(program, args)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    })!;

    private static async Task<(int Code, string Output, string Error)> ShellAsync(string command)
    {
        using Process process = Start("bash", "-c", command);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
