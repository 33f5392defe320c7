using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Sanad.Benchmarks;

/// <summary>Every benchmark once, after one call that compiles it: it keeps them alive, and its times are rough.</summary>
internal static class QuickRun
{
    public static async Task<IReadOnlyList<Measurement>> RunAsync()
    {
        var result = new List<Measurement>();
        foreach (string input in StageBenchmarks.Inputs)
        {
            using var stages = new StageBenchmarks { Input = input };
            stages.Prepare();
            foreach ((MethodInfo method, BenchmarkAttribute benchmark) in Benchmarks())
            {
                await CallAsync(method, stages);
                long allocated = GC.GetTotalAllocatedBytes(precise: true);
                long started = Stopwatch.GetTimestamp();
                await CallAsync(method, stages);
                double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
                result.Add(new Measurement(input, benchmark.Description!, seconds, GC.GetTotalAllocatedBytes(precise: true) - allocated));
            }
        }

        return result;
    }

    private static IEnumerable<(MethodInfo Method, BenchmarkAttribute Benchmark)> Benchmarks() =>
        from method in typeof(StageBenchmarks).GetMethods()
        let benchmark = method.GetCustomAttribute<BenchmarkAttribute>()
        where benchmark is not null
        orderby benchmark.SourceCodeLineNumber
        select (method, benchmark);

    private static async Task CallAsync(MethodInfo method, StageBenchmarks stages)
    {
        if (method.Invoke(stages, null) is Task task)
        {
            await task;
        }
    }
}
