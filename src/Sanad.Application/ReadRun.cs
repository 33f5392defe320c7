using System.Buffers;
using System.Collections.Concurrent;
using System.Threading.Channels;
using Sanad.Intake;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Application;

/// <summary>One run of <see cref="ReadDocuments"/>: a task takes batches from the intake, several read them, and one writes them in order.</summary>
/// <remarks>
/// A batch is closed at <see cref="BatchBytes"/> or <see cref="BatchItems"/>, or as soon as the input makes us wait, so that a slow pipe is
/// answered at once. Memory is bounded by <see cref="FlightBytes"/> of input under way and by the number of batches.
/// </remarks>
internal sealed class ReadRun(UrduReader reader, ReadRequest request, CancellationTokenSource stop)
{
    private const int BatchBytes = 64 * 1024;
    private const int BatchItems = 64;
    private const int BatchesAThread = 4;
    private const long FlightBytes = 8 * 1024 * 1024;
    private const int KeptBufferBytes = 4 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly FlightBudget budget = new(FlightBytes);
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> buffers = [];
    private readonly Channel<ReadBatch> work = Channel.CreateUnbounded<ReadBatch>(new UnboundedChannelOptions { SingleWriter = true });
    private readonly Channel<ReadBatch> order = Channel.CreateBounded<ReadBatch>(
        new BoundedChannelOptions(request.Threads * BatchesAThread) { SingleReader = true, SingleWriter = true });

    // The first task to fail stops the others; its fault is the run's. One that waits for input which never comes is not waited for.
    public async Task<ReadSummary> FinishAsync()
    {
        Task<ReadSummary> writing = Task.Run(WriteAllAsync, CancellationToken.None);
        var tasks = new List<Task> { writing, Task.Run(TakeInAsync, CancellationToken.None) };
        for (int i = 0; i < request.Threads; i++)
        {
            tasks.Add(Task.Run(ReadAllAsync, CancellationToken.None));
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

        return await writing;
    }

    private async Task TakeInAsync()
    {
        var intake = new DocumentIntake(request.Intake);
        await using IAsyncEnumerator<IntakeItem> items = intake.ReadAsync(request.Paths, stop.Token).GetAsyncEnumerator(stop.Token);
        var batch = new ReadBatch();
        while (true)
        {
            ValueTask<bool> next = items.MoveNextAsync();
            bool isFull = batch.SizeBytes >= BatchBytes || batch.Items.Count >= BatchItems;
            if (batch.Items.Count > 0 && (isFull || !next.IsCompleted))
            {
                await SendAsync(batch);
                batch = new ReadBatch();
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

    private async ValueTask SendAsync(ReadBatch batch)
    {
        if (batch.Items.Count == 0)
        {
            return;
        }

        await budget.TakeAsync(batch.SizeBytes, stop.Token);
        await order.Writer.WriteAsync(batch, stop.Token);
        await work.Writer.WriteAsync(batch, stop.Token);
    }

    private async Task ReadAllAsync()
    {
        using IReadingRenderer renderer = request.CreateRenderer();
        await foreach (ReadBatch batch in work.Reader.ReadAllAsync(stop.Token))
        {
            ArrayBufferWriter<byte> output = buffers.TryTake(out ArrayBufferWriter<byte>? kept) ? kept : new ArrayBufferWriter<byte>();
            var summary = new ReadSummary();
            foreach (IntakeItem item in batch.Items)
            {
                stop.Token.ThrowIfCancellationRequested();
                summary = summary.Add(ReadOne(item, batch, renderer, output));
            }

            batch.Complete(output, summary);
        }
    }

    private ReadSummary ReadOne(IntakeItem item, ReadBatch batch, IReadingRenderer renderer, ArrayBufferWriter<byte> output)
    {
        if (item.Document is not { } document)
        {
            batch.Faults.Add(item.Diagnostic!);
            return new ReadSummary(0, 1, 0, 0);
        }

        Reading reading;
        try
        {
            reading = reader.Read(document);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of ours must not cost the documents that follow.
            batch.Faults.Add(ApplicationMessages.ReaderFailed(document, fault));
            return new ReadSummary(0, 1, 0, item.SizeBytes);
        }

        renderer.Render(reading, output);
        int records = reading.Events.Length + reading.Figures.Length + reading.Quotes.Length;
        return new ReadSummary(1, 0, records, item.SizeBytes);
    }

    private async Task<ReadSummary> WriteAllAsync()
    {
        var total = new ReadSummary();
        await foreach (ReadBatch batch in order.Reader.ReadAllAsync(stop.Token))
        {
            (ArrayBufferWriter<byte> output, ReadSummary summary) = await batch.Done.WaitAsync(stop.Token);
            await request.Output.WriteAsync(output.WrittenMemory, stop.Token);
            Recycle(output);
            foreach (DocumentDiagnostic fault in batch.Faults)
            {
                request.OnFailed(fault);
            }

            total = total.Add(summary);
            request.OnProgress(total);
            budget.GiveBack(batch.SizeBytes);
            if (!order.Reader.TryPeek(out _))
            {
                await request.Output.FlushAsync(stop.Token);
            }
        }

        await request.Output.FlushAsync(stop.Token);
        return total;
    }

    private void Recycle(ArrayBufferWriter<byte> buffer)
    {
        if (buffer.Capacity <= KeptBufferBytes)
        {
            buffer.ResetWrittenCount();
            buffers.Add(buffer);
        }
    }
}
