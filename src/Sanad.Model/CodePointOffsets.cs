namespace Sanad.Model;

/// <summary>Converts offsets of one text between UTF-16 code units (inside the code) and Unicode code points (in JSON).</summary>
/// <remarks>
/// Building scans the text once, by vector instructions; a text without surrogates, nearly every one, keeps nothing and converts by
/// identity. Otherwise each conversion is a binary search. An unpaired surrogate counts as one code point. Immutable and thread-safe.
/// </remarks>
public sealed class CodePointOffsets
{
    private static readonly CodePointOffsets Same = new([]);

    // Index in UTF-16 of the second half of each surrogate pair, ascending; empty for most texts. "a😀b" → [2].
    private readonly int[] secondHalves;

    private CodePointOffsets(int[] secondHalves) => this.secondHalves = secondHalves;

    /// <summary>True where both counts agree everywhere.</summary>
    public bool IsIdentity => secondHalves.Length == 0;

    /// <summary>Prepares the conversion for <paramref name="text"/>.</summary>
    public static CodePointOffsets Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (first < 0)
        {
            return Same;
        }

        var secondHalves = new List<int>();
        for (int i = first; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                secondHalves.Add(++i);
            }
        }

        return secondHalves.Count == 0 ? Same : new CodePointOffsets([.. secondHalves]);
    }

    /// <summary>How many code points stand before the UTF-16 offset; one inside a pair counts as the pair's end.</summary>
    public int ToCodePoint(int utf16Offset)
    {
        if (secondHalves.Length == 0)
        {
            return utf16Offset;
        }

        int at = Array.BinarySearch(secondHalves, utf16Offset);
        return at >= 0 ? utf16Offset - at : utf16Offset - ~at;
    }

    /// <summary>The UTF-16 offset at which <paramref name="codePointOffset"/> code points stand before; the inverse of <see cref="ToCodePoint"/>.</summary>
    public int ToUtf16(int codePointOffset)
    {
        int low = 0;
        int high = secondHalves.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (secondHalves[middle] - middle <= codePointOffset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePointOffset + low;
    }
}
