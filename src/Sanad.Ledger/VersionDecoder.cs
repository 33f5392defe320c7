using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger;

/// <summary>Makes a version of what the store kept, whole and checked against its digests' text.</summary>
public static class VersionDecoder
{
    /// <summary>The version with its text and its reading.</summary>
    /// <exception cref="LedgerException">What was kept does not unpack, or its reading is not of its text: the file is damaged.</exception>
    public static StoredVersion Decode(VersionRow row) => Decode(row, withReading: true);

    /// <summary>The version with its text only, for where no record is shown: the reading stays packed, and is null.</summary>
    /// <exception cref="LedgerException">What was kept does not unpack: the file is damaged.</exception>
    public static StoredVersion DecodeText(VersionRow row) => Decode(row, withReading: false);

    private static StoredVersion Decode(VersionRow row, bool withReading)
    {
        ArgumentNullException.ThrowIfNull(row);
        long sequence = PlaceInLine.SequenceOf(row.Place);
        try
        {
            string text = row.IsRedacted ? "" : Packing.UnpackText(row.PackedText);
            return new StoredVersion
            {
                Sequence = sequence,
                Number = row.Number,
                Document = row.Document with { Text = text },
                IngestedAt = DateTimeOffset.FromUnixTimeSeconds(row.Ingested),
                Reading = !withReading || row.PackedReading.Length == 0 ? null : Packing.Unpack(row.PackedReading, bytes => ReadingBytes.Parse(bytes, text)),
                IsSuperseded = row.SupersededDay is not null,
                IsRedacted = row.IsRedacted,
            };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new LedgerException($"document {row.Document.Id} (version {sequence}) is damaged: {e.Message}; sanad verify tells what else is; restore a backup", e);
        }
    }
}
