using System.Collections.Immutable;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Search;

/// <summary>The newest hits of a question, and how many there are.</summary>
/// <param name="Hits">The hits, newest publication day first.</param>
/// <param name="Total">How many there are in all, counted up to <see cref="LedgerSearch.MostCounted"/>.</param>
/// <param name="HasMore">Whether there are hits behind the last of these.</param>
/// <param name="Notes">What names were taken for that are not written as they were typed, and which part of the question the ledger has nothing for: a clause each, in English.</param>
public sealed record SearchPage(ImmutableArray<SearchHit> Hits, int Total, bool HasMore, ImmutableArray<QueryNote> Notes)
{
    /// <summary>Where the hits come from; null where that was not asked for.</summary>
    public HitTally? Tally { get; init; }
}
