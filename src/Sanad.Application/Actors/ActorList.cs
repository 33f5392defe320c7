using System.Collections.Immutable;
using Sanad.Ledger.Search;

namespace Sanad.Application.Actors;

/// <summary>Who acts and is acted upon.</summary>
/// <param name="Rows">The parties, those with the most records first.</param>
/// <param name="Parties">How many there are in all.</param>
/// <param name="Notes">As <see cref="SearchPage.Notes"/>.</param>
public sealed record ActorList(ImmutableArray<ActorRow> Rows, int Parties, ImmutableArray<QueryNote> Notes);
