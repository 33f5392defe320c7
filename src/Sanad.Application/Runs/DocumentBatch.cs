using Sanad.Intake;

namespace Sanad.Application.Runs;

/// <summary>A few documents on their way through the program together, and what became of them.</summary>
internal sealed class DocumentBatch<TResult>
{
    private readonly TaskCompletionSource<TResult> done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What the intake gave, in order.</summary>
    public List<IntakeItem> Items { get; } = [];

    /// <summary>Bytes of input taken together, at least one for each item.</summary>
    public long SizeBytes { get; private set; }

    /// <summary>What a worker made of them.</summary>
    public Task<TResult> Done => done.Task;

    public void Add(IntakeItem item)
    {
        Items.Add(item);
        SizeBytes += Math.Max(1, item.SizeBytes);
    }

    public void Complete(TResult result) => done.SetResult(result);
}
