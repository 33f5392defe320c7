using System.Collections.Immutable;
using Sanad.Ledger.Search;

namespace Sanad.Application.Timelines;

/// <summary>Records in the order in which what they tell happened.</summary>
/// <param name="Dated">Those whose text tells when, earliest first.</param>
/// <param name="Undated">Those whose text does not, newest publication first.</param>
/// <param name="Counts">How many records there are of each day, month or year, also of those that are left out; in order.</param>
/// <param name="LeftOut">How many entries there are beside these.</param>
/// <param name="Notes">As <see cref="SearchPage.Notes"/>.</param>
public sealed record Timeline(
    ImmutableArray<TimelineEntry> Dated, ImmutableArray<TimelineEntry> Undated, ImmutableArray<(string When, int Records)> Counts, int LeftOut, ImmutableArray<QueryNote> Notes);
