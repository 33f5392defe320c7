using System.Collections.Immutable;
using Sanad.Ledger.Search;

namespace Sanad.Application.Places;

/// <summary>Where what is told happened.</summary>
/// <param name="Places">The places below countries, those with the most records first.</param>
/// <param name="Countries">The countries, each with the records of all its places, likewise.</param>
/// <param name="Months">How many records with a place were published in each month, earliest first; months without one are not there.</param>
/// <param name="Records">How many records with a place were counted.</param>
/// <param name="Unplaced">How many records were looked at that name no place.</param>
/// <param name="Notes">As <see cref="SearchPage.Notes"/>.</param>
public sealed record PlaceList(
    ImmutableArray<PlaceRow> Places, ImmutableArray<PlaceRow> Countries, ImmutableArray<(DateOnly Month, int Records)> Months, int Records, int Unplaced, ImmutableArray<QueryNote> Notes);
