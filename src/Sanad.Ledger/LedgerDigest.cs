using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger;

/// <summary>The digests by which a ledger proves what it holds.</summary>
/// <remarks>
/// Fields are framed by their length, so that no two documents share a digest by running into each other. The chain is that of Haber and Stornetta
/// (1991): each entry's link covers the one before it, so that a change, a removal or a change of order breaks every later link.
/// </remarks>
public static class LedgerDigest
{
    /// <summary>What a document says: source, id, url, title, day and how it is known, kind and text; not when it came.</summary>
    public static byte[] OfDocument(Document document, ReadOnlySpan<byte> textDigest)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, document.Source);
        Add(hash, document.Id);
        Add(hash, document.Url);
        Add(hash, document.Title);
        Add(hash, document.Published);
        Add(hash, document.Published is null ? null : Codes.Of(document.PublishedFrom));
        Add(hash, document.Kind == DocumentKind.Headline ? "headline" : "article");
        hash.AppendData(textDigest);
        return hash.GetHashAndReset();
    }

    /// <summary>The next link of the chain.</summary>
    /// <param name="previous">The link before; empty for the first.</param>
    /// <param name="kind">What was done: <c>version</c>, <c>reading</c>, <c>redaction</c>, <c>correction</c>.</param>
    /// <param name="subject">The sequence of the version it was done to, or the number of the correction.</param>
    /// <param name="at">Unix time in seconds.</param>
    /// <param name="digest">Digest of what was written.</param>
    /// <param name="note">Why, where somebody gave a reason.</param>
    public static byte[] Link(ReadOnlySpan<byte> previous, string kind, long subject, long at, ReadOnlySpan<byte> digest, string? note)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Add(hash, kind);
        Add(hash, subject);
        Add(hash, at);
        hash.AppendData(digest);
        Add(hash, note);
        return hash.GetHashAndReset();
    }

    /// <summary>What the log keeps of a version: what it says, and where it stands in the ledger.</summary>
    /// <param name="version">The version.</param>
    /// <param name="place">Its key.</param>
    /// <param name="number">Which version of its publication it is.</param>
    /// <param name="knownDay">Number of the day from which it was known.</param>
    public static byte[] OfVersion(PreparedVersion version, long place, int number, int knownDay)
    {
        ArgumentNullException.ThrowIfNull(version);
        return OfVersion(version.Digest, [place, number, knownDay, version.TextBytes, (int)version.Document.Kind, (int)version.Document.PublishedFrom]);
    }

    /// <summary>The same of a version that was kept.</summary>
    public static byte[] OfVersion(VersionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return OfVersion(row.Digest, [row.Place, row.Number, row.KnownDay, row.TextBytes, (int)row.Document.Kind, (int)row.Document.PublishedFrom]);
    }

    /// <summary>What the log keeps of a reading: what it says, who made it, and how many records it has.</summary>
    /// <param name="reading">Digest of its JSON, or <see cref="OfFailure"/>.</param>
    /// <param name="reader">Which program and words made it.</param>
    /// <param name="events">Number of its events.</param>
    /// <param name="figures">Number of its figures.</param>
    /// <param name="quotes">Number of its quotes.</param>
    public static byte[] OfReading(ReadOnlySpan<byte> reading, ReaderVersion reader, int events, int figures, int quotes)
    {
        ArgumentNullException.ThrowIfNull(reader);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(reading);
        Add(hash, reader.Version);
        Add(hash, reader.Lexicon);
        Add(hash, events);
        Add(hash, figures);
        Add(hash, quotes);
        return hash.GetHashAndReset();
    }

    /// <summary>The digest in place of a reading's where the Reader failed.</summary>
    public static byte[] OfFailure(string? failure)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, failure);
        return hash.GetHashAndReset();
    }

    /// <summary>What the log keeps of a redaction: everything that the tombstone still says.</summary>
    public static byte[] OfTombstone(VersionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(row.Digest);
        hash.AppendData(row.TextDigest);
        Add(hash, row.Document.Source);
        Add(hash, row.Document.Id);
        Add(hash, row.Document.Published);
        return hash.GetHashAndReset();
    }

    /// <summary>What the log keeps of a correction: all of it, its words, edits and targets by their digests, so that it still holds after a redaction.</summary>
    public static byte[] OfCorrection(CorrectionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, row.Number);
        Add(hash, row.Kind);
        Add(hash, row.By);
        Add(hash, row.Undoes ?? 0);
        hash.AppendData(row.WordsDigest);
        hash.AppendData(row.EditsDigest);
        foreach (CorrectionTargetRow target in row.Targets)
        {
            Add(hash, target.Source);
            Add(hash, target.Document);
            hash.AppendData(target.Digest);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The digest of a whole ledger's content: of the sorted digests of its versions with their readings, so that the order of arrival does not count.</summary>
    public static string OfContent(IEnumerable<byte[]> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] part in parts.Order(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))))
        {
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] OfVersion(byte[] document, ReadOnlySpan<long> numbers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(document);
        foreach (long number in numbers)
        {
            Add(hash, number);
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        byte[] bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
