using System.Globalization;
using Sanad.Application.Tables;

namespace Sanad.Cli.Commands;

/// <summary>Prints a listing in the format that was asked for.</summary>
internal static class Listing
{
    // Where there is no row, one line on standard error says so.
    public static async Task PrintAsync(
        IReadOnlyList<TableColumn> columns, IEnumerable<TableCell[]> rows, string format, CliHost host, CancellationToken interrupted)
    {
        long count = await TableStream.WriteAsync(columns, rows.ToAsyncEnumerable(), RowWriter.RendererOf(format, host), host.Output, interrupted);
        await host.Output.FlushAsync(interrupted);
        if (count == 0)
        {
            await host.Error.WriteLineAsync(CliMessages.NothingFound);
        }
    }

    // The names and values of one thing: one a line to read, and one row with a column for each to programs.
    public static Task PrintPairsAsync(IReadOnlyList<(string Name, TableCell Value)> pairs, string format, CliHost host, CancellationToken interrupted) => format == "table"
        ? PrintAsync(
            [new TableColumn("what", "what is counted"), new TableColumn("value", "its value", IsRightAligned: true)],
            pairs.Select(pair => new TableCell[] { pair.Name, pair.Value }), format, host, interrupted)
        : PrintAsync([.. pairs.Select(pair => new TableColumn(pair.Name, pair.Name))], [[.. pairs.Select(pair => pair.Value)]], format, host, interrupted);

    public static string TimeOf(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static string TimeOf(long unixSeconds) => TimeOf(DateTimeOffset.FromUnixTimeSeconds(unixSeconds));
}
