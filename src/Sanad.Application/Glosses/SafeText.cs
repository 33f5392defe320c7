using System.Buffers;
using System.Globalization;
using System.Text;

namespace Sanad.Application.Glosses;

/// <summary>Text of an input made safe to show: what could move the cursor, colour the screen or reorder a line becomes visible.</summary>
public static class SafeText
{
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    private static readonly SearchValues<char> Dangerous = SearchValues.Create(
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(unit => (char)unit).Where(IsDangerous)]);

    /// <summary>White space becomes a space, other controls their picture (␛), and bidi controls a mark with their number (⟨U+202E⟩).</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Dangerous) < 0)
        {
            return text.ToString();
        }

        var safe = new StringBuilder(text.Length);
        Append(safe, text);
        return safe.ToString();
    }

    /// <summary>The same of a string.</summary>
    public static string OneLine(string text) => OneLine(text.AsSpan());

    /// <summary>The same, wrapped in a right-to-left isolate if wanted.</summary>
    public static string Isolated(ReadOnlySpan<char> text, bool isolates)
    {
        string safe = OneLine(text);
        return isolates ? $"{RightToLeftIsolate}{safe}{PopIsolate}" : safe;
    }

    /// <summary>Appends the safe form.</summary>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(target);
        while (text.IndexOfAny(Dangerous) is >= 0 and var at)
        {
            target.Append(text[..at]);
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                target.Append(text.Slice(at, 2));
                text = text[(at + 2)..];
            }
            else
            {
                AppendMark(target, text[at]);
                text = text[(at + 1)..];
            }
        }

        target.Append(text);
    }

    private static bool IsBidiControl(char unit) => unit is
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsDangerous(char unit) =>
        char.IsControl(unit) || char.IsSurrogate(unit) || IsBidiControl(unit) || unit is '\u2028' or '\u2029' or '\uFEFF';

    private static void AppendMark(StringBuilder target, char unit)
    {
        if (unit is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
        {
            target.Append(' ');
        }
        else if (unit < ' ')
        {
            target.Append((char)(ControlPictures + unit));
        }
        else if (unit == '\u007F')
        {
            target.Append(DeletePicture);
        }
        else if (char.IsSurrogate(unit))
        {
            target.Append(Replacement);
        }
        else
        {
            target.Append(CultureInfo.InvariantCulture, $"\u27E8U+{(int)unit:X4}\u27E9");
        }
    }
}
