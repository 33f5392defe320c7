using Sanad.Intake;

namespace Sanad.Application.Ingest;

/// <summary>What <see cref="IngestDocuments"/> is asked to take in.</summary>
public sealed record IngestRequest
{
    /// <summary>Files, folders, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What the intake is told besides the paths.</summary>
    public IntakeOptions Intake { get; init; } = new();

    /// <summary>Threads that read; the ledger does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Told of every document after it is on disk, in the order of the input; called by one thread at a time.</summary>
    public Action<IngestResult> OnDone { get; init; } = static _ => { };

    /// <summary>Told now and then what is on disk; called by the same thread.</summary>
    public Action<IngestSummary> OnProgress { get; init; } = static _ => { };
}
