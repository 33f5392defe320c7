using System.Text;
using System.Text.Unicode;

namespace Sanad.Intake.Tables;

/// <summary>Cuts a table into rows, and finds its way back after one with a quote that was never closed.</summary>
/// <remarks>
/// A quote that is left open would swallow the rest of the table. So a row that turns out wrong costs its first line only, and
/// the lines behind it are read anew; a table in which that happens too often is read without quotes, which bounds the work.
/// </remarks>
internal sealed class TableRecords(ByteSource source, string path, int limit)
{
    private const int MaxBroken = 16;
    private const int MaxLines = 20_000;

    private readonly Stack<TableLine> ahead = new();
    private readonly List<TableLine> lines = [];
    private int broken;

    /// <summary>What stands between cells; known once the header is read.</summary>
    public char Separator { get; set; } = ',';

    /// <summary>Whether quotes are letters like any other.</summary>
    public bool AreQuotesPlain => broken >= MaxBroken;

    /// <summary>The next line, which is not consumed; null at the end.</summary>
    public async ValueTask<string?> PeekAsync(CancellationToken cancellationToken)
    {
        if (await NextLineAsync(cancellationToken) is not { } line)
        {
            return null;
        }

        ahead.Push(line);
        return line.Text;
    }

    public async ValueTask<TableRecord?> NextAsync(CancellationToken cancellationToken)
    {
        lines.Clear();
        bool isOpen = false;
        long length = 0;
        do
        {
            if ((isOpen && (length > limit || lines.Count > MaxLines)) || await NextLineAsync(cancellationToken) is not { } line)
            {
                return lines.Count == 0 ? null : Broken();
            }

            lines.Add(line);
            length += line.Text.Length;
            (isOpen, bool isStray) = AreQuotesPlain ? (false, false) : QuotesOf(line.Text, isOpen);
            if (isStray && lines.Count > 1)
            {
                // What was taken for the end of a quote is the beginning of another: the first was never closed.
                return Broken();
            }
        }
        while (isOpen && lines[^1].Fault is null);

        string text = lines.Count == 1 ? lines[0].Text : string.Join('\n', lines.Select(line => line.Text));
        return new TableRecord(text.TrimEnd('\r'), At, lines.Count, lines[^1].Fault);
    }

    /// <summary>Takes back all lines but the first of the row given last, which was wrong.</summary>
    public void GiveBack()
    {
        broken++;
        for (int i = lines.Count - 1; i > 0; i--)
        {
            ahead.Push(lines[i]);
        }
    }

    private InputPlace At => new(path, lines[0].Number);

    private TableRecord Broken()
    {
        GiveBack();
        return new TableRecord(lines[0].Text, At, 1, IntakeMessages.OpenQuote(At));
    }

    private async ValueTask<TableLine?> NextLineAsync(CancellationToken cancellationToken)
    {
        if (ahead.TryPop(out TableLine line))
        {
            return line;
        }

        return await source.ReadLineAsync(limit, cancellationToken) ? Line() : null;
    }

    private TableLine Line()
    {
        var at = new InputPlace(path, source.LineNumber);
        if (source.LineLength > limit)
        {
            return new TableLine("", at.Line!.Value, IntakeMessages.LineTooLong(at, source.LineLength, limit));
        }

        ReadOnlySpan<byte> bytes = source.Line.Span;
        return Utf8.IsValid(bytes)
            ? new TableLine(Encoding.UTF8.GetString(bytes), at.Line!.Value, null)
            : new TableLine("", at.Line!.Value, IntakeMessages.NotUtf8(at, Utf8Text.FirstBadByte(bytes)));
    }

    // Only a quote at the beginning of a cell opens one; inside of it two are a quote, and one closes it, behind which nothing may stand.
    private (bool IsOpen, bool IsStray) QuotesOf(string line, bool isOpen)
    {
        bool isStart = !isOpen;
        bool isStray = false;
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (!isOpen)
            {
                isOpen = isStart && c == '"';
                isStart = c == Separator;
                continue;
            }

            if (c == '"')
            {
                char next = i + 1 < line.Length ? line[i + 1] : '\r';
                isOpen = next == '"';
                i += isOpen ? 1 : 0;
                isStray |= !isOpen && next != Separator && next != '\r';
            }
        }

        return (isOpen, isStray);
    }
}
