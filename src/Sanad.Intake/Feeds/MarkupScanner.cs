using System.Globalization;

namespace Sanad.Intake.Feeds;

/// <summary>Cuts XML and HTML into tags and text, whatever state it is in, in time that grows with its length and no faster.</summary>
/// <remarks>
/// It knows no document type: a DOCTYPE is passed over with all it declares, so nothing is ever fetched and no entity grows. A tag ends at
/// the next <c>&lt;</c> if it has no end; a comment without an end ends at the next <c>&gt;</c>. Each of these is a fault, and no more.
/// </remarks>
internal sealed class MarkupScanner(string text, ICollection<string> faults)
{
    private const int MostFaults = 20;

    // Ends looked for in vain; looking again from every later beginning would take time by the square of the length.
    private readonly HashSet<string> missingEnds = [];
    private int at;
    private int line = 1;
    private int counted;

    public MarkupKind Kind { get; private set; }

    /// <summary>The name of a tag, as written.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether a start tag is its own end.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>The attributes of a start tag, as written and not yet decoded.</summary>
    public List<(string Name, string Value)> Attributes { get; } = [];

    /// <summary>The text or character data, not yet decoded.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Goes to the next piece; false at the end.</summary>
    public bool Read()
    {
        if (at >= text.Length)
        {
            return false;
        }

        if (text[at] != '<')
        {
            ReadText(at);
        }
        else if (IsAt("<!--"))
        {
            Skip("<!--".Length, "-->", "comment");
        }
        else if (IsAt("<![CDATA["))
        {
            ReadCharacterData();
        }
        else if (IsAt("<!"))
        {
            SkipDeclaration();
        }
        else if (IsAt("<?"))
        {
            Skip("<?".Length, "?>", "processing instruction");
        }
        else
        {
            ReadTag();
        }

        return true;
    }

    /// <summary>Passes over everything up to the end tag of that name: the inside of a script is no markup.</summary>
    public void SkipTo(string endTag)
    {
        if (missingEnds.Contains(endTag))
        {
            return;
        }

        int end = text.IndexOf(endTag, at, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            missingEnds.Add(endTag);
            return;
        }

        at = end;
    }

    /// <summary>Notes what is wrong here.</summary>
    public void Fault(string what)
    {
        if (faults.Count >= MostFaults)
        {
            return;
        }

        int upTo = Math.Min(at, text.Length);
        line += text.AsSpan(counted, Math.Max(0, upTo - counted)).Count('\n');
        counted = Math.Max(counted, upTo);
        faults.Add(string.Create(CultureInfo.InvariantCulture, $"line {line}: {what}"));
    }

    private bool IsAt(string what) => text.AsSpan(at).StartsWith(what, StringComparison.Ordinal);

    private void ReadText(int from)
    {
        int next = text.IndexOf('<', from);
        next = next < 0 ? text.Length : next;
        Kind = MarkupKind.Text;
        Text = text[at..next];
        at = next;
    }

    private void ReadCharacterData()
    {
        int start = at + "<![CDATA[".Length;
        int end = text.IndexOf("]]>", start, StringComparison.Ordinal);
        if (end < 0)
        {
            Fault("character data (CDATA) that does not end");
        }

        Kind = MarkupKind.CharacterData;
        Text = text[start..(end < 0 ? text.Length : end)];
        at = end < 0 ? text.Length : end + "]]>".Length;
    }

    private void Skip(int length, string ending, string what)
    {
        Kind = MarkupKind.Other;
        int end = missingEnds.Contains(ending) ? -1 : text.IndexOf(ending, at + length, StringComparison.Ordinal);
        if (end >= 0)
        {
            at = end + ending.Length;
            return;
        }

        missingEnds.Add(ending);
        Fault($"a {what} that does not end");
        end = text.IndexOf('>', at);
        at = end < 0 ? text.Length : end + 1;
    }

    // <!DOCTYPE rss [ <!ENTITY a "b"> ]>
    private void SkipDeclaration()
    {
        Kind = MarkupKind.Other;
        int close = missingEnds.Contains(">") ? -1 : text.IndexOf('>', at);
        if (close < 0 || at + 2 >= text.Length || !(char.IsAsciiLetter(text[at + 2]) || text[at + 2] is '[' or '>'))
        {
            if (close < 0)
            {
                missingEnds.Add(">");
            }

            Fault("a '<!' that begins no declaration");
            ReadText(at + 1);
            return;
        }

        int open = text.IndexOf('[', at, close - at);
        if (open < 0)
        {
            at = close + 1;
            return;
        }

        int end = missingEnds.Contains("]") ? -1 : DocumentType.EndOf(text, open + 1);
        if (end < 0)
        {
            missingEnds.Add("]");
            Fault("a document type that does not end");
            end = close;
        }

        at = end + 1;
    }

    private void ReadTag()
    {
        bool isEnd = at + 1 < text.Length && text[at + 1] == '/';
        int start = at + (isEnd ? 2 : 1);
        int end = EndOfName(start);
        if (end == start)
        {
            Fault("a '<' that begins no tag");
            ReadText(at + 1);
            return;
        }

        Name = text[start..end];
        Kind = isEnd ? MarkupKind.EndTag : MarkupKind.StartTag;
        Attributes.Clear();
        IsEmpty = false;
        at = end;
        ReadAttributes();
    }

    private void ReadAttributes()
    {
        while (at < text.Length)
        {
            char found = text[at];
            if (found == '>')
            {
                at++;
                return;
            }

            if (found == '<')
            {
                break;
            }

            int end = EndOfName(at);
            if (end > at)
            {
                ReadAttribute(end);
                continue;
            }

            IsEmpty = found == '/' || (IsEmpty && char.IsWhiteSpace(found));
            at++;
        }

        Fault($"a tag that does not end: {Name}");
    }

    private void ReadAttribute(int endOfName)
    {
        IsEmpty = false;
        string name = text[at..endOfName];
        at = SkipSpace(endOfName);
        if (at >= text.Length || text[at] != '=')
        {
            Attributes.Add((name, ""));
            return;
        }

        at = SkipSpace(at + 1);
        int start = at;
        int end = at < text.Length && text[at] is '"' or '\'' ? text.IndexOf(text[at], at + 1) : -1;
        if (end > 0)
        {
            start++;
            at = end + 1;
        }
        else
        {
            for (end = start; end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('>' or '<'); end++)
            {
            }

            at = end;
        }

        Attributes.Add((name, text[start..end]));
    }

    private int SkipSpace(int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private int EndOfName(int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '_' || (end > start && (char.IsDigit(text[end]) || text[end] is '-' or '.' or ':'))))
        {
            end++;
        }

        return end;
    }
}
