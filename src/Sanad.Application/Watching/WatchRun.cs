using System.Runtime.ExceptionServices;

namespace Sanad.Application.Watching;

/// <summary>The loop of a watch: of the feeds that are due, the one that has waited longest is polled next, on a host that is not being asked.</summary>
internal sealed class WatchRun(WatchLedger ledger, FeedPoll poll, WatchRequest request)
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly List<FeedState> waiting = [];
    private readonly Dictionary<Task<FeedState>, string> polling = [];

    // Of the feeds that a single round is done with, when the first is due.
    private DateTimeOffset? afterRound;
    private bool isRoundTold = true;

    public async Task<WatchSummary> RunAsync(IReadOnlyList<string> feeds, CancellationTokenSource stop)
    {
        try
        {
            await RecallAsync(feeds, stop.Token);
            while (waiting.Count + polling.Count > 0)
            {
                StartDue(stop.Token);
                TellRound();
                await NextAsync(stop.Token);
            }

            ledger.TellRound(afterRound);
            return ledger.Summary;
        }
        catch (KeepingFailedException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
        finally
        {
            await StopAsync(stop);
        }
    }

    private static string HostOf(FeedState state) => Uri.TryCreate(state.Address, UriKind.Absolute, out Uri? at) ? at.Host : state.Address;

    private async Task RecallAsync(IReadOnlyList<string> feeds, CancellationToken cancellationToken)
    {
        // In a single round a feed counts as due a little early, so that rounds started by a clock do not miss every other one.
        DateTimeOffset due = request.Time.GetUtcNow() + request.Every / 10;
        foreach (string url in feeds)
        {
            FeedState state = await ledger.FindFeedAsync(url, cancellationToken) ?? new FeedState(url);
            if (state.IsGone || (request.Once && state.NextPoll > due))
            {
                ledger.Count(static (sum, by) => sum with { Waiting = sum.Waiting + by });
                Leave(state);
            }
            else
            {
                waiting.Add(request.Once ? state with { NextPoll = DateTimeOffset.MinValue } : state);
            }
        }
    }

    private void Leave(FeedState state)
    {
        if (!state.IsGone && (afterRound is null || state.NextPoll < afterRound))
        {
            afterRound = state.NextPoll;
        }
    }

    // A round is over when every feed that was due has been polled, and the next one is still to come.
    private void TellRound()
    {
        isRoundTold &= polling.Count == 0;
        if (polling.Count == 0 && !isRoundTold)
        {
            isRoundTold = true;
            ledger.TellRound(waiting.Min(state => state.NextPoll));
        }
    }

    private void StartDue(CancellationToken cancellationToken)
    {
        DateTimeOffset now = request.Time.GetUtcNow();
        var hosts = polling.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (FeedState state in waiting.Where(state => state.NextPoll <= now).OrderBy(state => state.NextPoll).ToArray())
        {
            if (polling.Count >= request.Parallel)
            {
                return;
            }

            string host = HostOf(state);
            if (hosts.Add(host))
            {
                waiting.Remove(state);
                polling.Add(Task.Run(() => PollAsync(state, cancellationToken), CancellationToken.None), host);
            }
        }
    }

    // Waits for the end of a poll or, if there is room for another one, for the next feed that falls due.
    private async Task NextAsync(CancellationToken cancellationToken)
    {
        using var passed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var events = new List<Task>(polling.Keys);
        TimeSpan? untilDue = polling.Count < request.Parallel ? UntilDue() : null;
        if (untilDue is not null || polling.Count == 0)
        {
            events.Add(Task.Delay(untilDue ?? TimeSpan.Zero, request.Time, passed.Token));
        }

        Task ended = await Task.WhenAny(events);
        await passed.CancelAsync();
        if (ended is Task<FeedState> polled)
        {
            polling.Remove(polled);
            FeedState state = await polled;
            if (request.Once)
            {
                Leave(state);
            }
            else if (!state.IsGone)
            {
                waiting.Add(state);
            }
        }
        else
        {
            await ended;
        }
    }

    // Feeds that are due and still here wait for their host, so for a poll to end.
    private TimeSpan? UntilDue()
    {
        DateTimeOffset now = request.Time.GetUtcNow();
        FeedState[] later = [.. waiting.Where(state => state.NextPoll > now)];
        TimeSpan? least = later.Length == 0 ? null : later.Min(state => state.NextPoll) - now;
        return least > LongestSleep ? LongestSleep : least;
    }

    private async Task<FeedState> PollAsync(FeedState state, CancellationToken cancellationToken)
    {
        FeedState polled;
        DateTimeOffset begun = request.Time.GetUtcNow();
        try
        {
            polled = await poll.RunAsync(state, ledger, cancellationToken);
        }
        catch (Exception e) when (e is not KeepingFailedException and not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            ledger.Report(WatchMessages.OurFault(state.Url, e));
            ledger.Count(static (sum, by) => sum with { OwnFaults = sum.OwnFaults + by });
            polled = poll.Failed(state, begun, null, ledger);
        }

        await ledger.SaveFeedAsync(polled, cancellationToken);
        ledger.TellPolled();
        return polled;
    }

    private async Task StopAsync(CancellationTokenSource stop)
    {
        await stop.CancelAsync();
        await Task.WhenAll(polling.Keys).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        ledger.Dispose();
    }
}
