using System.Globalization;
using System.Text;

namespace Sanad.Cli.Report;

/// <summary>How many columns a terminal gives to a text.</summary>
internal static class TextWidth
{
    // Marks and format characters (vowel signs, joiners, isolates) take no column. Ligatures are not guessed at.
    public static int Of(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isInvisible = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format or UnicodeCategory.Control;
            width += isInvisible ? 0 : 1;
        }

        return width;
    }
}
