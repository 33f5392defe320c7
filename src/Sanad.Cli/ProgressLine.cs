using System.Diagnostics;

namespace Sanad.Cli;

/// <summary>One line on standard error that says how far the reading is, rewritten in place; only on a terminal.</summary>
/// <remarks>It stays away while the report itself scrolls over the same terminal. Called by one thread at a time.</remarks>
internal sealed class ProgressLine(CliHost host)
{
    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long started = Stopwatch.GetTimestamp();
    private readonly bool isShown = host.ErrorIsTerminal && !host.OutputIsTerminal;
    private long lastShown = Stopwatch.GetTimestamp();
    private bool isOnLine;

    // The line is made only when it is shown; it is given the seconds since the start.
    public void Show(Func<double, string> lineAfter)
    {
        if (!isShown || Stopwatch.GetElapsedTime(lastShown) < Interval)
        {
            return;
        }

        lastShown = Stopwatch.GetTimestamp();
        isOnLine = true;
        host.Error.Write(EraseLine + SafeText.OneLine(lineAfter(Stopwatch.GetElapsedTime(started).TotalSeconds)));
    }

    // A message takes the line's place.
    public void Interrupt(string message)
    {
        if (isOnLine)
        {
            isOnLine = false;
            host.Error.Write(EraseLine);
        }

        host.Error.WriteLine(SafeText.OneLine(message));
    }
}
