using System.Text;
using Sanad.Application.Tables;
using Xunit;

namespace Sanad.Application.Tests.Tables;

public sealed class TableStreamTests
{
    private static readonly TableColumn[] Columns = [new("name", "the name"), new("count", "how many", IsRightAligned: true), new("open", "whether it is open")];

    private static readonly TableCell[][] Rows = [["=خبر, \"x\"", 12, true], [default, -1.50m, false], ["", default, default]];

    [Fact]
    public async Task Json_keeps_the_types_of_the_values()
    {
        using var renderer = new TableJson();
        Assert.Equal(
            """
            {"name":"=خبر, \"x\"","count":12,"open":true}
            {"name":null,"count":-1.5,"open":false}
            {"name":"","count":null,"open":null}

            """,
            await PrintAsync(renderer, Rows));
    }

    [Fact]
    public async Task Csv_has_a_header_and_quotes_what_needs_it() => Assert.Equal(
        "name,count,open\n\"=خبر, \"\"x\"\"\",12,true\n,-1.5,false\n,,\n", await PrintAsync(new TableCsv(CsvDialect.Raw), Rows));

    [Fact]
    public async Task Csv_for_spreadsheets_makes_formulas_text() => Assert.Equal(
        "\uFEFFname,count,open\r\n\"'=خبر, \"\"x\"\"\",12,true\r\n,-1.5,false\r\n,,\r\n", await PrintAsync(new TableCsv(CsvDialect.Spreadsheet), Rows));

    [Fact]
    public async Task A_row_of_one_empty_cell_is_not_an_empty_line()
    {
        using var output = new MemoryStream();
        Assert.Equal(1, await TableStream.WriteAsync([Columns[0]], Streamed([[""]]), new TableCsv(CsvDialect.Raw), output));
        Assert.Equal("name\n\"\"\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task An_empty_listing_is_counted_as_such()
    {
        using var renderer = new TableJson();
        using var output = new MemoryStream();
        Assert.Equal(0, await TableStream.WriteAsync(Columns, Streamed([]), renderer, output));
        Assert.Empty(output.ToArray());
    }

    [Fact]
    public async Task A_row_that_does_not_fit_the_columns_is_refused()
    {
        using var output = new MemoryStream();
        ArgumentException fault = await Assert.ThrowsAsync<ArgumentException>(
            () => TableStream.WriteAsync(Columns, Streamed([["a"]]), new TableCsv(CsvDialect.Raw), output));
        Assert.StartsWith("A row of 1 cells does not fit 3 columns.", fault.Message, StringComparison.Ordinal);
    }

    // A source that waits for the reader of what it has given so far: it would wait for ever if rows were held back.
    [Fact]
    public async Task Rows_are_seen_while_the_next_is_waited_for()
    {
        using var renderer = new TableJson();
        using var output = new MemoryStream();
        var next = new TaskCompletionSource();
        Task<long> printing = TableStream.WriteAsync([Columns[0]], Slow(next.Task), renderer, output);
        Assert.Equal("{\"name\":\"first\"}\n", Encoding.UTF8.GetString(output.ToArray()));
        next.SetResult();
        Assert.Equal(2, await printing);
    }

    private static async IAsyncEnumerable<TableCell[]> Slow(Task next)
    {
        yield return ["first"];
        await next;
        yield return ["second"];
    }

    private static async Task<string> PrintAsync(ITableRenderer renderer, TableCell[][] rows)
    {
        using var output = new MemoryStream();
        Assert.Equal(rows.Length, await TableStream.WriteAsync(Columns, Streamed(rows), renderer, output));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static async IAsyncEnumerable<TableCell[]> Streamed(TableCell[][] rows)
    {
        foreach (TableCell[] row in rows)
        {
            await Task.CompletedTask;
            yield return row;
        }
    }
}
