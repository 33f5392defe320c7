using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
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
    /// <param name="kind">What was done: <c>version</c>, <c>reading</c>, <c>redaction</c>.</param>
    /// <param name="subject">The sequence of the version it was done to.</param>
    /// <param name="at">Unix time in seconds.</param>
    /// <param name="digest">Digest of what was written.</param>
    public static byte[] Link(ReadOnlySpan<byte> previous, string kind, long subject, long at, ReadOnlySpan<byte> digest)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Add(hash, kind);
        Span<byte> numbers = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(numbers, subject);
        BinaryPrimitives.WriteInt64BigEndian(numbers[8..], at);
        hash.AppendData(numbers);
        hash.AppendData(digest);
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

    private static void Add(IncrementalHash hash, string? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        byte[] bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
        BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
