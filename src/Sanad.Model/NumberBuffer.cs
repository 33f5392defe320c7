using System.Text;

namespace Sanad.Model;

/// <summary>Bytes to which numbers are added, as LEB128 (DWARF 5, §7.6): seven bits a byte from the lowest, the eighth bit where more follow.</summary>
internal sealed class NumberBuffer
{
    private const int Bits = 7;
    private const uint More = 1 << Bits;
    private const int MostBytes = 5;

    private byte[] bytes = new byte[4096];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public void Clear() => length = 0;

    public void Add(uint number)
    {
        Reserve(MostBytes);
        for (; number >= More; number >>= Bits)
        {
            bytes[length++] = (byte)((number & (More - 1)) | More);
        }

        bytes[length++] = (byte)number;
    }

    // As UTF-8, behind the number of its bytes.
    public void Add(string value)
    {
        int count = Encoding.UTF8.GetByteCount(value);
        Add((uint)count);
        Reserve(count);
        length += Encoding.UTF8.GetBytes(value, bytes.AsSpan(length));
    }

    private void Reserve(int count)
    {
        if (bytes.Length - length < count)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + count));
        }
    }
}
