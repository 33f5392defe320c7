using Sanad.Intake;
using Sanad.Model;

namespace Sanad.Application.Watching;

/// <summary>The outside of a watch: sink, memory and listeners. Several polls use it at once; one at a time gets through.</summary>
internal sealed class WatchLedger(WatchRequest request) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Lock listening = new();
    private WatchSummary summary;

    public WatchSummary Summary
    {
        get
        {
            lock (listening)
            {
                return summary;
            }
        }
    }

    public Task<FeedState?> FindFeedAsync(string url, CancellationToken cancellationToken) =>
        AloneAsync(() => request.State.FindFeedAsync(url, cancellationToken).AsTask(), cancellationToken);

    public Task<IReadOnlyList<EntryState>> FindEntriesAsync(string url, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        AloneAsync(() => request.State.FindEntriesAsync(url, ids, cancellationToken).AsTask(), cancellationToken);

    public Task SaveFeedAsync(FeedState feed, CancellationToken cancellationToken) => AloneAsync(
        async () =>
        {
            await request.State.SaveFeedAsync(feed, cancellationToken);
            return true;
        },
        cancellationToken);

    // First the documents, then that they are seen: a crash in between costs a second handing over, never a document.
    public Task HandOnAsync(string url, IReadOnlyList<Document> documents, IReadOnlyList<EntryState> entries, CancellationToken cancellationToken) => AloneAsync(
        async () =>
        {
            if (documents.Count > 0)
            {
                await request.Sink(documents, cancellationToken);
                Count(static (sum, count) => sum with { Documents = sum.Documents + count }, documents.Count);
            }

            await request.State.SaveEntriesAsync(url, entries, cancellationToken);
            return true;
        },
        cancellationToken);

    public void Report(DocumentDiagnostic fault)
    {
        lock (listening)
        {
            request.OnFault(fault);
        }
    }

    public void Count(Func<WatchSummary, int, WatchSummary> add, int by = 1)
    {
        lock (listening)
        {
            summary = add(summary, by);
        }
    }

    public void TellPolled()
    {
        lock (listening)
        {
            request.OnPolled(summary);
        }
    }

    public void TellRound(DateTimeOffset? next)
    {
        lock (listening)
        {
            request.OnRound(summary, next);
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<T> AloneAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await call();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new KeepingFailedException(e);
        }
        finally
        {
            gate.Release();
        }
    }
}
