using Sanad.Application.Tables;
using Sanad.Cli.Report;

namespace Sanad.Cli.Commands;

/// <summary>Prints a listing in the format that was asked for.</summary>
internal static class Listing
{
    // The number of rows; where there is none, one line on standard error says so.
    public static async Task<long> PrintAsync(
        IReadOnlyList<TableColumn> columns, IEnumerable<TableCell[]> rows, string format, CliHost host, CancellationToken interrupted)
    {
        ITableRenderer renderer = format switch
        {
            "json" => new TableJson(),
            "csv" => new TableCsv(CsvDialect.Raw),
            _ => new ListTable(new ReportStyle(host.Width, host.UsesColor, true), host.OutputIsTerminal),
        };
        long count = await TableStream.WriteAsync(columns, rows.ToAsyncEnumerable(), renderer, host.Output, interrupted);
        await host.Output.FlushAsync(interrupted);
        if (count == 0)
        {
            await host.Error.WriteLineAsync("sanad: nothing found");
        }

        return count;
    }

    // The names and values of one thing, one a row.
    public static Task<long> PrintPairsAsync(IEnumerable<(string Name, TableCell Value)> pairs, string format, CliHost host, CancellationToken interrupted) =>
        PrintAsync(
            [new TableColumn("what", "what is counted"), new TableColumn("value", "its value", IsRightAligned: true)],
            pairs.Select(pair => new TableCell[] { pair.Name, pair.Value }), format, host, interrupted);
}
