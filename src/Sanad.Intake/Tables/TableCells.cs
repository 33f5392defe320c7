using CsvHelper;

namespace Sanad.Intake.Tables;

/// <summary>Cuts one row of a table into its cells.</summary>
internal static class TableCells
{
    /// <summary>The cells without the quotes around them; null if the text is more than one row, as with carriage returns alone.</summary>
    /// <remarks>A quote within a cell that does not begin with one is a letter like any other.</remarks>
    public static string[]? Of(string row, char separator, bool areQuotesPlain)
    {
        if (areQuotesPlain || !row.Contains('"', StringComparison.Ordinal))
        {
            return row.Contains('\r', StringComparison.Ordinal) ? null : row.Split(separator);
        }

        var rules = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            BufferSize = 1024,
        };
        using CsvReader reader = CsvReader.FromText(row, rules);
        reader.Read();
        string[] cells = new string[reader.FieldCount];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i);
        }

        return reader.Read() ? null : cells;
    }
}
