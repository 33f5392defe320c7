using System.Buffers;
using System.Globalization;
using System.Text;
using Sanad.Application.Glosses;
using Sanad.Application.Tables;

namespace Sanad.Cli.Report;

/// <summary>A listing for people: columns side by side, as wide as their cells look.</summary>
/// <remarks>
/// The first rows are held back to see how wide the columns are; the rest goes out row by row at those widths. On a terminal no line is
/// longer than it is wide: the widest columns give way, and a cell that does not fit ends with an ellipsis. Elsewhere nothing is cut.
/// </remarks>
internal sealed class ListTable(ReportStyle style, bool isTerminal) : ITableRenderer
{
    private const int MeasuredRows = 200;
    private const int Gap = 2;
    private const int LeastWidth = 6;
    private const char Ellipsis = '\u2026';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    private readonly List<string[]> held = [];
    private IReadOnlyList<TableColumn> columns = [];
    private int[]? widths;

    public void Begin(IReadOnlyList<TableColumn> columns, IBufferWriter<byte> output) => this.columns = columns;

    public void Write(IReadOnlyList<TableCell> row, IBufferWriter<byte> output)
    {
        string[] cells = [.. row.Select(cell => SafeText.OneLine(cell.Text))];
        if (widths is not null)
        {
            WriteLine(cells, Ink.Plain, output);
            return;
        }

        held.Add(cells);
        if (held.Count == MeasuredRows)
        {
            Release(output);
        }
    }

    // Nothing at all for an empty listing: that nothing was found is for the command to say, on standard error.
    public void End(IBufferWriter<byte> output)
    {
        if (held.Count > 0)
        {
            Release(output);
        }
    }

    private void Release(IBufferWriter<byte> output)
    {
        widths = Measure();
        WriteLine([.. columns.Select(column => column.Name)], Ink.Heading, output);
        foreach (string[] cells in held)
        {
            WriteLine(cells, Ink.Plain, output);
        }

        held.Clear();
    }

    private int[] Measure()
    {
        int[] wanted = [.. columns.Select((column, i) => Math.Max(TextWidth.Of(column.Name), held.Max(cells => TextWidth.Of(cells[i]))))];
        if (!isTerminal)
        {
            return wanted;
        }

        // One column after the other off the widest, so that narrow ones stay whole; numbers are never shortened.
        int excess = wanted.Sum() + Gap * (wanted.Length - 1) - style.Width;
        while (excess > 0)
        {
            int widest = Widest(wanted);
            if (widest < 0)
            {
                break;
            }

            wanted[widest]--;
            excess--;
        }

        return wanted;
    }

    private int Widest(int[] wanted)
    {
        int widest = -1;
        for (int i = 0; i < wanted.Length; i++)
        {
            if (!columns[i].IsRightAligned && wanted[i] > LeastWidth && (widest < 0 || wanted[i] > wanted[widest]))
            {
                widest = i;
            }
        }

        return widest;
    }

    private void WriteLine(string[] cells, Ink ink, IBufferWriter<byte> output)
    {
        var page = new ReportPage(style);
        int owed = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            string cell = isTerminal ? Cut(cells[i], widths![i]) : cells[i];
            int spare = Math.Max(0, widths![i] - TextWidth.Of(cell));
            owed += columns[i].IsRightAligned ? spare : 0;
            if (cell.Length > 0)
            {
                page.Space(owed).Text(Isolated(cell), ink);
                owed = 0;
            }

            owed += Gap + (columns[i].IsRightAligned ? 0 : spare);
        }

        page.EndLine().WriteTo(output);
    }

    // Letters without case are those of Urdu and its like. Such a cell runs from right to left, even where it begins with a Latin word.
    private string Isolated(string cell)
    {
        bool isRightToLeft = style.IsolatesBidi && cell.Any(unit => char.GetUnicodeCategory(unit) == UnicodeCategory.OtherLetter);
        return isRightToLeft ? $"{RightToLeftIsolate}{cell}{PopIsolate}" : cell;
    }

    private static string Cut(string cell, int room)
    {
        if (TextWidth.Of(cell) <= room)
        {
            return cell;
        }

        var cut = new StringBuilder();
        int width = 0;
        foreach (Rune rune in cell.EnumerateRunes())
        {
            string next = rune.ToString();
            width += TextWidth.Of(next);
            if (width >= room)
            {
                break;
            }

            cut.Append(next);
        }

        return cut.ToString().TrimEnd() + Ellipsis;
    }
}
