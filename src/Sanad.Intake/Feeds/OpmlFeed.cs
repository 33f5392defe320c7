namespace Sanad.Intake.Feeds;

/// <summary>A feed that a list of feeds names.</summary>
/// <param name="Url">Its address, as written.</param>
/// <param name="Title">What the list calls it, or null.</param>
public sealed record OpmlFeed(string Url, string? Title);
