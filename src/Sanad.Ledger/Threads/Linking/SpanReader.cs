using System.Buffers.Binary;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Takes little-endian numbers off the front of a span.</summary>
/// <param name="bytes">The bytes.</param>
internal ref struct SpanReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public byte Byte() => Take(sizeof(byte))[0];

    public short Short() => BinaryPrimitives.ReadInt16LittleEndian(Take(sizeof(short)));

    public ushort UShort() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public float HalfFloat() => (float)BinaryPrimitives.ReadHalfLittleEndian(Take(sizeof(ushort)));

    private ReadOnlySpan<byte> Take(int count)
    {
        if (rest.Length < count)
        {
            throw new InvalidDataException("the bytes end too early");
        }

        ReadOnlySpan<byte> taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
