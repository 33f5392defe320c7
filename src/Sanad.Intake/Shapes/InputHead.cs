using System.Buffers;
using System.Text;

namespace Sanad.Intake.Shapes;

/// <summary>The first bytes of an input, as far as they tell its shape.</summary>
internal sealed class InputHead
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private readonly string text;

    public InputHead(ReadOnlySpan<byte> bytes)
    {
        text = AsciiOf(bytes).TrimStart();
        Root = RootOf(text);
    }

    /// <summary>Whether there is nothing but white space.</summary>
    public bool IsBlank => text.Length == 0;

    /// <summary>The local name of the first element of markup, in small letters; empty for anything else.</summary>
    public string Root { get; }

    /// <summary>Whether it is JSON that calls itself a feed.</summary>
    public bool IsJsonFeed => text.StartsWith('{') && text.Contains("jsonfeed.org/version", StringComparison.Ordinal);

    /// <summary>Whether it is a JSON array of objects.</summary>
    public bool IsJsonArray => text.StartsWith('[') && text.AsSpan(1).TrimStart().StartsWith("{");

    public bool StartsWith(string value) => text.StartsWith(value, StringComparison.Ordinal);

    // Marks and names of markup are ASCII in every encoding that we read, but for zeros in between.
    private static string AsciiOf(ReadOnlySpan<byte> bytes)
    {
        var ascii = new StringBuilder(bytes.Length);
        foreach (byte value in bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes)
        {
            if (value != 0 && (ascii.Length > 0 || value is not (0xFF or 0xFE)))
            {
                ascii.Append((char)value);
            }
        }

        return ascii.ToString();
    }

    private static string RootOf(string text)
    {
        int at = 0;
        while (at < text.Length && text[at] == '<')
        {
            ReadOnlySpan<char> rest = text.AsSpan(at);
            if (rest.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
            {
                return "html";
            }

            string? end = rest.StartsWith("<?") ? "?>" : rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<!") ? ">" : null;
            if (end is null)
            {
                return NameOf(rest[1..]);
            }

            int length = rest.IndexOf(end);
            if (length < 0)
            {
                return "";
            }

            at += length + end.Length;
            at += text.AsSpan(at).Length - text.AsSpan(at).TrimStart().Length;
        }

        return "";
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOfAny(NameEnds);
        ReadOnlySpan<char> name = end < 0 ? tag : tag[..end];
        return name[(name.LastIndexOf(':') + 1)..].ToString().ToLowerInvariant();
    }
}
