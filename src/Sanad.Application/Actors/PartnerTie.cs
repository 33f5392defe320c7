namespace Sanad.Application.Actors;

/// <summary>What passes between a party and one of those it stands in records with.</summary>
/// <param name="Partner">The other; see <see cref="ActorStory.Others"/>.</param>
/// <param name="Records">How many records both are in.</param>
/// <param name="Balance">
/// What one does to the other, in either direction, and what they do with each other; not what both do to a third, nor what is done to both.
/// </param>
public sealed record PartnerTie(ActorRow Partner, int Records, Balance Balance);
