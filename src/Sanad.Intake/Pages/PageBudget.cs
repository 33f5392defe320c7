namespace Sanad.Intake.Pages;

/// <summary>The time that one page may take.</summary>
internal sealed class PageBudget(TimeProvider time, TimeSpan limit)
{
    private const int Stride = 256;

    private readonly long start = time.GetTimestamp();
    private int spent;

    /// <summary>Called at every step of the work.</summary>
    /// <exception cref="TimeoutException">The time is over.</exception>
    public void Step()
    {
        spent = spent == Stride ? 0 : spent + 1;
        if (spent == 0 && time.GetElapsedTime(start) > limit)
        {
            throw new TimeoutException();
        }
    }
}
