using System.Diagnostics;
using System.Globalization;

namespace Sanad.Benchmarks;

/// <summary>Times of questions that were asked one after the other.</summary>
internal sealed class Timing
{
    private readonly List<double> wall = [];
    private readonly List<double> processor = [];

    public int Count => wall.Count;

    /// <summary>Milliseconds on the clock, and of the processor in all threads: on a machine that others use, the second says more.</summary>
    public static (double Wall, double Processor) Of(Action work)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long started = Stopwatch.GetTimestamp();
        work();
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    public void Add(Action work)
    {
        (double ofClock, double ofProcessor) = Of(work);
        wall.Add(ofClock);
        processor.Add(ofProcessor);
    }

    /// <summary>Cells of a row: the median, the 95th percentile and the slowest by the clock; the first two by the processor.</summary>
    public string Cells()
    {
        double[] clock = [.. wall.Order()];
        double[] work = [.. processor.Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{clock[clock.Length / 2]:F1} | {At95(clock):F1} | {clock[^1]:F1} | {work[work.Length / 2]:F1} | {At95(work):F1} |");
    }

    private static double At95(double[] sorted) => sorted[(int)Math.Ceiling(sorted.Length * 0.95) - 1];
}
