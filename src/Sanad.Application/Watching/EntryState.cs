namespace Sanad.Application.Watching;

/// <summary>What is remembered of an entry of a feed, so that its page is fetched once.</summary>
/// <param name="Id">The id of its document; with the feed's address it is the key.</param>
/// <param name="Stamp">When it was changed, by its own word; empty if it has none. Another stamp has its page fetched again.</param>
/// <param name="Fetches">How often its page was asked for.</param>
/// <param name="IsWanting">Whether its page could not be had for a reason that may pass: the feed's own words were handed on meanwhile.</param>
public sealed record EntryState(string Id, string Stamp, int Fetches, bool IsWanting);
