namespace Sanad.Testing;

/// <summary>A clock that stands still until a test moves it; timers fire when it passes them, in their order.</summary>
public sealed class FakeTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<FakeTimer> timers = [];
    private readonly List<(TimeSpan? Due, TaskCompletionSource Seen)> awaited = [];
    private DateTimeOffset now = start;

    public FakeTime()
        : this(new DateTimeOffset(2024, 11, 30, 12, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            return now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Ends when somebody waits, or has been waiting all along, for exactly this long.</summary>
    public Task TimerAsync(TimeSpan due) => TimerAsync((TimeSpan?)due);

    /// <summary>Ends when anybody waits for anything.</summary>
    public Task AnyTimerAsync() => TimerAsync(null);

    private Task TimerAsync(TimeSpan? due)
    {
        lock (gate)
        {
            if (timers.Exists(timer => due is null || timer.Asked == due))
            {
                return Task.CompletedTask;
            }

            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited.Add((due, seen));
            return seen.Task;
        }
    }

    /// <summary>Moves the clock on, and fires what it passes.</summary>
    public void Advance(TimeSpan by)
    {
        DateTimeOffset end = GetUtcNow() + by;
        while (TakeDue(end) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Moves the clock to the next timer and fires it; false if nobody waits.</summary>
    public bool AdvanceToNext()
    {
        if (TakeDue(DateTimeOffset.MaxValue) is not { } timer)
        {
            return false;
        }

        timer.Fire();
        return true;
    }

    private FakeTimer? TakeDue(DateTimeOffset end)
    {
        lock (gate)
        {
            FakeTimer? next = timers.MinBy(timer => timer.At);
            if (next is null || next.At > end)
            {
                now = end == DateTimeOffset.MaxValue ? now : end;
                return null;
            }

            timers.Remove(next);
            now = next.At > now ? next.At : now;
            return next;
        }
    }

    private sealed class FakeTimer(FakeTime time, Action fire) : ITimer
    {
        public DateTimeOffset At { get; private set; }

        public TimeSpan Asked { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                time.timers.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                {
                    return true;
                }

                Asked = dueTime;
                At = time.now + dueTime;
                time.timers.Add(this);
                foreach ((TimeSpan? due, TaskCompletionSource seen) in time.awaited)
                {
                    if (due is null || due == dueTime)
                    {
                        seen.TrySetResult();
                    }
                }

                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
