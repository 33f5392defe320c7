using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Application.Tables;

namespace Sanad.Cli.Commands;

/// <summary>Prints a listing in the format that was asked for.</summary>
internal static class Listing
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    // Things that are more than a row as one object a line.
    public static async Task PrintLinesAsync<T>(IEnumerable<T> things, Action<T, Utf8JsonWriter> write, CliHost host, CancellationToken interrupted)
    {
        await using var json = new Utf8JsonWriter(host.Output, JsonOptions);
        bool isEmpty = true;
        foreach (T thing in things)
        {
            write(thing, json);
            await json.FlushAsync(interrupted);
            await host.Output.WriteAsync("\n"u8.ToArray(), interrupted);
            json.Reset();
            isEmpty = false;
        }

        await host.Output.FlushAsync(interrupted);
        if (isEmpty)
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
