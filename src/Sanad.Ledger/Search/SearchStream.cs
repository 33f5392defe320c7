using System.Collections.Immutable;

namespace Sanad.Ledger.Search;

/// <summary>The hits of a question one after the other.</summary>
/// <param name="Notes">As <see cref="SearchPage.Notes"/>.</param>
/// <param name="Hits">The hits, newest publication day first; they can be enumerated once more, and are then asked for again.</param>
public sealed record SearchStream(ImmutableArray<QueryNote> Notes, IEnumerable<SearchHit> Hits);
