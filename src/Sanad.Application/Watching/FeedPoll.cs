using Sanad.Intake.Feeds;
using Sanad.Intake.Fetching;

namespace Sanad.Application.Watching;

/// <summary>One poll of one feed: fetches it, finds out what is new, and hands that on.</summary>
internal sealed class FeedPoll(WatchRequest request, Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch, FetchedDocuments documents)
{
    private const int BatchEntries = 20;
    private const int MostDoublings = 10;

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>What is to be remembered of the feed after the poll. Faults of servers are reported; an exception is a fault of ours.</summary>
    public async Task<FeedState> RunAsync(FeedState state, WatchLedger ledger, CancellationToken cancellationToken)
    {
        DateTimeOffset begun = request.Time.GetUtcNow();
        ledger.Count(static (sum, by) => sum with { Polls = sum.Polls + by });
        FetchResult result = await fetch(new FetchRequest(state.Address, FetchKind.Feed, state.ETag, state.LastModified), cancellationToken);
        if (result.Fault is { } fault)
        {
            ledger.Report(fault);
            return result.IsGone ? Failed(state, begun, null, ledger) with { IsGone = true } : Failed(state, begun, result.Wait, ledger);
        }

        if (result.IsUnchanged)
        {
            ledger.Count(static (sum, by) => sum with { Unchanged = sum.Unchanged + by });
            return Polled(state, begun, result, state.Rhythm);
        }

        (Feed? feed, IReadOnlyList<Intake.IntakeItem> own) = documents.OfFeed(result);
        if (feed is null)
        {
            // A site that is down may send its visitors elsewhere for good: what is no feed moves nothing.
            ledger.Report(own[0].Diagnostic!);
            return Failed(state, begun, null, ledger);
        }

        bool isComplete = await HandOnAsync(state.Url, feed, own, ledger, cancellationToken);
        return Polled(state, begun, result, feed.Rhythm) with
        {
            ETag = isComplete ? result.ETag : null,
            LastModified = isComplete ? result.LastModified : null,
        };
    }

    /// <summary>What is to be remembered of a feed whose poll failed: each failure in a row doubles the wait, up to a day.</summary>
    public FeedState Failed(FeedState state, DateTimeOffset begun, TimeSpan? asked, WatchLedger ledger)
    {
        ledger.Count(static (sum, by) => sum with { Failed = sum.Failed + by });
        int failures = Math.Min(state.Failures + 1, int.MaxValue - 1);
        TimeSpan wait = request.Every * (1 << Math.Min(failures, MostDoublings)) * (1 + request.Jitter() / 2);
        return state with { LastPoll = begun, Failures = failures, NextPoll = begun + Longest(wait < LongestWait ? wait : LongestWait, asked) };
    }

    private FeedState Polled(FeedState state, DateTimeOffset begun, FetchResult result, FeedRhythm rhythm)
    {
        TimeSpan ours = request.Every > rhythm.Least ? request.Every : rhythm.Least;
        return state with
        {
            LastPoll = begun,
            Failures = 0,
            MovedTo = result.MovedTo ?? state.MovedTo,
            Rhythm = rhythm,
            NextPoll = rhythm.FirstAllowed(begun + Longest(ours, result.FreshFor)),
        };
    }

    // Servers may ask for more time than we would give them, but nobody for more than a day.
    private static TimeSpan Longest(TimeSpan ours, TimeSpan? asked)
    {
        TimeSpan theirs = asked is { } time && time < LongestWait ? time : asked is null ? TimeSpan.Zero : LongestWait;
        return ours > theirs ? ours : theirs;
    }

    // Feeds begin with the newest; the oldest is handed on first. False if a page is still wanted.
    private async Task<bool> HandOnAsync(string url, Feed feed, IReadOnlyList<Intake.IntakeItem> own, WatchLedger ledger, CancellationToken cancellationToken)
    {
        var entries = new List<WatchedEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = feed.Entries.Count - 1; i >= 0; i--)
        {
            var entry = new WatchedEntry(feed.Entries[i], own[i]);
            if (ids.Add(entry.Id))
            {
                entries.Add(entry);
            }
        }

        var pages = new EntryPages(request, fetch, documents, ledger);
        bool isComplete = true;
        foreach (WatchedEntry[] some in entries.Chunk(BatchEntries))
        {
            IReadOnlyList<EntryState> found = await ledger.FindEntriesAsync(url, [.. some.Select(entry => entry.Id)], cancellationToken);
            Dictionary<string, EntryState> known = found.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
            var handed = new List<Model.Document>();
            var states = new List<EntryState>();
            foreach (WatchedEntry entry in some.Where(entry => entry.IsWanted(known.GetValueOrDefault(entry.Id))))
            {
                (Model.Document? document, EntryState state) = await pages.ReadAsync(entry, known.GetValueOrDefault(entry.Id), cancellationToken);
                handed.AddRange(document is null ? [] : [document]);
                states.Add(state);
                isComplete &= !state.IsWanting;
            }

            if (states.Count > 0)
            {
                await ledger.HandOnAsync(url, handed, states, cancellationToken);
            }
        }

        return isComplete;
    }
}
