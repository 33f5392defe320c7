using System.Text;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Application.Watching;

/// <summary>The memory of a watch, kept in the ledger that takes its documents. Calls come one at a time.</summary>
/// <remarks>
/// An entry takes about a hundred bytes, under a digest of its feed and id. One that has not been seen in its feed for <see cref="Kept"/> is
/// forgotten; if it comes back, its page is fetched once more, and the ledger finds that it knows it.
/// </remarks>
/// <param name="store">The ledger.</param>
/// <param name="clock">Tells the day on which an entry was seen.</param>
public sealed class LedgerWatchState(ILedgerStore store, TimeProvider clock) : IWatchState
{
    private const string FeedArea = "feed";
    private const string EntryArea = "entry";
    private const string PruneArea = "watch";
    private const string PruneName = "pruned";
    private const int PruneBatch = 1000;

    // That an entry is still there is written now and then: not at every poll.
    private const int RefreshDays = 10;

    /// <summary>How long an entry is remembered after it was seen last.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private int? pruned;

    private int Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber;

    /// <summary>All feeds that are remembered, by their addresses in ordinal order.</summary>
    public IEnumerable<FeedState> ReadFeeds() => store.ReadState(FeedArea).Select(kept => WatchStateJson.ReadFeed(kept.Name, kept.Value)).OfType<FeedState>();

    /// <inheritdoc/>
    public ValueTask<FeedState?> FindFeedAsync(string url, CancellationToken cancellationToken) =>
        ValueTask.FromResult(store.GetState(FeedArea, url) is { } kept ? WatchStateJson.ReadFeed(url, kept) : null);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EntryState>> FindEntriesAsync(string url, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        int today = Today;
        var found = new List<EntryState>();
        var refreshed = new List<(string Name, byte[]? Value)>();
        foreach (string id in ids)
        {
            string name = NameOf(url, id);
            if (store.GetState(EntryArea, name) is { } kept && WatchStateJson.ReadEntry(id, kept) is var (entry, seen))
            {
                found.Add(entry);
                if (seen <= today - RefreshDays)
                {
                    refreshed.Add((name, WatchStateJson.Write(entry, today)));
                }
            }
        }

        Set(EntryArea, refreshed);
        return ValueTask.FromResult<IReadOnlyList<EntryState>>(found);
    }

    /// <inheritdoc/>
    public ValueTask SaveFeedAsync(FeedState feed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feed);
        Set(FeedArea, [(feed.Url, WatchStateJson.Write(feed))]);
        Prune();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask SaveEntriesAsync(string url, IReadOnlyList<EntryState> entries, CancellationToken cancellationToken)
    {
        int today = Today;
        Set(EntryArea, [.. entries.Select(entry => (NameOf(url, entry.Id), (byte[]?)WatchStateJson.Write(entry, today)))]);
        return ValueTask.CompletedTask;
    }

    private static string NameOf(string url, string id) => TextDigest.Sha256($"{url}\n{id}")[..32];

    // Once a day; some at a time, so that memory does not grow with what is forgotten.
    private void Prune()
    {
        int today = Today;
        pruned ??= store.GetState(PruneArea, PruneName) is { } kept && int.TryParse(Encoding.ASCII.GetString(kept), out int day) ? day : 0;
        if (pruned == today)
        {
            return;
        }

        foreach ((string Name, byte[] Value)[] some in store.ReadState(EntryArea).Where(kept => IsForgotten(kept.Value, today)).Chunk(PruneBatch))
        {
            Set(EntryArea, [.. some.Select(kept => (kept.Name, (byte[]?)null))]);
        }

        Set(PruneArea, [(PruneName, Encoding.ASCII.GetBytes(today.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);
        pruned = today;
    }

    private static bool IsForgotten(byte[] value, int today) => WatchStateJson.ReadEntry("", value) is not var (_, seen) || seen < today - Kept.Days;

    private void Set(string area, List<(string Name, byte[]? Value)> values)
    {
        if (values.Count > 0)
        {
            store.SetState(area, values);
        }
    }
}
