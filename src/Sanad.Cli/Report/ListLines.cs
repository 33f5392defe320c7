namespace Sanad.Cli.Report;

/// <summary>Sentences and lists of ours, broken into lines between words; text of the input inside an isolate stays in one piece.</summary>
internal static class ListLines
{
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    // Names with a comma between them, each kept whole.
    public static void Append(ReportPage page, IReadOnlyList<string> items, int indent)
    {
        page.Space(indent);
        int column = indent;
        for (int i = 0; i < items.Count; i++)
        {
            AppendPiece(page, i + 1 < items.Count ? items[i] + "," : items[i], Ink.Plain, indent, ref column);
        }

        page.EndLine();
    }

    // The words of one sentence, of which the first line begins at a column already reached.
    public static void AppendWords(ReportPage page, string text, int indent, Ink ink, int reached = 0)
    {
        page.Space(indent - reached);
        int column = indent;
        foreach (string piece in Pieces(text))
        {
            AppendPiece(page, piece, ink, indent, ref column);
        }

        page.EndLine();
    }

    private static void AppendPiece(ReportPage page, string piece, Ink ink, int indent, ref int column)
    {
        int width = TextWidth.Of(piece);
        if (column > indent && column + 1 + width > page.Style.Width)
        {
            page.EndLine().Space(indent);
            column = indent;
        }

        int space = column > indent ? 1 : 0;
        page.Space(space).Text(piece, ink);
        column += space + width;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        int start = 0;
        bool isIsolated = false;
        for (int i = 0; i < text.Length; i++)
        {
            isIsolated = text[i] switch
            {
                RightToLeftIsolate => true,
                PopIsolate => false,
                _ => isIsolated,
            };
            if (text[i] == ' ' && !isIsolated)
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }
}
