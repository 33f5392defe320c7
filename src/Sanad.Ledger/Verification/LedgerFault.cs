namespace Sanad.Ledger.Verification;

/// <summary>One thing that is wrong with a ledger.</summary>
/// <param name="Sequence">The version it concerns; null where it concerns the file.</param>
/// <param name="Document">The id of its document, where it can be told.</param>
/// <param name="Message">What was found and what was expected.</param>
public sealed record LedgerFault(long? Sequence, string? Document, string Message);
