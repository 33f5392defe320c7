using System.Text;
using System.Text.Unicode;

namespace Sanad.Intake.Encodings;

/// <summary>Finds the encoding of bytes that are said or not said to be in one, and reads them.</summary>
/// <remarks>
/// In this order: a byte-order mark; text that is UTF-8 with letters beyond ASCII, whatever it is said to be, since no other text looks
/// like that by chance; UTF-16 and UTF-32 by their pattern; the label; plausibility. Text that was encoded twice is left as it is. Never throws.
/// </remarks>
public static class TextDecoding
{
    private const int Utf8Page = 65001;

    /// <summary>Reads <paramref name="bytes"/> as text; null if they are no text in any encoding that we know.</summary>
    /// <param name="bytes">The whole text.</param>
    /// <param name="label">What a header or the text itself calls its encoding (<c>windows-1256</c>, <c>utf-8</c>), or null.</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? label)
    {
        if (Find(bytes, label) is not ({ } encoding, int mark))
        {
            return null;
        }

        ReadOnlySpan<byte> body = bytes[mark..];
        string text = encoding.GetString(body);
        bool damaged = encoding.CodePage == Utf8Page ? !Utf8.IsValid(body) : text.Contains('\uFFFD', StringComparison.Ordinal);
        return new DecodedText(text, EncodingLabels.NameOf(encoding), damaged);
    }

    /// <summary>Whether a label names an encoding: those of the web (<c>windows-1256</c>) and the numbers of code pages.</summary>
    public static bool IsKnown(string label) => EncodingLabels.Find(label) is not null;

    private static (Encoding? Encoding, int Mark)? Find(ReadOnlySpan<byte> bytes, string? label)
    {
        if (Marked(bytes) is ({ } page, int mark))
        {
            return (EncodingLabels.OfPage(page), mark);
        }

        Encoding? labelled = EncodingLabels.Find(label);
        bool isUtf8 = IsUtf8(bytes, out bool hasWideLetters);
        Encoding? found = hasWideLetters && isUtf8 ? EncodingLabels.OfPage(Utf8Page)
            : WideText.PageOf(bytes) is { } wide ? EncodingLabels.OfPage(wide)
            : IsBinary(bytes) ? null
            : Follows(labelled, bytes, isUtf8) ? labelled
            : isUtf8 || IsNearlyUtf8(bytes) ? EncodingLabels.OfPage(Utf8Page)
            : LegacyScripts.Guess(bytes) ?? labelled;
        return found is null ? null : (found, 0);
    }

    private static (int? Page, int Mark)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8Page, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (12000, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (12001, 4),
        [0xFF, 0xFE, ..] => (1200, 2),
        [0xFE, 0xFF, ..] => (1201, 2),
        _ => null,
    };

    // A label of UTF-16 or UTF-32 on bytes without that pattern is wrong, and so is UTF-8 on bytes that are not.
    private static bool Follows(Encoding? labelled, ReadOnlySpan<byte> bytes, bool isUtf8) => labelled?.CodePage switch
    {
        null or 1200 or 1201 or 12000 or 12001 => false,
        Utf8Page => isUtf8 || IsNearlyUtf8(bytes),
        28596 or 1256 or 1252 when !isUtf8 => !IsMisread(labelled, bytes),
        _ => true,
    };

    // Servers send iso-8859-1 and the like for anything; Arabic letters in the text say better.
    private static bool IsMisread(Encoding labelled, ReadOnlySpan<byte> bytes) =>
        labelled.CodePage != 1256 && LegacyScripts.Guess(bytes) is { CodePage: 1256 or 28596 or 10004 } better && better.CodePage != labelled.CodePage;

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, out bool hasWideLetters)
    {
        hasWideLetters = !Ascii.IsValid(bytes);
        int good = Utf8.IsValid(bytes) ? bytes.Length : Utf8Text.FirstBadByte(bytes);
        return good == bytes.Length;
    }

    // A few stray bytes, or a text cut off inside a letter, do not make another encoding of it.
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int letters = 0;
        int faults = 0;
        ReadOnlySpan<byte> rest = bytes;
        while (!rest.IsEmpty)
        {
            bool isGood = Rune.DecodeFromUtf8(rest, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            faults += isGood ? 0 : 1;
            letters += isGood && rune.Value >= 0x80 ? 1 : 0;
            rest = rest[length..];
        }

        return letters >= 5 * faults;
    }

    // Control codes are no part of text; a mislabelled picture or archive has hundreds in its first bytes.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, 16 * 1024)];
        int controls = 0;
        foreach (byte value in sample)
        {
            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x1A or 0x1B) ? 1 : 0;
        }

        return controls * 50 > sample.Length;
    }
}
