namespace Sanad.Ledger.Storage;

/// <summary>How much a ledger holds.</summary>
/// <param name="Publications">Publications, each with its versions.</param>
/// <param name="Versions">Versions of them, redacted ones too.</param>
/// <param name="Redacted">Tombstones.</param>
/// <param name="Unread">Versions on which the Reader failed.</param>
/// <param name="Events">Events of the readings in force.</param>
/// <param name="Figures">Figures of the readings in force.</param>
/// <param name="Quotes">Quotes of the readings in force.</param>
/// <param name="Readings">Readings, also those that newer ones replaced.</param>
/// <param name="Faults">Documents that could not be taken in.</param>
/// <param name="TextBytes">UTF-8 bytes of the texts, each counted once for each version.</param>
/// <param name="StoredBytes">Bytes that the ledger takes on disk.</param>
public sealed record LedgerCounts(
    long Publications, long Versions, long Redacted, long Unread, long Events, long Figures, long Quotes, long Readings, long Faults, long TextBytes, long StoredBytes);
