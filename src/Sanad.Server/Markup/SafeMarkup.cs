using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sanad.Server.Markup;

/// <summary>Text made safe to stand in a page, between tags or inside a quoted attribute.</summary>
/// <remarks>
/// The five characters of markup become references; controls that a page may not hold, and halves of a pair, U+FFFD. Bidi controls, which could reorder
/// what stands around them, become visible marks with their number.
/// </remarks>
internal static class SafeMarkup
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(unit => (char)unit).Where(IsSpecial)]);

    public static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            target.Append(text[..at]);
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                target.Append(text.Slice(at, 2));
                text = text[(at + 2)..];
            }
            else
            {
                AppendOne(target, text[at]);
                text = text[(at + 1)..];
            }
        }

        target.Append(text);
    }

    private static bool IsBidiControl(char unit) => unit is
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsSpecial(char unit) =>
        unit is '&' or '<' or '>' or '"' or '\'' or '\uFFFE' or '\uFFFF' || (char.IsControl(unit) && unit is not ('\t' or '\n')) || char.IsSurrogate(unit) || IsBidiControl(unit);

    private static void AppendOne(StringBuilder target, char unit)
    {
        _ = unit switch
        {
            '&' => target.Append("&amp;"),
            '<' => target.Append("&lt;"),
            '>' => target.Append("&gt;"),
            '"' => target.Append("&quot;"),
            '\'' => target.Append("&#39;"),
            '\r' => target.Append(' '),
            _ when IsBidiControl(unit) => target.Append(CultureInfo.InvariantCulture, $"\u27E8U+{(int)unit:X4}\u27E9"),
            _ => target.Append(Replacement),
        };
    }
}
