using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sanad.Ledger.Copies;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Verification;

/// <summary>Checks a whole ledger: the database's own checks, the chain of the log, every version, reading and correction against its digests, and the indexes against them.</summary>
/// <remarks>One instance for one check. Memory grows with the number of versions (about 100 bytes each), not with their texts.</remarks>
public sealed class LedgerVerifier(ILedgerStore store, LanguagePack pack)
{
    private readonly CopySketcher sketcher = new(pack);
    private readonly List<LedgerFault> faults = [];
    private readonly Dictionary<long, LogEntry> versionEntries = [];
    private readonly Dictionary<long, LogEntry> readingEntries = [];
    private readonly Dictionary<long, Queue<LogEntry>> oldReadings = [];
    private readonly Dictionary<long, LogEntry> redactions = [];
    private readonly Dictionary<long, int> latest = [];
    private readonly List<byte[]> content = [];
    private readonly CorrectionCheck corrections = new();
    private long records;

    /// <summary>Checks everything.</summary>
    /// <param name="onProgress">Told how many versions have been checked.</param>
    /// <param name="cancellationToken">Stops between two versions.</param>
    public LedgerVerification Verify(Action<long> onProgress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(onProgress);
        Guard("the database file", () => faults.AddRange(store.Check().Select(fault => new LedgerFault(fault.Sequence, null, fault.Message))));
        byte[] head = [];
        long entries = 0;
        Guard("the log", () =>
        {
            foreach (LogEntry entry in store.ReadLog())
            {
                entries++;
                head = CheckLink(entry, head, entries);
            }
        });
        long versions = 0;
        long last = 0;
        Guard("the versions", () =>
        {
            foreach (VersionRow row in store.ReadAll())
            {
                cancellationToken.ThrowIfCancellationRequested();
                last = Check(row, last + 1);
                onProgress(++versions);
            }
        });
        Guard("the readings of before", CheckOldReadings);
        Guard("the corrections", () => faults.AddRange(corrections.Check(store.ReadCorrections())));
        faults.AddRange(versionEntries.Keys.Where(known => known > last).Order().Select(gone => new LedgerFault(gone, null, "the log tells of this version, which is not there")));
        Guard("the indexes", () => faults.AddRange(
            store.CheckIndex(new IndexContent(store, pack).ReadAll()).Select(fault => new LedgerFault(fault.Sequence, null, fault.Message))));
        return new LedgerVerification(versions, records, entries, LedgerDigest.OfContent(content), Convert.ToHexStringLower(head), [.. faults]);
    }

    // What the database cannot read any more is a fault like another; the rest is still checked.
    private void Guard(string what, Action check)
    {
        try
        {
            check();
        }
        catch (LedgerException e)
        {
            faults.Add(new LedgerFault(null, null, $"{what} cannot be read to the end: {e.Message}"));
        }
    }

    private byte[] CheckLink(LogEntry entry, byte[] head, long number)
    {
        byte[] link = LedgerDigest.Link(head, entry.Kind, entry.Sequence, entry.At, entry.Digest, entry.Note);
        if (!link.AsSpan().SequenceEqual(entry.Link) || entry.Number != number)
        {
            faults.Add(new LedgerFault(entry.Kind == "correction" ? null : entry.Sequence, null, $"entry {entry.Number} of the log does not follow from the one before it: the log was changed here"));
        }

        switch (entry.Kind)
        {
            case "version":
                versionEntries[entry.Sequence] = entry;
                break;
            case "reading":
                if (readingEntries.TryGetValue(entry.Sequence, out LogEntry? old))
                {
                    oldReadings.TryAdd(entry.Sequence, new Queue<LogEntry>());
                    oldReadings[entry.Sequence].Enqueue(old);
                }

                readingEntries[entry.Sequence] = entry;
                break;
            case "correction":
                corrections.Tell(entry);
                break;
            default:
                redactions[entry.Sequence] = entry;
                break;
        }

        return entry.Link;
    }

    // Its sequence.
    private long Check(VersionRow row, long expected)
    {
        long sequence = PlaceInLine.SequenceOf(row.Place);
        if (sequence != expected)
        {
            faults.Add(new LedgerFault(expected, null, "this version is missing, or its key was changed"));
        }

        if (FaultOf(row, sequence) is { } fault)
        {
            faults.Add(new LedgerFault(sequence, row.Document.Id, fault));
        }

        if (row.IsRedacted)
        {
            corrections.TellRedacted(row.Document);
        }

        content.Add(SHA256.HashData([.. row.Digest, .. row.IsRedacted ? (byte[])[1] : row.ReadingDigest]));
        records += row.Records;
        return sequence;
    }

    // The first thing that is wrong with it. Columns that were tampered with can hold anything.
    private string? FaultOf(VersionRow row, long sequence)
    {
        try
        {
            return PlaceFault(row, sequence) ?? OrderFault(row) ?? RedactionFault(row, sequence) ?? ReadingEntryFault(row, sequence)
                ?? (row.IsRedacted ? null : ContentFault(row));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"it cannot be unpacked: {e.Message}";
        }
    }

    private string? PlaceFault(VersionRow row, long sequence) =>
        !versionEntries.TryGetValue(sequence, out LogEntry? entry) || entry.At != row.Ingested || !Same(entry.Digest, LedgerDigest.OfVersion(row))
            ? "the log tells otherwise of when this version came, where it stands or what it says"
            : row.Document.Published is not null && PlaceInLine.DayNumberOf(row.Place) != PlaceInLine.NumberOf(row.Document.Published)
            ? "it stands under another day than its own"
            : null;

    private string? OrderFault(VersionRow row)
    {
        int number = latest.GetValueOrDefault(row.Publication);
        latest[row.Publication] = row.Number;
        return row.Number != number + 1 ? $"it is version {row.Number} of its publication where {number + 1} was expected" : null;
    }

    private string? RedactionFault(VersionRow row, long sequence) => (row.IsRedacted, redactions.GetValueOrDefault(sequence)) switch
    {
        (true, null) => "it is marked as redacted, and the log knows of no redaction",
        (false, not null) => "the log tells of a redaction, and it is not marked",
        (true, { } entry) when !Same(entry.Digest, LedgerDigest.OfTombstone(row)) => "its tombstone does not say what it said when it was redacted",
        _ => null,
    };

    private string? ReadingEntryFault(VersionRow row, long sequence) =>
        !readingEntries.TryGetValue(sequence, out LogEntry? entry) || entry.At != row.ReadAt
            || !Same(entry.Digest, LedgerDigest.OfReading(row.ReadingDigest, row.Reader, row.Events, row.Figures, row.Quotes))
            ? "the log tells of another reading"
            : null;

    private string? ContentFault(VersionRow row)
    {
        byte[] text = Packing.Unpack(row.PackedText);
        if (!Same(SHA256.HashData(text), row.TextDigest))
        {
            return "its text is not the one that was ingested";
        }

        if (!Same(LedgerDigest.OfDocument(row.Document, row.TextDigest), row.Digest))
        {
            return "its source, id, title, address or day is not the one that was ingested";
        }

        if (text.Length != row.TextBytes)
        {
            return "its text is not as long as was written";
        }

        if (!IsWhole(row.PackedReading, row.Failure, row.ReadingDigest))
        {
            return "its reading is not the one that was made";
        }

        if (row.Reader.Lexicon == pack.Version && !sketcher.Sketch(row.Document.Title, Encoding.UTF8.GetString(text)).ToBytes().AsSpan().SequenceEqual(row.Sketch))
        {
            return "what its copies are found by is not of its text";
        }

        return row.PackedReading.Length == 0 ? null : ReadingFault(row, ReadingBytes.Parse(Packing.Unpack(row.PackedReading), Encoding.UTF8.GetString(text)));
    }

    private static string? ReadingFault(VersionRow row, Reading reading) =>
        (reading.Events.Length, reading.Figures.Length, reading.Quotes.Length) != (row.Events, row.Figures, row.Quotes) ? "the number of its records is not the one that was written"
            : reading.Reader != row.Reader ? "its reading was made by another Reader than is written"
            : ReadingCheck.FirstFault(reading);

    // Whether a reading is the one of its digest, or the failure that stands in its place.
    private static bool IsWhole(byte[] packed, string? failure, byte[] digest) =>
        packed.Length == 0 ? Same(LedgerDigest.OfFailure(failure), digest) : failure is null && Same(SHA256.HashData(Packing.Unpack(packed)), digest);

    // They come in the order of the log, each that it tells of.
    private void CheckOldReadings()
    {
        foreach (OldReading reading in store.ReadOldReadings())
        {
            LogEntry? entry = null;
            bool isWhole = oldReadings.TryGetValue(reading.Sequence, out Queue<LogEntry>? entries) && entries.TryDequeue(out entry) && entry.At == reading.ReadAt
                && Same(entry.Digest, LedgerDigest.OfReading(reading.Digest, reading.Reader, reading.Counts.Events, reading.Counts.Figures, reading.Counts.Quotes));
            try
            {
                isWhole = isWhole && IsWhole(reading.Packed, reading.Failure, reading.Digest);
            }
            catch (InvalidDataException)
            {
                isWhole = false;
            }

            if (!isWhole)
            {
                faults.Add(new LedgerFault(reading.Sequence, null, "a reading that a newer one replaced is not the one that was made"));
            }
        }

        faults.AddRange(oldReadings.Where(left => left.Value.Count > 0 && !redactions.ContainsKey(left.Key)).Select(left => left.Key).Order()
            .Select(sequence => new LedgerFault(sequence, null, "the log tells of a reading of before, which is not there")));
    }

    private static bool Same(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) => one.SequenceEqual(other);
}
