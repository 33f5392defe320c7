namespace Sanad.Application.Tables;

/// <summary>Prints a listing as its rows arrive: a command gives columns and rows, a renderer makes the format.</summary>
public static class TableStream
{
    /// <summary>Writes all rows in order, in memory that does not grow with them.</summary>
    /// <returns>How many rows there were; where it is 0 the command says on standard error that nothing was found.</returns>
    /// <exception cref="ArgumentException">A row has another number of cells than there are columns.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static async Task<long> WriteAsync(
        IReadOnlyList<TableColumn> columns,
        IAsyncEnumerable<TableCell[]> rows,
        ITableRenderer renderer,
        Stream output,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(renderer);
        ArgumentNullException.ThrowIfNull(output);
        var pump = new BufferedPump(output);
        long count = 0;
        renderer.Begin(columns, pump.Buffer);
        await pump.RunAsync(rows, Write, cancellationToken);
        renderer.End(pump.Buffer);
        await pump.FlushAsync(cancellationToken);
        return count;

        void Write(TableCell[] row)
        {
            if (row.Length != columns.Count)
            {
                throw new ArgumentException($"A row of {row.Length} cells does not fit {columns.Count} columns.", nameof(rows));
            }

            renderer.Write(row, pump.Buffer);
            count++;
        }
    }
}
