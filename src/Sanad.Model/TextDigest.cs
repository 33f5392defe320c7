using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Sanad.Model;

/// <summary>The digest by which a text is known: SHA-256 of its UTF-8 bytes, 64 lower-case hex digits.</summary>
public static class TextDigest
{
    /// <summary>Digests <paramref name="text"/>; an unpaired surrogate counts as U+FFFD.</summary>
    /// <remarks>No byte-order mark is added. Memory: a rented buffer of the UTF-8 length, given back.</remarks>
    public static string Sha256(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            int length = Encoding.UTF8.GetBytes(text, buffer);
            Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(buffer.AsSpan(0, length), digest);
            return Convert.ToHexStringLower(digest);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
