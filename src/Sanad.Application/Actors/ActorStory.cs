using System.Collections.Immutable;
using Sanad.Ledger.Search;

namespace Sanad.Application.Actors;

/// <summary>How one party deals with all others.</summary>
/// <param name="Spans">The balance of each month, in order: what it did, what was done to it, and what it did with others.</param>
/// <param name="Own">The rows that are the party itself, those with the most records first: a country has one for each of its sectors.</param>
/// <param name="Others">Those it stands in records with, likewise.</param>
/// <param name="Records">How many records were looked at.</param>
/// <param name="Notes">As <see cref="SearchPage.Notes"/>.</param>
public sealed record ActorStory(ImmutableArray<PairSpan> Spans, ImmutableArray<ActorRow> Own, ImmutableArray<ActorRow> Others, int Records, ImmutableArray<QueryNote> Notes)
{
    /// <summary>What passes between it and those of <see cref="Others"/> that it has events with, those with the most records first.</summary>
    public ImmutableArray<PartnerTie> Ties { get; init; } = [];
}
