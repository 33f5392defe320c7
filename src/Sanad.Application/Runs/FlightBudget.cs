namespace Sanad.Application.Runs;

/// <summary>How many bytes of input may be between the intake and the output, so that a fast intake waits for a slow output.</summary>
/// <remarks>One taker and one giver back. A single batch larger than the whole budget is let through when nothing else is under way.</remarks>
internal sealed class FlightBudget(long limitBytes)
{
    private readonly Lock gate = new();
    private long usedBytes;
    private TaskCompletionSource? waiting;

    public async ValueTask TakeAsync(long bytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task freed;
            lock (gate)
            {
                if (usedBytes == 0 || usedBytes + bytes <= limitBytes)
                {
                    usedBytes += bytes;
                    return;
                }

                waiting ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                freed = waiting.Task;
            }

            await freed.WaitAsync(cancellationToken);
        }
    }

    public void GiveBack(long bytes)
    {
        TaskCompletionSource? waiter;
        lock (gate)
        {
            usedBytes -= bytes;
            (waiter, waiting) = (waiting, null);
        }

        waiter?.SetResult();
    }
}
