using System.Buffers;
using System.Text;

namespace Sanad.Application.Tables;

/// <summary>One line of CSV under way, as RFC 4180 has it: cells with a comma, a quotation mark or a line end are quoted, marks inside doubled.</summary>
internal sealed class CsvRow(CsvDialect dialect)
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private readonly StringBuilder line = new();
    private int cells;

    // What stands before the first line of the file.
    public void Begin(IBufferWriter<byte> output)
    {
        if (dialect == CsvDialect.Spreadsheet)
        {
            output.Write(Encoding.UTF8.Preamble);
        }
    }

    public void Add(TableCell cell)
    {
        if (cells++ > 0)
        {
            line.Append(',');
        }

        string text = cell.Text;
        if (dialect == CsvDialect.Spreadsheet && !cell.IsNumber && FormulaGuard.IsTrigger(text))
        {
            text = FormulaGuard.Mark + text;
        }

        if (text.AsSpan().IndexOfAny(NeedsQuotes) < 0)
        {
            line.Append(text);
            return;
        }

        line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    public void End(IBufferWriter<byte> output)
    {
        // A line with nothing in it would be skipped by readers instead of being one empty cell.
        if (cells == 1 && line.Length == 0)
        {
            line.Append("\"\"");
        }

        line.Append(dialect == CsvDialect.Spreadsheet ? "\r\n" : "\n");
        Encoding.UTF8.GetBytes(line.ToString(), output);
        line.Clear();
        cells = 0;
    }
}
