using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Sanad.Ledger.Sqlite;

/// <summary>Lists of numbers in a column, little-endian, one after the other.</summary>
internal static class PackedNumbers
{
    public static byte[] Pack(ReadOnlySpan<int> numbers)
    {
        byte[] bytes = new byte[numbers.Length * sizeof(int)];
        for (int i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * sizeof(int)), numbers[i]);
        }

        return bytes;
    }

    public static byte[] Pack(ReadOnlySpan<long> numbers)
    {
        byte[] bytes = new byte[numbers.Length * sizeof(long)];
        for (int i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * sizeof(long)), numbers[i]);
        }

        return bytes;
    }

    public static ImmutableArray<int> Ints(ReadOnlySpan<byte> bytes)
    {
        ImmutableArray<int>.Builder numbers = ImmutableArray.CreateBuilder<int>(bytes.Length / sizeof(int));
        for (int at = 0; at + sizeof(int) <= bytes.Length; at += sizeof(int))
        {
            numbers.Add(BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]));
        }

        return numbers.MoveToImmutable();
    }

    public static ImmutableArray<long> Longs(ReadOnlySpan<byte> bytes)
    {
        ImmutableArray<long>.Builder numbers = ImmutableArray.CreateBuilder<long>(bytes.Length / sizeof(long));
        for (int at = 0; at + sizeof(long) <= bytes.Length; at += sizeof(long))
        {
            numbers.Add(BinaryPrimitives.ReadInt64LittleEndian(bytes[at..]));
        }

        return numbers.MoveToImmutable();
    }
}
