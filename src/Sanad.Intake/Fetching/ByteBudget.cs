namespace Sanad.Intake.Fetching;

/// <summary>The bytes that all fetches together may hold, so that many hosts at once cannot take what one may not. Thread-safe.</summary>
internal sealed class ByteBudget(long most)
{
    private long held;

    /// <summary>Takes bytes if there is room for them; nobody waits, so that a host that sends slowly holds up no other.</summary>
    public bool TryTake(long bytes)
    {
        if (Interlocked.Add(ref held, bytes) <= most)
        {
            return true;
        }

        GiveBack(bytes);
        return false;
    }

    public void GiveBack(long bytes) => Interlocked.Add(ref held, -bytes);
}
