using System.Collections.Immutable;

namespace Sanad.Ledger.Corrections;

/// <summary>What a person said of records or threads of the ledger. It is never changed; an undo is a correction of its own.</summary>
public sealed record Correction
{
    /// <summary>From 1, without gaps, in the order in which corrections came; 0 before the ledger has given it.</summary>
    public required long Number { get; init; }

    /// <summary>What was done.</summary>
    public required CorrectionKind Kind { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init; }

    /// <summary>When, UTC, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, if they said so; null after a redaction.</summary>
    public string? Note { get; init; }

    /// <summary>The query by which they named the records, if they did; null after a redaction.</summary>
    public string? Where { get; init; }

    /// <summary>The records, in the order in which they were named; empty for an undo.</summary>
    public ImmutableArray<CorrectionTarget> Targets { get; init; } = [];

    /// <summary>The new values, one a field; empty unless it is an edit.</summary>
    public ImmutableArray<FieldEdit> Edits { get; init; } = [];

    /// <summary>The number of the earlier correction that an undo takes back; null for others.</summary>
    public long? Undoes { get; init; }
}
