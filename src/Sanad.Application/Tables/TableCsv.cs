using System.Buffers;

namespace Sanad.Application.Tables;

/// <summary>A listing as CSV with a header row.</summary>
/// <param name="dialect">The raw dialect, or the one that is safe to open in a spreadsheet.</param>
public sealed class TableCsv(CsvDialect dialect) : ITableRenderer
{
    private readonly CsvRow line = new(dialect);

    /// <inheritdoc/>
    public void Begin(IReadOnlyList<TableColumn> columns, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(columns);
        line.Begin(output);
        foreach (TableColumn column in columns)
        {
            line.Add(column.Name);
        }

        line.End(output);
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<TableCell> row, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(row);
        foreach (TableCell cell in row)
        {
            line.Add(cell);
        }

        line.End(output);
    }

    /// <inheritdoc/>
    public void End(IBufferWriter<byte> output)
    {
    }
}
