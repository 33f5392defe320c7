using System.Diagnostics;
using System.Text.Json;
using Sanad.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Sanad.Cli.Tests;

/// <summary>The program is killed at moments of all kinds: as it starts, by the number of documents told of, and soon after one was.</summary>
public sealed class LedgerKillTests(ITestOutputHelper output) : IDisposable
{
    private const int Reports = 240;
    private const int Lanes = 2;

    private readonly SampleFiles files = new();

    public void Dispose() => files.Dispose();

    [UnixFact]
    public async Task Killed_at_any_moment_it_keeps_what_it_told_of_and_goes_on_to_the_same_ledger()
    {
        string input = LedgerReports.Write(files, "reports.jsonl", Reports);
        string whole = files.PathOf("whole.db");
        var watch = Stopwatch.StartNew();
        Assert.True(await RunAsync(input, whole, [], null));
        TimeSpan took = watch.Elapsed;
        string digest = CheckedLedger.Digest(whole);
        int kills = Switches.RunsLong ? 1000 : 100;
        int[] ledgers = await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => LaneAsync(lane, input, digest, kills / Lanes, took))));
        output.WriteLine($"{kills} kills over {ledgers.Sum()} ledgers in {watch.Elapsed.TotalSeconds:F0} s; an undisturbed run took {took.TotalMilliseconds:F0} ms");
    }

    private async Task<int> LaneAsync(int lane, string input, string digest, int kills, TimeSpan took)
    {
        uint state = 20261122 + (uint)lane;
        int ledgers = 0;
        for (int killed = 0; killed < kills;)
        {
            string ledger = files.PathOf($"{lane}-{ledgers++}.db");
            HashSet<string> acknowledged = new(StringComparer.Ordinal);
            bool isWhole = false;
            while (!isWhole)
            {
                isWhole = await RunAsync(input, ledger, acknowledged, killed < kills ? Moment.Next(ref state, took) : null);
                killed += isWhole ? 0 : 1;
                if (acknowledged.Count > 0 || isWhole)
                {
                    string found = CheckedLedger.Digest(ledger, acknowledged);
                    Assert.True(!isWhole || found == digest, "the ledger holds something else than that of an undisturbed run");
                }
            }

            File.Delete(ledger);
        }

        return ledgers;
    }

    // Whether it came to its end.
    private static async Task<bool> RunAsync(string input, string ledger, HashSet<string> acknowledged, Moment? moment)
    {
        string dotnet = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        using Process process = Process.Start(new ProcessStartInfo(
            dotnet, [Path.Join(AppContext.BaseDirectory, "sanad.dll"), "ingest", input, "--ledger", ledger, "--format", "json", "--threads", "1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var timer = new CancellationTokenSource();
        using CancellationTokenRegistration kill = timer.Token.Register(process.Kill);
        if (moment is { Lines: 0 })
        {
            timer.CancelAfter(moment.After);
        }

        for (int lines = 1; await process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line; lines++)
        {
            if (IdOf(line) is { } id)
            {
                acknowledged.Add(id);
            }

            if (lines == moment?.Lines)
            {
                timer.CancelAfter(moment.After);
            }
        }

        await process.WaitForExitAsync(CancellationToken.None);
        bool isWhole = process.ExitCode == ExitCode.Success;
        Assert.True(isWhole || (moment is not null && process.ExitCode == 128 + 9), $"exit code {process.ExitCode}: {await error}");
        return isWhole;
    }

    // Null for a line that was cut.
    private static string? IdOf(string line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            return parsed.RootElement.GetProperty("id").GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>When to kill: so long after so many lines were read; after the start for none.</summary>
    private sealed record Moment(int Lines, TimeSpan After)
    {
        public static Moment Next(ref uint state, TimeSpan took)
        {
            uint kind = Draw(ref state) % 4;
            uint part = Draw(ref state) % 1000;
            return kind switch
            {
                0 => new Moment(0, took * (part / 1000.0)),
                1 => new Moment(1 + (int)(part % Reports), TimeSpan.Zero),
                _ => new Moment(1 + (int)(part % Reports), TimeSpan.FromMilliseconds(Draw(ref state) % 40)),
            };
        }

        // Numerical Recipes' constants; the low bits repeat soon and are left out.
        private static uint Draw(ref uint state) => (state = unchecked((state * 1664525) + 1013904223)) >> 12;
    }
}
