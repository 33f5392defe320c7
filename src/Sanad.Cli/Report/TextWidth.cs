using System.Globalization;

namespace Sanad.Cli.Report;

/// <summary>How many columns a terminal gives to a text.</summary>
internal static class TextWidth
{
    // Marks and format characters (vowel signs, joiners, isolates) take no column, nor does the second half of a pair. Ligatures are
    // not guessed at.
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char unit in text)
        {
            if (char.IsBetween(unit, ' ', '~'))
            {
                width++;
                continue;
            }

            UnicodeCategory category = char.GetUnicodeCategory(unit);
            bool isInvisible = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format or UnicodeCategory.Control || char.IsLowSurrogate(unit);
            width += isInvisible ? 0 : 1;
        }

        return width;
    }
}
