using System.Collections.Immutable;

namespace Sanad.Ledger.Storage;

/// <summary>Where the newest hits of a question come from.</summary>
/// <param name="Total">How many were looked at: all, or as many as were asked for.</param>
/// <param name="Outlets">Hits of each outlet, the one with most first; those of no named outlet are left out.</param>
/// <param name="Years">Hits of each year of publication, latest first; those of no day are left out.</param>
public sealed record HitTally(int Total, ImmutableArray<(string Source, int Hits)> Outlets, ImmutableArray<(int Year, int Hits)> Years);
