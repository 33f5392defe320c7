using Sanad.Application.Runs;
using Sanad.Intake;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Reader;
using Sanad.Text.Packs;

namespace Sanad.Application.Ingest;

/// <summary>The use case <c>ingest</c>: documents are read and kept, and their threads brought up to date. What the ledger has already is not read again, so a run that was broken off goes on where it stopped.</summary>
/// <remarks>Thread-safe: each run has its own state.</remarks>
public sealed class IngestDocuments(UrduReader reader, LanguagePack pack, ILedgerStore store, TimeProvider clock)
{
    /// <summary>Takes in everything that <paramref name="request"/> names.</summary>
    /// <exception cref="Ledger.LedgerException">The ledger cannot go on; what was told of is kept.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; what was told of is kept.</exception>
    public Task<IngestSummary> RunAsync(IngestRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return RunAsync(new DocumentIntake(request.Intake).ReadAsync(request.Paths, cancellationToken), request, cancellationToken);
    }

    /// <summary>Takes in documents that come another way than by paths.</summary>
    /// <param name="input">The documents.</param>
    /// <param name="request">How; its paths do not count.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="Ledger.LedgerException">The ledger cannot go on; what was told of is kept.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; what was told of is kept.</exception>
    public async Task<IngestSummary> RunAsync(IAsyncEnumerable<IntakeItem> input, IngestRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Threads, 1);

        // Not disposed: after a failure a task may still wait for input that never comes, and looks at the token when it wakes.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sink = new IngestSink(store, request, clock);
        await new OrderedRun<IReadOnlyList<IngestPart>>(input, request.Threads, () => new IngestWorker(reader, pack, store), sink, stop).FinishAsync();
        sink.Finish();
        new LedgerThreads(store, pack).Update(cancellationToken: cancellationToken);
        return sink.Total;
    }
}
