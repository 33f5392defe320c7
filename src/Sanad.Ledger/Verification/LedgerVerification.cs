using System.Collections.Immutable;

namespace Sanad.Ledger.Verification;

/// <summary>What <see cref="LedgerVerifier"/> found.</summary>
/// <param name="Versions">Versions that were checked.</param>
/// <param name="Records">Records of their readings in force.</param>
/// <param name="Entries">Entries of the log.</param>
/// <param name="Digest">Digest of the content, the same for every ledger that holds the same versions and readings; see <see cref="LedgerDigest.OfContent"/>.</param>
/// <param name="Head">The last link of the log, in hex; keep it elsewhere, and nobody can rewrite the ledger unnoticed. Empty for an empty ledger.</param>
/// <param name="Faults">What is wrong, the file first, then by version; empty where all is well.</param>
public sealed record LedgerVerification(long Versions, long Records, long Entries, string Digest, string Head, ImmutableArray<LedgerFault> Faults);
