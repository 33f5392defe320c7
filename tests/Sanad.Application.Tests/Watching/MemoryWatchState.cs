using Sanad.Application.Watching;

namespace Sanad.Application.Tests.Watching;

/// <summary>Remembers in memory; a test looks at what is remembered, and lets it fail.</summary>
internal sealed class MemoryWatchState : IWatchState
{
    public Dictionary<string, FeedState> Feeds { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Feed, string Id), EntryState> Entries { get; } = [];

    public Exception? SaveFailure { get; set; }

    public ValueTask<FeedState?> FindFeedAsync(string url, CancellationToken cancellationToken) => ValueTask.FromResult(Feeds.GetValueOrDefault(url));

    public ValueTask<IReadOnlyList<EntryState>> FindEntriesAsync(string url, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<EntryState>>([.. ids.Where(id => Entries.ContainsKey((url, id))).Select(id => Entries[(url, id)])]);

    public ValueTask SaveFeedAsync(FeedState feed, CancellationToken cancellationToken)
    {
        Feeds[feed.Url] = feed;
        return ValueTask.CompletedTask;
    }

    public ValueTask SaveEntriesAsync(string url, IReadOnlyList<EntryState> entries, CancellationToken cancellationToken)
    {
        if (SaveFailure is not null)
        {
            throw SaveFailure;
        }

        foreach (EntryState entry in entries)
        {
            Entries[(url, entry.Id)] = entry;
        }

        return ValueTask.CompletedTask;
    }
}
