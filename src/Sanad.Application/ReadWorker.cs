using System.Buffers;
using System.Collections.Concurrent;
using Sanad.Application.Runs;
using Sanad.Intake;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Application;

/// <summary>Reads a few documents and renders their readings.</summary>
internal sealed class ReadWorker(UrduReader reader, IReadingRenderer renderer, ConcurrentBag<ArrayBufferWriter<byte>> buffers) : IBatchWorker<ReadOutput>
{
    public ReadOutput Work(IReadOnlyList<IntakeItem> items, CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> output = buffers.TryTake(out ArrayBufferWriter<byte>? kept) ? kept : new ArrayBufferWriter<byte>();
        var faults = new List<DocumentDiagnostic>();
        var summary = new ReadSummary();
        foreach (IntakeItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            summary = summary.Add(ReadOne(item, faults, output));
        }

        return new ReadOutput(output, faults, summary);
    }

    public void Dispose() => renderer.Dispose();

    private ReadSummary ReadOne(IntakeItem item, List<DocumentDiagnostic> faults, ArrayBufferWriter<byte> output)
    {
        if (item.Document is not { } document)
        {
            faults.Add(item.Diagnostic!);
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
            faults.Add(ApplicationMessages.ReaderFailed(document, fault));
            return new ReadSummary(0, 1, 0, item.SizeBytes);
        }

        renderer.Render(reading, output);
        int records = reading.Events.Length + reading.Figures.Length + reading.Quotes.Length;
        return new ReadSummary(1, 0, records, item.SizeBytes);
    }
}
