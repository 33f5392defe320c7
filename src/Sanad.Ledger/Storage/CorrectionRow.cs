using System.Collections.Immutable;

namespace Sanad.Ledger.Storage;

/// <summary>A correction as a store keeps it; see <c>Corrections.CorrectionJson</c> for what its bytes say.</summary>
public sealed record CorrectionRow
{
    /// <summary>From 1, without gaps; the store gives it.</summary>
    public long Number { get; init; }

    /// <summary>What was done, in lower case.</summary>
    public required string Kind { get; init; }

    /// <summary>Who did it.</summary>
    public required string By { get; init; }

    /// <summary>When, Unix time in seconds.</summary>
    public required long At { get; init; }

    /// <summary>The number of the correction that an undo takes back.</summary>
    public long? Undoes { get; init; }

    /// <summary>Note and query; empty after a redaction.</summary>
    public required byte[] Words { get; init; }

    /// <summary>SHA-256 of <see cref="Words"/> as they were.</summary>
    public required byte[] WordsDigest { get; init; }

    /// <summary>The edits; empty after all its targets were redacted.</summary>
    public required byte[] Edits { get; init; }

    /// <summary>SHA-256 of <see cref="Edits"/> as they were.</summary>
    public required byte[] EditsDigest { get; init; }

    /// <summary>The records it names, in order.</summary>
    public required ImmutableArray<CorrectionTargetRow> Targets { get; init; }
}
