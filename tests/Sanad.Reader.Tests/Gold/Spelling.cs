using System.Globalization;
using System.Text;

namespace Sanad.Reader.Tests.Gold;

/// <summary>One spelling for letters that differ only by keyboard, and no diacritics; made apart from the reader's own folding, which it helps to check.</summary>
internal static class Spelling
{
    private const string From = "\u064A\u0649\u0643\u0647\u0629\u06C0\u0671\u0623\u0625\u0624\u0626";
    private const string To = "\u06CC\u06CC\u06A9\u06C1\u06C1\u06C1\u0627\u0627\u0627\u0648\u06CC";
    private const string Dropped = "\u200C\u200D\u200E\u200F";

    public static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (char letter in text.Normalize(NormalizationForm.FormC))
        {
            bool isMark = CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
            if (!isMark && !Dropped.Contains(letter, StringComparison.Ordinal))
            {
                int index = From.IndexOf(letter, StringComparison.Ordinal);
                folded.Append(index >= 0 ? To[index] : letter);
            }
        }

        return string.Join(' ', folded.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
