using System.Collections.Immutable;

namespace Sanad.Ledger.Corrections;

/// <summary>A merge or a split in force.</summary>
/// <param name="Number">The number of its correction; of two that contradict each other the higher one wins.</param>
/// <param name="IsSplit">True where the records leave their threads together; false where their threads become one.</param>
/// <param name="Records">Ids of the records: those by which they were named and, where they have another id today, that one too.</param>
public sealed record Regrouping(long Number, bool IsSplit, ImmutableArray<string> Records);
