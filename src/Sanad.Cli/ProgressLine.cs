using Sanad.Application.Glosses;

namespace Sanad.Cli;

/// <summary>One line on standard error that says how far the reading is, rewritten in place; only on a terminal.</summary>
/// <remarks>It stays away where the output itself scrolls over the same terminal meanwhile. Called by one thread at a time.</remarks>
internal sealed class ProgressLine(CliHost host, bool outputScrolls = false)
{
    private const string EraseLine = "\r\u001b[K";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long started = host.Clock.GetTimestamp();
    private readonly bool isShown = host.ErrorIsTerminal && !(outputScrolls && host.OutputIsTerminal);
    private long lastShown = host.Clock.GetTimestamp();
    private bool isOnLine;

    // The line is made only when it is shown; it is given the seconds since the start.
    public void Show(Func<double, string> lineAfter)
    {
        if (!isShown || host.Clock.GetElapsedTime(lastShown) < Interval)
        {
            return;
        }

        lastShown = host.Clock.GetTimestamp();
        isOnLine = true;
        host.Error.Write(EraseLine + SafeText.OneLine(lineAfter(host.Clock.GetElapsedTime(started).TotalSeconds)));
    }

    // Output takes the line's place.
    public void Clear()
    {
        if (isOnLine)
        {
            isOnLine = false;
            host.Error.Write(EraseLine);
        }
    }

    // A message takes the line's place.
    public void Interrupt(string message)
    {
        Clear();
        host.Error.WriteLine(SafeText.OneLine(message));
    }
}
