using System.Buffers;
using System.Text;
using Sanad.Application.Glosses;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>A page under way: lines of our own words, and text of the input, which is made safe, isolated and wrapped.</summary>
internal sealed class ReportPage(ReportStyle style)
{
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';
    private const char Ellipsis = '\u2026';
    private const string Reset = "\u001b[0m";

    private readonly StringBuilder page = new();

    public ReportStyle Style => style;

    public ReportPage Text(string text, Ink ink = Ink.Plain)
    {
        string code = style.UsesColor ? CodeOf(ink) : "";
        page.Append(code).Append(text).Append(code.Length > 0 ? Reset : "");
        return this;
    }

    public ReportPage Space(int columns)
    {
        page.Append(' ', Math.Max(0, columns));
        return this;
    }

    public ReportPage EndLine()
    {
        page.Append('\n');
        return this;
    }

    // The heading of a kind of records, behind an empty line; those of the title are marked as such.
    public void Section(string kind, TextField field) => EndLine().Text(field == TextField.Title ? $"{kind} of the title" : kind, Ink.Heading).EndLine();

    public void Rule() => Text(new string('\u2500', style.Width), Ink.Faint).EndLine();

    // Text of the input inside a line of ours.
    public string Isolate(ReadOnlySpan<char> text) => SafeText.Isolated(text, style.IsolatesBidi);

    // Text of the input as lines of its own, each isolated; the words of the cue are set strong. No more than so many lines: then it is cut.
    public void Evidence(string text, TextSpan span, TextSpan cue, int indent, int mostLines) => EvidenceOf(text, span, [cue], indent, mostLines);

    // The same with several cues, in order and apart.
    public void EvidenceOf(string text, TextSpan span, ReadOnlySpan<TextSpan> cues, int indent, int mostLines)
    {
        int room = style.Width - indent;
        int lines = 0;
        int at = SkipSpace(text, span.Start, span.End);
        while (at < span.End)
        {
            int end = LineEnd(text, at, span.End, room);
            bool isLast = ++lines == mostLines;
            Space(indent);
            page.Append(style.IsolatesBidi ? $"{RightToLeftIsolate}" : "");
            AppendWords(text, at, end, cues);
            at = SkipSpace(text, end, span.End);
            page.Append(isLast && at < span.End ? $" {Ellipsis}" : "");
            page.Append(style.IsolatesBidi ? $"{PopIsolate}" : "");
            EndLine();
            if (isLast)
            {
                return;
            }
        }
    }

    public override string ToString() => page.ToString();

    public void WriteTo(IBufferWriter<byte> output)
    {
        Encoding.UTF8.GetBytes(page.ToString(), output);
    }

    private void AppendWords(string text, int start, int end, ReadOnlySpan<TextSpan> cues)
    {
        int at = start;
        foreach (TextSpan cue in style.UsesColor ? cues : [])
        {
            int cueStart = Math.Clamp(cue.Start, at, end);
            int cueEnd = Math.Clamp(cue.End, cueStart, end);
            if (cueEnd > cueStart)
            {
                SafeText.Append(page, text.AsSpan(at, cueStart - at));
                Text(SafeText.OneLine(text.AsSpan(cueStart, cueEnd - cueStart)), Ink.Strong);
                at = cueEnd;
            }
        }

        SafeText.Append(page, text.AsSpan(at, end - at));
    }

    // As many words as fit, and always one: a word longer than the line is not broken.
    private static int LineEnd(string text, int start, int end, int room)
    {
        int lineEnd = WordEnd(text, start, end);
        int width = TextWidth.Of(text.AsSpan(start, lineEnd - start));
        while (true)
        {
            int next = SkipSpace(text, lineEnd, end);
            if (next >= end)
            {
                return lineEnd;
            }

            int nextEnd = WordEnd(text, next, end);
            width += 1 + TextWidth.Of(text.AsSpan(next, nextEnd - next));
            if (width > room)
            {
                return lineEnd;
            }

            lineEnd = nextEnd;
        }
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string CodeOf(Ink ink) => ink switch
    {
        Ink.Heading => "\u001b[1;36m",
        Ink.Strong => "\u001b[1m",
        Ink.Faint => "\u001b[2m",
        Ink.Doubt => "\u001b[33m",
        _ => "",
    };
}
