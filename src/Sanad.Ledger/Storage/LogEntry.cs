namespace Sanad.Ledger.Storage;

/// <summary>One entry of the ledger's log: what was written when, chained to the entry before.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Kind"><c>version</c>, <c>reading</c>, <c>redaction</c> or <c>correction</c>.</param>
/// <param name="Sequence">The version it was done to; of a correction its number.</param>
/// <param name="At">Unix time in seconds.</param>
/// <param name="Digest">Digest of what was written: see <see cref="LedgerDigest"/>.</param>
/// <param name="Link">See <see cref="LedgerDigest.Link"/>.</param>
/// <param name="Note">Why, where somebody gave a reason.</param>
public sealed record LogEntry(long Number, string Kind, long Sequence, long At, byte[] Digest, byte[] Link, string? Note);
