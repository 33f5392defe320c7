using System.Buffers;
using Sanad.Intake;

namespace Sanad.Application;

/// <summary>A few documents on their way through the program together, and what became of them.</summary>
internal sealed class ReadBatch
{
    private readonly TaskCompletionSource<(ArrayBufferWriter<byte>, ReadSummary)> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the intake gave, in order.</summary>
    public List<IntakeItem> Items { get; } = [];

    /// <summary>Bytes of input taken together, at least one for each item.</summary>
    public long SizeBytes { get; private set; }

    /// <summary>Why documents failed, in order; whole once <see cref="Done"/> is complete.</summary>
    public List<DocumentDiagnostic> Faults { get; } = [];

    /// <summary>The rendered readings, in order, and what was done.</summary>
    public Task<(ArrayBufferWriter<byte> Output, ReadSummary Summary)> Done => done.Task;

    public void Add(IntakeItem item)
    {
        Items.Add(item);
        SizeBytes += Math.Max(1, item.SizeBytes);
    }

    public void Complete(ArrayBufferWriter<byte> output, ReadSummary summary) => done.SetResult((output, summary));
}
