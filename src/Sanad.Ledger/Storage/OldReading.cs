using Sanad.Model;

namespace Sanad.Ledger.Storage;

/// <summary>A reading that a newer one has replaced.</summary>
/// <param name="Sequence">The version's sequence.</param>
/// <param name="Reader">Which program and words made it.</param>
/// <param name="ReadAt">When it was made, Unix time in seconds.</param>
/// <param name="Counts">Number of its events, figures and quotes.</param>
/// <param name="Failure">Why the Reader failed; null where it did not.</param>
/// <param name="Packed">Its JSON, packed; empty where the Reader failed.</param>
/// <param name="Digest">See <see cref="PreparedReading.Digest"/>.</param>
public sealed record OldReading(
    long Sequence, ReaderVersion Reader, long ReadAt, (int Events, int Figures, int Quotes) Counts, string? Failure, byte[] Packed, byte[] Digest);
