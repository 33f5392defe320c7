using System.Collections.Frozen;
using System.Text;

namespace Sanad.Intake.Feeds;

/// <summary>The text of an HTML fragment: paragraphs apart by an empty line, other blocks and line breaks by a line end.</summary>
internal static class HtmlText
{
    private const string Wrapping = "<![CDATA[";

    private static readonly FrozenSet<string> Paragraphs = FrozenSet.ToFrozenSet(
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "table", "pre", "figure", "section", "article", "header", "footer", "hr"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        ["br", "div", "li", "tr", "dt", "dd", "figcaption", "address", "aside", "main", "nav", "caption", "center", "form", "fieldset", "option"], StringComparer.OrdinalIgnoreCase);

    // Not frames and objects: what stands inside them is for readers that do not show them (HTML 4.01, 13.3.1 and 16.5), and we show none.
    private static readonly FrozenSet<string> Hidden = FrozenSet.ToFrozenSet(
        ["script", "style", "template", "svg", "math", "select", "textarea", "head"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads <paramref name="html"/>, whatever state it is in, in time that grows with its length.</summary>
    public static string Of(string html)
    {
        var scanner = new MarkupScanner(Unwrap(html), new List<string>());
        var text = new TextLines();
        while (scanner.Read())
        {
            if (scanner.Kind is MarkupKind.Text or MarkupKind.CharacterData)
            {
                text.Add(MarkupEntities.Decode(scanner.Text));
            }
            else if (scanner.Kind is MarkupKind.StartTag or MarkupKind.EndTag)
            {
                Tag(scanner, text);
            }
        }

        return text.ToString();
    }

    // HTML has no CDATA. Where it stands, the feed wrapped its text twice, and what is inside is HTML.
    private static string Unwrap(string html) => html.Contains(Wrapping, StringComparison.Ordinal)
        ? html.Replace(Wrapping, "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal)
        : html;

    private static void Tag(MarkupScanner scanner, TextLines text)
    {
        string name = scanner.Name[(scanner.Name.LastIndexOf(':') + 1)..];
        if (Hidden.Contains(name))
        {
            if (scanner.Kind == MarkupKind.StartTag && !scanner.IsEmpty)
            {
                scanner.SkipTo($"</{scanner.Name}");
            }
        }
        else if (Paragraphs.Contains(name))
        {
            text.Break(2);
        }
        else if (Blocks.Contains(name))
        {
            text.Break(1);
        }
        else if (name is "td" or "th" or "TD" or "TH")
        {
            text.Add(" ");
        }
    }

    // White space is one space; breaks wait until text follows, and the widest of those that meet counts.
    private sealed class TextLines
    {
        private readonly StringBuilder text = new();
        private int breaks;
        private bool isSpaced;

        public void Break(int lines) => breaks = Math.Max(breaks, lines);

        public void Add(string piece)
        {
            foreach (char letter in piece)
            {
                if (char.IsWhiteSpace(letter))
                {
                    isSpaced = true;
                    continue;
                }

                if (text.Length > 0)
                {
                    text.Append('\n', breaks).Append(isSpaced && breaks == 0 ? " " : "");
                }

                (breaks, isSpaced) = (0, false);
                text.Append(letter);
            }
        }

        public override string ToString() => text.ToString();
    }
}
