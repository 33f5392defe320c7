using System.Globalization;

namespace Sanad.Cli;

/// <summary>How far a piece of work of known size is, and about how long it will still take at the pace of the last seconds.</summary>
/// <remarks>The pace of the whole would mislead: what a ledger has already goes by a hundred times faster than what it has to read.</remarks>
internal sealed class TimeLeft(long? whole)
{
    private const double WindowSeconds = 20;
    private const double LeastSeconds = 3;

    private readonly Queue<(double Seconds, long Done)> window = new();

    // ", 42 %, about 0:03:10 left"; only the share while the pace is not known yet; nothing where the size is not known, or was wrong.
    public string After(double seconds, long done)
    {
        if (whole is not { } size || done <= 0 || done >= size)
        {
            return "";
        }

        window.Enqueue((seconds, done));
        while (window.Count > 2 && window.Peek().Seconds < seconds - WindowSeconds)
        {
            window.Dequeue();
        }

        (double since, long before) = window.Peek();
        string share = string.Create(CultureInfo.InvariantCulture, $", {Math.Floor(done / (size / 100m)):0} %");
        if (seconds - since < LeastSeconds || done <= before)
        {
            return share;
        }

        double left = (seconds - since) / (done - before) * (size - done);
        return left >= TimeSpan.MaxValue.TotalSeconds / 2 ? share : share + Told(TimeSpan.FromSeconds(Math.Max(1, left)));
    }

    private static string Told(TimeSpan left) => string.Create(CultureInfo.InvariantCulture, $", about {Math.Floor(left.TotalHours):0}:{left:mm\\:ss} left");
}
