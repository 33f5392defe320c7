using System.Buffers.Binary;

namespace Sanad.Intake.Compression;

/// <summary>The checksum of gzip (RFC 1952, section 8), eight bytes a step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // Tables[k][b] is the sum of the byte b followed by k zeros.
    private static readonly uint[][] Tables = Build();

    // Begin with zero, and give the result back in to go on.
    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        uint[][] tables = Tables;
        uint state = ~sum;
        while (bytes.Length >= 8)
        {
            uint low = state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = tables[7][low & 0xFF] ^ tables[6][(low >> 8) & 0xFF] ^ tables[5][(low >> 16) & 0xFF] ^ tables[4][low >> 24]
                ^ tables[3][high & 0xFF] ^ tables[2][(high >> 8) & 0xFF] ^ tables[1][(high >> 16) & 0xFF] ^ tables[0][high >> 24];
            bytes = bytes[8..];
        }

        foreach (byte value in bytes)
        {
            state = tables[0][(state ^ value) & 0xFF] ^ (state >> 8);
        }

        return ~state;
    }

    private static uint[][] Build()
    {
        var tables = new uint[8][];
        for (int k = 0; k < 8; k++)
        {
            tables[k] = new uint[256];
            for (uint value = 0; value < 256; value++)
            {
                tables[k][value] = k == 0 ? Divide(value) : tables[0][tables[k - 1][value] & 0xFF] ^ (tables[k - 1][value] >> 8);
            }
        }

        return tables;
    }

    private static uint Divide(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
        {
            value = (value & 1) != 0 ? Polynomial ^ (value >> 1) : value >> 1;
        }

        return value;
    }
}
