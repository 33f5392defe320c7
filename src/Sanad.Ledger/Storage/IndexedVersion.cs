namespace Sanad.Ledger.Storage;

/// <summary>What the indexes must hold of one version, worked out from its text and reading.</summary>
/// <param name="Place">The version's key.</param>
/// <param name="Words">The words and terms of the document.</param>
/// <param name="Reading">The terms of its records, and its names.</param>
public sealed record IndexedVersion(long Place, DocumentIndexRow Words, PreparedReading Reading);
