using System.Buffers;
using System.Collections.Concurrent;
using Sanad.Application.Runs;
using Sanad.Intake;

namespace Sanad.Application;

/// <summary>Writes rendered readings to the output and tells of faults, in the order of the input.</summary>
internal sealed class ReadSink(ReadRequest request) : IBatchSink<ReadOutput>
{
    private const int KeptBufferBytes = 4 * 1024 * 1024;

    /// <summary>Buffers that were written out, for the workers to fill again.</summary>
    public ConcurrentBag<ArrayBufferWriter<byte>> Buffers { get; } = [];

    public ReadSummary Total { get; private set; }

    public async ValueTask AcceptAsync(ReadOutput result, CancellationToken cancellationToken)
    {
        await request.Output.WriteAsync(result.Bytes.WrittenMemory, cancellationToken);
        if (result.Bytes.Capacity <= KeptBufferBytes)
        {
            result.Bytes.ResetWrittenCount();
            Buffers.Add(result.Bytes);
        }

        foreach (DocumentDiagnostic fault in result.Faults)
        {
            request.OnFailed(fault);
        }

        Total = Total.Add(result.Summary);
        request.OnProgress(Total);
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken) => await request.Output.FlushAsync(cancellationToken);
}
