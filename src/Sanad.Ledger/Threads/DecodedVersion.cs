namespace Sanad.Ledger.Threads;

/// <summary>A version with its reading, and what else its row has that threads ask for.</summary>
/// <param name="Version">The version.</param>
/// <param name="KnownDay">See <see cref="Storage.VersionRow.KnownDay"/>.</param>
/// <param name="Sketch">See <see cref="Storage.PreparedVersion.Sketch"/>.</param>
internal sealed record DecodedVersion(StoredVersion Version, int KnownDay, ReadOnlyMemory<byte> Sketch);
