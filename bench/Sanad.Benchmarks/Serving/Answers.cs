namespace Sanad.Benchmarks.Serving;

/// <summary>The answers to one kind of address. Thread-safe.</summary>
internal sealed class Answers
{
    private readonly Lock gate = new();
    private readonly List<double> milliseconds = [];

    /// <summary>Those that were no success.</summary>
    public int Failed { get; private set; }

    /// <summary>All times so far, the shortest first.</summary>
    public double[] Sorted()
    {
        lock (gate)
        {
            return [.. milliseconds.Order()];
        }
    }

    public void Add(double time, bool isSuccess)
    {
        lock (gate)
        {
            milliseconds.Add(time);
            Failed += isSuccess ? 0 : 1;
        }
    }
}
