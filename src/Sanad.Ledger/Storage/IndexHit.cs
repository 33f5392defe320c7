namespace Sanad.Ledger.Storage;

/// <summary>What a store found.</summary>
/// <param name="Place">The version's key; see <see cref="PlaceInLine"/>.</param>
/// <param name="Ordinal">The record's ordinal in its reading; null where the document itself was asked for.</param>
public readonly record struct IndexHit(long Place, int? Ordinal);
