using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Verification;

/// <summary>Checks a whole ledger: the database's own checks, the chain of the log, and every version and reading against its digests.</summary>
/// <remarks>One instance for one check. Memory grows with the number of versions (about 100 bytes each), not with their texts.</remarks>
public sealed class LedgerVerifier(ILedgerStore store)
{
    private readonly List<LedgerFault> faults = [];
    private readonly Dictionary<long, LogEntry> versionEntries = [];
    private readonly Dictionary<long, LogEntry> readingEntries = [];
    private readonly HashSet<string> readingDigests = new(StringComparer.Ordinal);
    private readonly HashSet<long> redactions = [];
    private readonly Dictionary<long, (int Number, int? SupersededDay)> latest = [];
    private readonly List<byte[]> content = [];
    private long records;

    /// <summary>Checks everything.</summary>
    /// <param name="onProgress">Told how many versions have been checked.</param>
    /// <param name="cancellationToken">Stops between two versions.</param>
    public LedgerVerification Verify(Action<long> onProgress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(onProgress);
        Guard("the database file", () => faults.AddRange(store.Check().Select(line => new LedgerFault(null, null, line))));
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
        long sequence = 0;
        Guard($"the versions", () =>
        {
            foreach (VersionRow row in store.ReadAll())
            {
                cancellationToken.ThrowIfCancellationRequested();
                sequence++;
                Check(row, sequence);
                onProgress(++versions);
            }
        });
        Guard("the readings of before", CheckOldReadings);
        faults.AddRange(versionEntries.Keys.Where(known => known > sequence).Select(gone => new LedgerFault(gone, null, "the log tells of this version, which is not there")));
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
        byte[] link = LedgerDigest.Link(head, entry.Kind, entry.Sequence, entry.At, entry.Digest);
        if (!link.AsSpan().SequenceEqual(entry.Link) || entry.Number != number)
        {
            faults.Add(new LedgerFault(entry.Sequence, null, $"entry {entry.Number} of the log does not follow from the one before it: the log was changed here"));
        }

        switch (entry.Kind)
        {
            case "version":
                versionEntries[entry.Sequence] = entry;
                break;
            case "reading":
                readingEntries[entry.Sequence] = entry;
                readingDigests.Add(KeyOf(entry.Sequence, entry.Digest));
                break;
            default:
                redactions.Add(entry.Sequence);
                break;
        }

        return entry.Link;
    }

    private void Check(VersionRow row, long expected)
    {
        long sequence = PlaceInLine.SequenceOf(row.Place);
        if (sequence != expected)
        {
            faults.Add(new LedgerFault(expected, null, "this version is missing, or its key was changed"));
        }

        foreach (string fault in FaultsOf(row, sequence))
        {
            faults.Add(new LedgerFault(sequence, row.Document.Id, fault));
        }

        content.Add(SHA256.HashData([.. row.Digest, .. row.IsRedacted ? (byte[])[1] : row.ReadingDigest]));
        records += row.Records;
    }

    private IEnumerable<string> FaultsOf(VersionRow row, long sequence)
    {
        if (!versionEntries.TryGetValue(sequence, out LogEntry? entry) || !entry.Digest.AsSpan().SequenceEqual(row.Digest) || entry.At != row.Ingested)
        {
            yield return "the log tells otherwise of when this version came or what it says";
        }

        if (row.Document.Published is not null && PlaceInLine.DayNumberOf(row.Place) != PlaceInLine.NumberOf(row.Document.Published))
        {
            yield return "it stands under another day than its own";
        }

        if (OrderFault(row) is { } order)
        {
            yield return order;
        }

        if (row.IsRedacted != redactions.Contains(sequence))
        {
            yield return row.IsRedacted ? "it is marked as redacted, and the log knows of no redaction" : "the log tells of a redaction, and it is not marked";
        }

        string? fault = row.IsRedacted ? null : ContentFault(row, sequence);
        if (fault is not null)
        {
            yield return fault;
        }
    }

    private string? OrderFault(VersionRow row)
    {
        (int number, int? supersededDay) = latest.GetValueOrDefault(row.Publication);
        latest[row.Publication] = (row.Number, row.SupersededDay);
        return row.Number != number + 1 ? $"it is version {row.Number} of its publication where {number + 1} was expected"
            : number > 0 && supersededDay != row.KnownDay ? "the version before it does not know that it was replaced"
            : null;
    }

    private string? ContentFault(VersionRow row, long sequence)
    {
        try
        {
            byte[] text = Packing.Unpack(row.PackedText);
            if (!SHA256.HashData(text).AsSpan().SequenceEqual(row.TextDigest))
            {
                return "its text is not the one that was ingested";
            }

            if (!LedgerDigest.OfDocument(row.Document, row.TextDigest).AsSpan().SequenceEqual(row.Digest))
            {
                return "its source, id, title, address or day is not the one that was ingested";
            }

            return ReadingFault(row, sequence, text);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException or System.Text.Json.JsonException)
        {
            return $"it cannot be unpacked: {e.Message}";
        }
    }

    private string? ReadingFault(VersionRow row, long sequence, byte[] text)
    {
        byte[] json = row.PackedReading.Length == 0 ? [] : Packing.Unpack(row.PackedReading);
        if (!SHA256.HashData(json).AsSpan().SequenceEqual(row.ReadingDigest))
        {
            return "its reading is not the one that was made";
        }

        if (!readingEntries.TryGetValue(sequence, out LogEntry? entry) || !entry.Digest.AsSpan().SequenceEqual(row.ReadingDigest))
        {
            return "the log tells of another reading";
        }

        if (json.Length == 0)
        {
            return row.Failure is null ? "it has no reading, and nothing says why" : null;
        }

        Reading reading = ReadingJson.Parse(json, Encoding.UTF8.GetString(text));
        return reading.Events.Length + reading.Figures.Length + reading.Quotes.Length != row.Records
            ? "the number of its records is not the one that was written"
            : ReadingCheck.FirstFault(reading);
    }

    private void CheckOldReadings()
    {
        foreach ((long sequence, byte[] packed, byte[] digest) in store.ReadOldReadings())
        {
            bool isWhole;
            try
            {
                isWhole = SHA256.HashData(packed.Length == 0 ? [] : Packing.Unpack(packed)).AsSpan().SequenceEqual(digest)
                    && readingDigests.Contains(KeyOf(sequence, digest));
            }
            catch (InvalidDataException)
            {
                isWhole = false;
            }

            if (!isWhole)
            {
                faults.Add(new LedgerFault(sequence, null, "a reading that a newer one replaced is not the one that was made"));
            }
        }
    }

    private static string KeyOf(long sequence, byte[] digest) => $"{sequence}:{Convert.ToHexStringLower(digest)}";
}
