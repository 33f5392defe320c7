using System.Globalization;
using System.Net;
using System.Text;
using Sanad.Intake.Encodings;

namespace Sanad.Intake.Feeds;

/// <summary>Character references of XML and HTML.</summary>
internal static class MarkupEntities
{
    private const int MostLength = 12;

    // What the web means by the numbers 128 to 159, which Unicode gives to control codes.
    private static readonly Encoding Windows1252 = EncodingLabels.OfPage(1252)!;

    /// <summary>Decodes every reference of a number or of a name of XML or HTML 4; any other stays as it is written.</summary>
    public static string Decode(string text)
    {
        int next = text.IndexOf('&', StringComparison.Ordinal);
        if (next < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        int at = 0;
        while (next >= 0)
        {
            decoded.Append(text, at, next - at);
            int end = text.AsSpan(next, Math.Min(MostLength, text.Length - next)).IndexOf(';');
            string? value = end > 1 ? ValueOf(text.AsSpan(next + 1, end - 1)) : null;
            decoded.Append(value ?? "&");
            at = value is null ? next + 1 : next + end + 1;
            next = text.IndexOf('&', at);
        }

        return decoded.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The character that windows-1252 has for a byte.</summary>
    public static char OfWindows1252(byte value) => Windows1252.GetString([value])[0];

    private static string? ValueOf(ReadOnlySpan<char> name)
    {
        if (name[0] != '#')
        {
            string written = $"&{name};";
            string value = WebUtility.HtmlDecode(written);
            return value == written ? null : value;
        }

        bool isHex = name.Length > 2 && name[1] is 'x' or 'X';
        ReadOnlySpan<char> digits = name[(isHex ? 2 : 1)..];
        NumberStyles style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(digits, style, CultureInfo.InvariantCulture, out int code))
        {
            return null;
        }

        return code is >= 0x80 and <= 0x9F ? OfWindows1252((byte)code).ToString()
            : Rune.IsValid(code) && code != 0 ? new Rune(code).ToString()
            : "\uFFFD";
    }
}
