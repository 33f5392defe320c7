using System.Collections.Immutable;
using Sanad.Ledger.Search;

namespace Sanad.Application.Actors;

/// <summary>How two parties deal with each other.</summary>
/// <param name="Spans">The balance of each month, in order; months without an event are not there.</param>
/// <param name="Dealings">The newest records, newest first.</param>
/// <param name="LeftOut">How many records there are beside these.</param>
/// <param name="Notes">As <see cref="SearchPage.Notes"/>.</param>
public sealed record Pair(ImmutableArray<PairSpan> Spans, ImmutableArray<Dealing> Dealings, int LeftOut, ImmutableArray<QueryNote> Notes);
