namespace Sanad.Application.Actors;

/// <summary>An office that the language pack knows a person to have held last.</summary>
/// <param name="Office">Its English name.</param>
/// <param name="LocalOffice">Its name in the language of the reports.</param>
/// <param name="Country">The country's code, or null.</param>
/// <param name="From">The first year, or null where the pack has none.</param>
/// <param name="To">The last; null where the pack has none: it may be held still.</param>
public sealed record HeldOffice(string Office, string LocalOffice, string? Country, string? From, string? To);
