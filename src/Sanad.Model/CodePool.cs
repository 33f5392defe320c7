using System.Text;

namespace Sanad.Model;

/// <summary>Codes, rule names and English names that reading after reading repeats, each kept as one string.</summary>
/// <remarks>A table of fixed size in which a newer string takes the place of an older one; a race between threads only makes a string twice.</remarks>
internal static class CodePool
{
    private const int MostBytes = 48;
    private const int Slots = 8192;

    private static readonly string?[] Known = new string?[Slots];

    /// <summary>The string of ASCII bytes without escapes; null where they are none, or too long to be a code.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes || !Ascii.IsValid(bytes))
        {
            return null;
        }

        var hash = default(HashCode);
        hash.AddBytes(bytes);
        ref string? slot = ref Known[unchecked((uint)hash.ToHashCode()) % Slots];
        string? known = slot;
        return known is not null && Ascii.Equals(bytes, known) ? known : slot = Encoding.ASCII.GetString(bytes);
    }
}
