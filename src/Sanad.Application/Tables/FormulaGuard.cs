using System.Globalization;

namespace Sanad.Application.Tables;

/// <summary>Texts that a spreadsheet would take for a formula.</summary>
/// <remarks>Quoting does not help against them: a spreadsheet takes the quotation marks away before it looks.</remarks>
internal static class FormulaGuard
{
    /// <summary>Stands before such a text; a spreadsheet then shows it as text.</summary>
    public const char Mark = '\'';

    private const char FullWidthStart = '\uFF01';
    private const char FullWidthEnd = '\uFF5E';
    private const int FullWidthOffset = '\uFF01' - '!';
    private const char MinusSign = '\u2212';
    private const char SmallPlus = '\uFE62';
    private const char SmallHyphen = '\uFE63';
    private const char SmallEquals = '\uFE66';
    private const char SmallAt = '\uFE6B';

    // A tab or line end at the start is a trigger by itself. What a program may strip or not show (white space, byte order marks, bidi
    // marks, joiners, controls, combining marks) hides none behind it, and a full-width or small form counts as its plain sign.
    public static bool IsTrigger(ReadOnlySpan<char> text)
    {
        if (text is ['\t' or '\r' or '\n', ..])
        {
            return true;
        }

        foreach (char unit in text)
        {
            if (!IsSkipped(unit))
            {
                return Plain(unit) is '=' or '+' or '-' or '@';
            }
        }

        return false;
    }

    private static bool IsSkipped(char unit) => char.IsWhiteSpace(unit) || char.GetUnicodeCategory(unit)
        is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static char Plain(char unit) => unit switch
    {
        >= FullWidthStart and <= FullWidthEnd => (char)(unit - FullWidthOffset),
        MinusSign or SmallHyphen => '-',
        SmallPlus => '+',
        SmallEquals => '=',
        SmallAt => '@',
        _ => unit,
    };
}
