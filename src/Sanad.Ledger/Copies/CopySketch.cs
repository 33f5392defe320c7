using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Sanad.Ledger.Copies;

/// <summary>What is kept of a document to tell whether it is a copy: a digest, and a sample of its words and word pairs as hashes.</summary>
/// <remarks>
/// The sample is the least hashes (bottom-k), so what two texts share below the lesser of their limits is a fair sample of what they share
/// at all; a short text is kept whole. Immutable. At most about 600 bytes when stored, about 400 for a report of middling length.
/// </remarks>
public sealed class CopySketch
{
    internal const int HashBits = 20;
    internal const int MaxWords = 152;
    internal const int MaxPairs = 80;
    internal const int RarityShift = 1;
    internal const int HashShift = 4;
    private const byte FormatVersion = 1;
    private const int HeaderLength = 15;
    private readonly uint[] words;
    private readonly uint[] pairs;

    internal CopySketch(ulong digest, int length, uint[] words, uint[] pairs)
    {
        Digest = digest;
        Length = length;
        this.words = words;
        this.pairs = pairs;
    }

    /// <summary>Number of words and figures of the text, without the headline and a credit at the head.</summary>
    public int Length { get; }

    /// <summary>Of the folded letters and digits of the text, in order; marks and spaces do not count.</summary>
    internal ulong Digest { get; }

    /// <summary>Ascending; each a hash, the word's rarity in three bits, and a bit that says whether it stands at the head.</summary>
    internal ReadOnlySpan<uint> Words => words;

    /// <summary>Hashes of two neighbouring words, ascending.</summary>
    internal ReadOnlySpan<uint> Pairs => pairs;

    /// <summary>Every word whose hash is less than this is in <see cref="Words"/>.</summary>
    internal uint WordLimit => words.Length < MaxWords ? 1u << HashBits : words[^1] >> HashShift;

    /// <summary>Every pair whose hash is less than this is in <see cref="Pairs"/>.</summary>
    internal uint PairLimit => pairs.Length < MaxPairs ? 1u << HashBits : pairs[^1];

    /// <summary>The sketch as bytes, the first of them the version of the form.</summary>
    public byte[] ToBytes()
    {
        var target = new byte[HeaderLength + (words.Length * 4) + (pairs.Length * 3)];
        target[0] = FormatVersion;
        BinaryPrimitives.WriteUInt64LittleEndian(target.AsSpan(1), Digest);
        BinaryPrimitives.WriteInt32LittleEndian(target.AsSpan(9), Length);
        target[13] = (byte)words.Length;
        target[14] = (byte)pairs.Length;
        int at = HeaderLength;
        for (int index = 0; index < words.Length; index++)
        {
            uint flags = words[index] & ((1u << HashShift) - 1);
            target[at + (index / 2)] |= (byte)(index % 2 == 0 ? flags : flags << 4);
        }

        at += (words.Length + 1) / 2;
        at = WriteSteps(words, HashShift, target, at);
        at = WriteSteps(pairs, 0, target, at);
        return target[..at];
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <returns>False where the bytes are of another version or damaged: make the sketch again from the text.</returns>
    public static bool TryRead(ReadOnlySpan<byte> source, [NotNullWhen(true)] out CopySketch? sketch)
    {
        sketch = null;
        if (source.Length < HeaderLength || source[0] != FormatVersion || source[13] > MaxWords || source[14] > MaxPairs)
        {
            return false;
        }

        var words = new uint[source[13]];
        var pairs = new uint[source[14]];
        int length = BinaryPrimitives.ReadInt32LittleEndian(source[9..]);
        int flags = HeaderLength;
        int at = flags + ((words.Length + 1) / 2);
        if (length < 0 || !TryReadSteps(source, ref at, words) || !TryReadSteps(source, ref at, pairs) || at != source.Length)
        {
            return false;
        }

        for (int index = 0; index < words.Length; index++)
        {
            uint both = source[flags + (index / 2)];
            uint flag = index % 2 == 0 ? both & 15 : both >> 4;
            if (flag >> RarityShift > (uint)WordRarity.Figure)
            {
                return false;
            }

            words[index] = (words[index] << HashShift) | flag;
        }

        sketch = new CopySketch(BinaryPrimitives.ReadUInt64LittleEndian(source[1..]), length, words, pairs);
        return true;
    }

    private static int WriteSteps(ReadOnlySpan<uint> values, int shift, Span<byte> target, int at)
    {
        uint previous = 0;
        foreach (uint value in values)
        {
            uint step = (value >> shift) - previous;
            previous = value >> shift;
            for (; step >= 0x80; step >>= 7)
            {
                target[at++] = (byte)((step & 0x7F) | 0x80);
            }

            target[at++] = (byte)step;
        }

        return at;
    }

    /// <summary>Fills <paramref name="values"/> with strictly ascending hashes; false where the bytes hold something else.</summary>
    private static bool TryReadSteps(ReadOnlySpan<byte> source, ref int at, Span<uint> values)
    {
        uint previous = 0;
        for (int index = 0; index < values.Length; index++)
        {
            uint step = 0;
            int shift = 0;
            byte part;
            do
            {
                if (at >= source.Length || shift > 14)
                {
                    return false;
                }

                part = source[at++];
                step |= (uint)(part & 0x7F) << shift;
                shift += 7;
            }
            while (part >= 0x80);

            if (part == 0 && shift > 7)
            {
                return false;
            }

            previous += step;
            if ((index > 0 && step == 0) || previous >= 1u << HashBits)
            {
                return false;
            }

            values[index] = previous;
        }

        return true;
    }
}
