namespace Sanad.Ledger.Storage;

/// <summary>A record that a correction names, as a store keeps it.</summary>
/// <param name="Source">The document's outlet, or null.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Body">Which record and where it stands; empty after a redaction.</param>
/// <param name="Digest">SHA-256 of <paramref name="Body"/> as it was.</param>
public sealed record CorrectionTargetRow(string? Source, string Document, byte[] Body, byte[] Digest);
