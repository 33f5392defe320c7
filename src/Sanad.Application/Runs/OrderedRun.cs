using System.Threading.Channels;
using Sanad.Intake;

namespace Sanad.Application.Runs;

/// <summary>Documents in, results out in the same order: a task takes batches from the intake, several work on them, and one hands them on.</summary>
/// <remarks>
/// A batch is closed at <see cref="BatchBytes"/> or <see cref="BatchItems"/>, or as soon as the input makes us wait, so that a slow pipe is
/// answered at once. Memory is bounded by <see cref="FlightBytes"/> of input under way and by the number of batches.
/// </remarks>
internal sealed class OrderedRun<TResult>(
    IAsyncEnumerable<IntakeItem> input, int threads, Func<IBatchWorker<TResult>> createWorker, IBatchSink<TResult> sink, CancellationTokenSource stop)
{
    private const int BatchBytes = 64 * 1024;
    private const int BatchItems = 64;
    private const int BatchesAThread = 16;
    private const long FlightBytes = 8 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly FlightBudget budget = new(FlightBytes);
    private readonly Channel<DocumentBatch<TResult>> work =
        Channel.CreateUnbounded<DocumentBatch<TResult>>(new UnboundedChannelOptions { SingleWriter = true });

    private readonly Channel<DocumentBatch<TResult>> order = Channel.CreateBounded<DocumentBatch<TResult>>(
        new BoundedChannelOptions(threads * BatchesAThread) { SingleReader = true, SingleWriter = true });

    // The first task to fail stops the others; its fault is the run's. One that waits for input which never comes is not waited for.
    public async Task FinishAsync()
    {
        var tasks = new List<Task> { Task.Run(HandOnAsync, CancellationToken.None), Task.Run(TakeInAsync, CancellationToken.None) };
        for (int i = 0; i < threads; i++)
        {
            tasks.Add(Task.Run(WorkAsync, CancellationToken.None));
        }

        while (tasks.Count > 0)
        {
            Task ended = await Task.WhenAny(tasks);
            tasks.Remove(ended);
            if (!ended.IsCompletedSuccessfully)
            {
                await stop.CancelAsync();
                await Task.WhenAny(Task.WhenAll(tasks), Task.Delay(Patience, CancellationToken.None));
                await ended;
            }
        }
    }

    private async Task TakeInAsync()
    {
        await using IAsyncEnumerator<IntakeItem> items = input.GetAsyncEnumerator(stop.Token);
        var batch = new DocumentBatch<TResult>();
        while (true)
        {
            ValueTask<bool> next = items.MoveNextAsync();
            bool isFull = batch.SizeBytes >= BatchBytes || batch.Items.Count >= BatchItems;
            if (batch.Items.Count > 0 && (isFull || !next.IsCompleted))
            {
                await SendAsync(batch);
                batch = new DocumentBatch<TResult>();
            }

            if (!await next)
            {
                break;
            }

            batch.Add(items.Current);
        }

        await SendAsync(batch);
        work.Writer.Complete();
        order.Writer.Complete();
    }

    private async ValueTask SendAsync(DocumentBatch<TResult> batch)
    {
        if (batch.Items.Count == 0)
        {
            return;
        }

        await budget.TakeAsync(batch.SizeBytes, stop.Token);
        await order.Writer.WriteAsync(batch, stop.Token);
        await work.Writer.WriteAsync(batch, stop.Token);
    }

    private async Task WorkAsync()
    {
        using IBatchWorker<TResult> worker = createWorker();
        await foreach (DocumentBatch<TResult> batch in work.Reader.ReadAllAsync(stop.Token))
        {
            batch.Complete(worker.Work(batch.Items, stop.Token));
        }
    }

    private async Task HandOnAsync()
    {
        await foreach (DocumentBatch<TResult> batch in order.Reader.ReadAllAsync(stop.Token))
        {
            // What is ready already would go on in spite of an interrupt: waiting for it looks at no token.
            stop.Token.ThrowIfCancellationRequested();
            await sink.AcceptAsync(await batch.Done.WaitAsync(stop.Token), stop.Token);
            budget.GiveBack(batch.SizeBytes);
            if (!order.Reader.TryPeek(out _))
            {
                await sink.FlushAsync(stop.Token);
            }
        }

        await sink.FlushAsync(stop.Token);
    }
}
