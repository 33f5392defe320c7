using Sanad.Intake;
using Sanad.Intake.Feeds;
using Sanad.Intake.Fetching;

namespace Sanad.Application.Watching;

/// <summary>The use case <c>watch</c>: polls feeds, fetches the pages of what is new in them, and hands on documents.</summary>
/// <remarks>Whatever a server sends costs no more than the poll of its own feed. Thread-safe: each run has its own state.</remarks>
public sealed class WatchFeeds
{
    private readonly Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch;
    private readonly FetchedDocuments documents;

    /// <param name="fetch">Fetches feeds and pages, as <see cref="WebFetcher.FetchAsync"/> does.</param>
    /// <param name="intake">How long a text may be, and the day of documents without one.</param>
    public WatchFeeds(Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch, IntakeOptions intake)
    {
        this.fetch = fetch;
        documents = new FetchedDocuments(intake);
    }

    /// <summary>Watches until it is cancelled; with <see cref="WatchRequest.Once"/>, for one round.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; everything handed on is remembered, or handed on again.</exception>
    /// <exception cref="Exception">The sink or the state failed; their exception comes through as it is.</exception>
    public async Task<WatchSummary> RunAsync(WatchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Parallel, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(request.Every, TimeSpan.Zero);
        string[] feeds = [.. request.Feeds.Concat(request.OpmlFiles.SelectMany(path => FeedsOf(path, request.OnFault))).Distinct(StringComparer.Ordinal)];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var run = new WatchRun(new WatchLedger(request), new FeedPoll(request, fetch, documents), request);
        return await run.RunAsync(feeds, stop);
    }

    private static string[] FeedsOf(string path, Action<DocumentDiagnostic> onFault)
    {
        try
        {
            string[] feeds = [.. OpmlReader.Read(File.ReadAllBytes(path)).Select(feed => feed.Url)];
            if (feeds.Length == 0)
            {
                onFault(WatchMessages.NoFeeds(path));
            }

            return feeds;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            onFault(WatchMessages.CannotOpen(path, e.Message));
            return [];
        }
    }
}
