using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Sanad.Model;

/// <summary>The fields of one record on their way into its digest, unambiguous because each carries its length or an end mark.</summary>
/// <remarks>When the buffer runs full it is replaced by its own hash, so a record of any length is digested exactly.</remarks>
internal ref struct RecordFields
{
    private readonly Span<byte> buffer;
    private int length;

    public RecordFields(Span<byte> buffer, ReadOnlySpan<byte> prefix)
    {
        this.buffer = buffer;
        prefix.CopyTo(buffer);
        length = prefix.Length;
    }

    public void Add(byte kind, TextField field, TextSpan span)
    {
        Span<byte> target = Reserve(2);
        target[0] = kind;
        target[1] = (byte)field;
        Add(span);
    }

    public void Add(TextSpan span)
    {
        Add(span.Start);
        Add(span.End);
    }

    public void Add(int value) => BinaryPrimitives.WriteInt32LittleEndian(Reserve(sizeof(int)), value);

    public void Add(decimal? value)
    {
        Add(value.HasValue ? 1 : 0);
        Add(value is { } number ? JsonNumber.Text(number) : null);
    }

    public void Add(string? value)
    {
        Add(value?.Length ?? -1);
        foreach (char unit in value ?? "")
        {
            BinaryPrimitives.WriteUInt16LittleEndian(Reserve(sizeof(char)), unit);
        }
    }

    public void Add(ImmutableArray<string> values)
    {
        Add(values.Length);
        foreach (string value in values)
        {
            Add(value);
        }
    }

    public void Add(ImmutableArray<Party> parties)
    {
        Add(parties.Length);
        foreach (Party party in parties)
        {
            Add(party);
        }
    }

    public void Add(Party party)
    {
        Add(party.Country);
        Add(party.Sector);
        Add(party.Name);
    }

    public void Add(ImmutableArray<Attribution> voices)
    {
        Add(voices.Length);
        foreach (Attribution voice in voices)
        {
            Add((int)voice.Role);
            Add(voice.Country);
            Add(voice.Sector);
            Add(voice.Name);
            Add((int)voice.Stance);
        }
    }

    public readonly ulong Finish()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..length], hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    private Span<byte> Reserve(int count)
    {
        if (length + count > buffer.Length)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer[..length], hash);
            hash.CopyTo(buffer);
            length = SHA256.HashSizeInBytes;
        }

        length += count;
        return buffer.Slice(length - count, count);
    }
}
