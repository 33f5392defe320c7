using System.Text;

namespace Sanad.Intake.Encodings;

/// <summary>Guesses which of the one-byte encodings of Urdu, Arabic or Western Europe some bytes are in, by how plausible the letters come out.</summary>
/// <remarks>
/// A wrong page betrays itself: Latin letters inside Arabic words, capitals with accents in a row, control codes, punctuation in the
/// middle of words. The letters that a report is mostly made of count for more than rare ones.
/// </remarks>
internal static class LegacyScripts
{
    private const int SampleBytes = 64 * 1024;
    private const int ArabicBlock = 0x0600;
    private const int ArabicBlockEnd = 0x06FF;

    // In the order of preference where two pages read the same.
    private static readonly int[] Pages = [1252, 1256, 28596, 10004];

    /// <summary>The most plausible encoding; null if none gives text.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        Encoding? best = null;
        int bestScore = -1;
        foreach (int page in Pages)
        {
            Encoding encoding = EncodingLabels.OfPage(page)!;
            int score = Score(encoding.GetString(sample), sample);
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    // One-byte pages: text and bytes go in step.
    private static int Score(string text, ReadOnlySpan<byte> bytes)
    {
        int score = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            char before = i > 0 ? text[i - 1] : ' ';
            char after = i + 1 < text.Length ? text[i + 1] : ' ';
            score += Score(before, text[i], after);
        }

        return score;
    }

    private static int Score(char before, char letter, char after)
    {
        if (IsArabic(letter))
        {
            return IsLatin(before) || IsLatin(after) ? -4 : Weight(letter);
        }

        if (IsLatin(letter))
        {
            return LatinScore(before, letter, after);
        }

        if (char.IsControl(letter) || char.IsBetween(letter, '\uE000', '\uF8FF') || letter == '\uFFFD')
        {
            return -6;
        }

        // Joiners and apostrophes stand inside words; other marks do not.
        bool belongs = char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.FinalQuotePunctuation
            || char.IsWhiteSpace(letter);
        return !belongs && char.IsLetter(before) && char.IsLetter(after) ? -2 : 0;
    }

    private static int LatinScore(char before, char letter, char after)
    {
        if (IsArabic(before) || IsArabic(after))
        {
            return -4;
        }

        if (before >= 0x80 && after >= 0x80 && IsLatin(before) && IsLatin(after))
        {
            return -2;
        }

        // An accented capital after a small letter is no word's spelling.
        return char.IsUpper(letter) && char.IsLower(before) ? -2 : char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? 1 : 0;
    }

    // Low bytes of the letters of the Arabic block. First those that make up most of any Urdu or Arabic text, then the rest of both alphabets.
    private static int Weight(char letter)
    {
        ReadOnlySpan<byte> frequent = [0x27, 0x28, 0x2A, 0x2F, 0x31, 0x33, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x4A, 0xA9, 0xC1, 0xCC, 0xD2];
        ReadOnlySpan<byte> known =
        [
            0x21, 0x22, 0x23, 0x25, 0x26, 0x29, 0x2C, 0x2D, 0x2E, 0x32, 0x34, 0x35, 0x39, 0x41, 0x42, 0x49, 0x79, 0x7E, 0x86, 0x88, 0x91, 0xAF, 0xBA, 0xBE,
        ];
        byte low = (byte)(letter - ArabicBlock);
        return frequent.Contains(low) ? 3 : known.Contains(low) ? 2 : char.IsLetter(letter) ? 1 : 0;
    }

    private static bool IsArabic(char value) => value is >= (char)ArabicBlock and <= (char)ArabicBlockEnd && char.IsLetter(value);

    private static bool IsLatin(char value) => value < ArabicBlock && char.IsLetter(value);
}
