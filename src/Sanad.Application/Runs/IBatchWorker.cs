using Sanad.Intake;

namespace Sanad.Application.Runs;

/// <summary>Makes something of a few documents. Each thread has a worker of its own.</summary>
internal interface IBatchWorker<out TResult> : IDisposable
{
    public TResult Work(IReadOnlyList<IntakeItem> items, CancellationToken cancellationToken);
}
