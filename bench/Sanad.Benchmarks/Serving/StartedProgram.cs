using System.Diagnostics;
using System.Globalization;

namespace Sanad.Benchmarks.Serving;

/// <summary>A run of the program that people start, in its own process, and what it has used. It ends with this.</summary>
internal sealed class StartedProgram : IDisposable
{
    private const string Listening = "serving at ";

    private readonly Process process;

    private StartedProgram(Process process) => this.process = process;

    /// <summary>Its processor time so far, in milliseconds.</summary>
    public double Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>The most memory it had at once, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    public StreamWriter Input => process.StandardInput;

    /// <summary>Starts <c>sanad</c> with these arguments; what it says is dropped.</summary>
    public static StartedProgram Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        return new StartedProgram(Process.Start(start)!);
    }

    /// <summary>Where it says that it listens; from then on what it says goes to standard error.</summary>
    public async Task<Uri> AddressAsync()
    {
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                Drain();
                return new Uri(line[(at + Listening.Length)..].Split(';')[0]);
            }

            await Console.Error.WriteLineAsync(line);
        }

        throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"the program ended before it listened (exit code {process.ExitCode})"));
    }

    /// <summary>Hands on what it says, so that it never waits for a reader.</summary>
    public void Drain()
    {
        _ = process.StandardError.BaseStream.CopyToAsync(Console.OpenStandardError());
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            // As Ctrl-C does it: what it writes is then whole.
            using var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            process.WaitForExit();
        }

        process.Dispose();
    }
}
