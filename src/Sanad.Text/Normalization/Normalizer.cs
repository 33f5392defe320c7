using static Sanad.Text.Normalization.Letters;

namespace Sanad.Text.Normalization;

/// <summary>Folds spellings that differ only by keyboard, encoding or vowel marks, and keeps the way back to the original.</summary>
/// <remarks>
/// Folded: Arabic letter variants to Urdu's (ي→ی, ك→ک, ه ة ۂ→ہ, أ إ ٱ→ا, ؤ→و), composed and decomposed forms, all vowel marks, tatweel,
/// joiners and bidi controls (left out), digits of three scripts to ASCII, quotation marks and dashes to one each, white space to a space,
/// line ends to a line feed, Latin to lower case; a hamza behind a letter (علماء) is left out, behind a digit (۲۰۱۴ء) it stays.
/// Idempotent. Thread-safe: it holds no state.
/// </remarks>
public static class Normalizer
{
    /// <summary>Folds <paramref name="source"/> into <paramref name="target"/>, which is emptied first.</summary>
    /// <param name="source">Any text; unpaired surrogates are kept as they are.</param>
    /// <param name="target">Receives the folded text and lends its buffers until it is filled again.</param>
    public static void Normalize(string source, NormalizedText target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        target.Begin(source);
        ReadOnlySpan<char> map = FoldingTable.Units;
        for (int index = 0; index < source.Length; index++)
        {
            char character = source[index];
            char folded = map[character];
            if (folded is not (FoldingTable.Drop or FoldingTable.Expand or Hamza or HehDoachashmee))
            {
                target.Append(folded, index);
            }
            else
            {
                AppendSpecial(character, folded, index, target);
            }
        }

        target.End();
    }

    /// <summary>The folded form of <paramref name="text"/> alone, for keys and comparisons.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var target = new NormalizedText(text.Length);
        Normalize(text, target);
        return target.Characters.ToString();
    }

    private static void AppendSpecial(char character, char folded, int index, NormalizedText target)
    {
        switch (folded)
        {
            case FoldingTable.Expand:
                foreach (char part in FoldingTable.Expansion(character))
                {
                    target.Append(part, index);
                }

                break;
            case Hamza when !IsUrduLetter(target.Last):
                target.Append(folded, index);
                break;
            case HehDoachashmee:
                target.Append(IsUrduLetter(target.Last) ? HehDoachashmee : HehGoal, index);
                break;
            default:
                Compose(character, index, target);
                break;
        }
    }

    private static void Compose(char mark, int index, NormalizedText target)
    {
        if (mark == MaddaAbove && target.Last == Alef)
        {
            target.ReplaceLast(AlefMadda);
        }
        else if (mark == HamzaAbove && target.Last == FarsiYeh)
        {
            target.ReplaceLast(YehHamza);
        }
        else if (mark == HamzaAbove && target.Last == YehBarree)
        {
            target.ReplaceLast(YehHamza);
            target.Append(YehBarree, index);
        }
    }

    /// <summary>Whether a folded character is a letter of the Arabic script as Urdu uses it; digits, marks and punctuation are not.</summary>
    public static bool IsUrduLetter(char character) => character is >= '\u0621' and <= '\u06D3' and not (Comma or Semicolon or QuestionMark)
        && !char.IsAsciiDigit(character) && char.IsLetter(character);
}
