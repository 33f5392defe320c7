using Sanad.Application.Runs;
using Sanad.Intake;
using Sanad.Reader;

namespace Sanad.Application;

/// <summary>The use case <c>read</c>: documents in, readings out in the same order, on several threads and in bounded memory.</summary>
/// <remarks>Thread-safe: each run has its own state.</remarks>
public sealed class ReadDocuments(UrduReader reader)
{
    /// <summary>Reads everything that <paramref name="request"/> names.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; what was written ends with a whole document.</exception>
    public async Task<ReadSummary> RunAsync(ReadRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Threads, 1);

        // Not disposed: after a failure a task may still wait for input that never comes, and looks at the token when it wakes.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sink = new ReadSink(request);
        IAsyncEnumerable<IntakeItem> input = new DocumentIntake(request.Intake).ReadAsync(request.Paths, stop.Token);
        await new OrderedRun<ReadOutput>(input, request.Threads, () => new ReadWorker(reader, request.CreateRenderer(), sink.Buffers), sink, stop).FinishAsync();
        return sink.Total;
    }
}
