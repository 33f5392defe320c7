using System.Collections.Immutable;

namespace Sanad.Ledger.Corrections;

/// <summary>A correction with the records that it names today.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Records">For each of its targets the id of the record in force, at the same index; null while it waits for one to be read there again, and after a redaction.</param>
public sealed record PlacedCorrection(Correction Correction, ImmutableArray<string?> Records)
{
    /// <summary>How many of its targets have no record in force, though their document is there.</summary>
    public int Waiting => Correction.Targets.Zip(Records).Count(pair => pair.Second is null && !pair.First.IsBlank);
}
