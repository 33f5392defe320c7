using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Sanad.Benchmarks;

/// <summary>Every benchmark by BenchmarkDotNet, in this process: it builds no project of its own, whose lock file would be missing.</summary>
internal static class FullRun
{
    private const int Warmups = 3;
    private const int Iterations = 10;
    private const double NanosecondsASecond = 1e9;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <exception cref="InvalidOperationException">A benchmark failed; the log says how.</exception>
    public static IReadOnlyList<Measurement> Run()
    {
        using var standardError = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(Patience, logOutput: true))
                .WithWarmupCount(Warmups).WithIterationCount(Iterations).WithIterationTime(TimeInterval.FromMilliseconds(250)))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(new StreamLogger(standardError))
            .WithArtifactsPath(Path.Combine(Build.RepositoryRoot, "artifacts", "benchmarks"));
        Summary summary = BenchmarkRunner.Run<StageBenchmarks>(config);
        return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)
            ? throw new InvalidOperationException("a benchmark failed; the lines above say how")
            : [.. summary.Reports.Select(Measured)];
    }

    private static Measurement Measured(BenchmarkReport report) => new(
        (string)report.BenchmarkCase.Parameters[nameof(StageBenchmarks.Input)],
        report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
        report.ResultStatistics!.Median / NanosecondsASecond,
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}
