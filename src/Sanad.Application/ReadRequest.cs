using Sanad.Intake;

namespace Sanad.Application;

/// <summary>What <see cref="ReadDocuments"/> is asked to read, and where the results go.</summary>
public sealed record ReadRequest
{
    /// <summary>Files, folders, or <c>-</c>.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What the intake is told besides the paths.</summary>
    public IntakeOptions Intake { get; init; } = new();

    /// <summary>Threads that read; the output does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Makes the output format's renderer, once for each thread.</summary>
    public required Func<IReadingRenderer> CreateRenderer { get; init; }

    /// <summary>Where the rendered readings go, in the order of the input.</summary>
    public required Stream Output { get; init; }

    /// <summary>Told of every document that could not be read, in the order of the input; called by one thread at a time.</summary>
    public required Action<DocumentDiagnostic> OnFailed { get; init; }

    /// <summary>Told now and then what has been written; called by the same thread as <see cref="OnFailed"/>.</summary>
    public Action<ReadSummary> OnProgress { get; init; } = static _ => { };
}
