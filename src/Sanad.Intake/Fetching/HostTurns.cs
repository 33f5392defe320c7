namespace Sanad.Intake.Fetching;

/// <summary>Whose turn it is at each host: one request at a time, with a pause in between, and none while the host wants to be left alone.</summary>
internal sealed class HostTurns(FetchOptions options)
{
    private const int MostIdleHosts = 1000;
    private const int MostDoublings = 12;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly Dictionary<string, HostState> hosts = [];

    private DateTimeOffset Now => options.Time.GetUtcNow();

    /// <summary>Waits for our turn.</summary>
    /// <returns>The turn, which must be disposed of; or how long the host wants us to stay away, if that is longer than our patience.</returns>
    public async Task<(HostTurn? Turn, TimeSpan Wait)> TakeAsync(string host, CancellationToken cancellationToken)
    {
        HostState state = StateOf(host);
        try
        {
            await state.Gate.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(state);
            throw;
        }

        TimeSpan wait = state.NextAt - Now;
        bool isOurs = false;
        try
        {
            if (wait > options.MaxPatience)
            {
                return (null, wait);
            }

            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, options.Time, cancellationToken);
            }

            isOurs = true;
            return (new HostTurn(this, state), TimeSpan.Zero);
        }
        finally
        {
            if (!isOurs)
            {
                state.Gate.Release();
                Leave(state);
            }
        }
    }

    /// <summary>Honours the delay of a robots.txt, up to our limit.</summary>
    public void SetCrawlDelay(string host, TimeSpan? delay)
    {
        HostState state = StateOf(host);
        state.Delay = delay is { } asked && asked > options.HostDelay ? Least(asked, options.MaxCrawlDelay) : options.HostDelay;
        Leave(state);
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private void Leave(HostState state)
    {
        lock (hosts)
        {
            state.Users--;
        }
    }

    private HostState StateOf(string host)
    {
        lock (hosts)
        {
            if (!hosts.TryGetValue(host, out HostState? state))
            {
                if (hosts.Count >= MostIdleHosts)
                {
                    ForgetIdle();
                }

                hosts[host] = state = new HostState { Delay = options.HostDelay };
            }

            state.Users++;
            return state;
        }
    }

    private void ForgetIdle()
    {
        DateTimeOffset now = Now;
        foreach ((string host, HostState state) in hosts.ToArray())
        {
            if (state.Users == 0 && state.NextAt <= now)
            {
                hosts.Remove(host);
                state.Gate.Dispose();
            }
        }
    }

    // Each refusal in a row doubles our wait, up to a day; what the host asks for counts if it is longer.
    private TimeSpan WaitAfter(HostState state, TimeSpan? asked)
    {
        int doublings = Math.Min(state.Refusals++, MostDoublings);
        TimeSpan ours = FirstWait * (1 << doublings) * (1 + options.Jitter() / 2);
        TimeSpan wait = asked is { } theirs && theirs > ours ? theirs : ours;
        return Least(wait, LongestWait);
    }

    /// <summary>Our turn at a host; it ends when it is disposed of.</summary>
    internal sealed class HostTurn(HostTurns turns, HostState state) : IDisposable
    {
        private bool isEnded;
        private TimeSpan? wait;

        /// <summary>The host answered and made no complaint.</summary>
        public void Answered() => state.Refusals = 0;

        /// <summary>The host answered that it has had enough (429, 503).</summary>
        /// <returns>How long it is left alone.</returns>
        public TimeSpan Refused(TimeSpan? asked)
        {
            wait = turns.WaitAfter(state, asked);
            return wait.Value;
        }

        public void Dispose()
        {
            if (!isEnded)
            {
                isEnded = true;
                state.NextAt = turns.Now + (wait ?? state.Delay);
                state.Gate.Release();
                turns.Leave(state);
            }
        }
    }

    /// <summary>What we remember of a host.</summary>
    internal sealed class HostState
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public TimeSpan Delay { get; set; }

        public DateTimeOffset NextAt { get; set; }

        public int Refusals { get; set; }

        public int Users { get; set; }
    }
}
