using System.Collections.Immutable;

namespace Sanad.Application.Upkeep;

/// <summary>What reading a document again has changed.</summary>
/// <param name="Source">Its outlet, or null.</param>
/// <param name="Id">Its id.</param>
/// <param name="Added">Ids of records that the new reading has and the old one had not.</param>
/// <param name="Gone">Ids of records that the old reading had and the new one has not.</param>
/// <param name="Kept">How many records both have.</param>
/// <param name="Failure">Why the Reader failed; null where it did not.</param>
public sealed record RereadResult(string? Source, string Id, ImmutableArray<string> Added, ImmutableArray<string> Gone, int Kept, string? Failure)
{
    /// <summary>Whether the new reading says anything else than the old one.</summary>
    public bool IsChanged => !Added.IsEmpty || !Gone.IsEmpty;
}
