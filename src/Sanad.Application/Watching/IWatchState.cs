namespace Sanad.Application.Watching;

/// <summary>Remembers feeds and entries from one run to the next.</summary>
/// <remarks>
/// Calls come one at a time. What is saved must outlive the process: it is saved after the sink has taken the documents, so that a crash in
/// between hands documents over twice, and never loses one.
/// </remarks>
public interface IWatchState
{
    /// <summary>What is remembered of a feed; null if nothing.</summary>
    public ValueTask<FeedState?> FindFeedAsync(string url, CancellationToken cancellationToken);

    /// <summary>Those of the entries of a feed that are remembered; the order does not matter.</summary>
    public ValueTask<IReadOnlyList<EntryState>> FindEntriesAsync(string url, IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Remembers a feed, in place of what was remembered of it.</summary>
    public ValueTask SaveFeedAsync(FeedState feed, CancellationToken cancellationToken);

    /// <summary>Remembers entries of a feed, all or none, each in place of what was remembered of it.</summary>
    public ValueTask SaveEntriesAsync(string url, IReadOnlyList<EntryState> entries, CancellationToken cancellationToken);
}
