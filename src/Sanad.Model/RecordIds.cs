using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Sanad.Model;

/// <summary>Gives the records of one document their ids, which depend only on content: reading twice gives the same.</summary>
/// <remarks>
/// An id is the first 16 hex digits of SHA-256 over the document's key (source and id), the digest of its text, and the record's kind, field,
/// span, codes and origins; a true tie takes the next ordinal, in the order in which ids are asked for. Cost: one hash of a few hundred
/// bytes on the stack. One instance for one document and one thread.
/// </remarks>
public sealed class RecordIds
{
    private const int BufferSize = 1024;

    private readonly byte[] documentDigest;
    private readonly Dictionary<ulong, int> given = [];

    /// <summary>Begins the ids of one document.</summary>
    /// <param name="source">The document's source, or null.</param>
    /// <param name="id">The document's id.</param>
    /// <param name="textSha256">Digest of its text, as <see cref="TextDigest"/> writes it.</param>
    public RecordIds(string? source, string id, string textSha256)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(textSha256);
        documentDigest = SHA256.HashData(Encoding.UTF8.GetBytes($"{source}\0{id}\0{textSha256}"));
    }

    /// <summary>The id of an event; its own <see cref="EventRecord.Id"/> and references to other records do not count.</summary>
    public string Of(EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Span<byte> buffer = stackalloc byte[BufferSize];
        var digest = new RecordFields(buffer, documentDigest);
        digest.Add((byte)'e', record.In, record.Span);
        digest.Add(Codes.Of(record.Event));
        digest.Add(record.Cue);
        digest.Add((int)record.Aux);
        digest.Add((int)record.Certainty);
        digest.Add(record.Modes);
        digest.Add(record.Actors);
        digest.Add(record.Recipients);
        digest.Add(record.Attribution);
        return Give(digest.Finish());
    }

    /// <summary>The id of a figure; its own <see cref="FigureRecord.Id"/> and references to other records do not count.</summary>
    public string Of(FigureRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Span<byte> buffer = stackalloc byte[BufferSize];
        var digest = new RecordFields(buffer, documentDigest);
        digest.Add((byte)'f', record.In, record.Span);
        digest.Add(Codes.Of(record.Measure));
        digest.Add(record.Low);
        digest.Add(record.High);
        digest.Add(record.Unit);
        digest.Add((int)record.Certainty);
        digest.Add(record.Of);
        digest.Add(record.Attribution);
        return Give(digest.Finish());
    }

    /// <summary>The id of a quote; its own <see cref="QuoteRecord.Id"/> does not count.</summary>
    public string Of(QuoteRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Span<byte> buffer = stackalloc byte[BufferSize];
        var digest = new RecordFields(buffer, documentDigest);
        digest.Add((byte)'q', record.In, record.Span);
        digest.Add(record.Direct ? 1 : 0);
        if (record.Speaker is { } speaker)
        {
            digest.Add(speaker);
        }

        digest.Add(record.Attribution);
        return Give(digest.Finish());
    }

    private string Give(ulong digest)
    {
        ref int ordinal = ref CollectionsMarshal.GetValueRefOrAddDefault(given, digest, out bool tie);
        ordinal++;
        if (!tie)
        {
            return Hex(digest);
        }

        Span<byte> pair = stackalloc byte[12];
        BinaryPrimitives.WriteUInt64BigEndian(pair, digest);
        BinaryPrimitives.WriteInt32BigEndian(pair[8..], ordinal);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(pair, hash);
        return Give(BinaryPrimitives.ReadUInt64BigEndian(hash));
    }

    private static string Hex(ulong digest)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, digest);
        return Convert.ToHexStringLower(bytes);
    }
}
