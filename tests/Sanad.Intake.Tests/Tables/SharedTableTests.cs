using System.Text;
using System.Text.Json;
using Sanad.Intake.Tables;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Tables;

public sealed class SharedTableTests
{
    // One expected file there has another number than its table.
    private const string PhoneOfTable = "=2095257564|";
    private const string PhoneOfExpectation = "=1234567890|";

    [SharedFact("robustness/csv-spectrum")]
    public async Task Every_table_of_csv_spectrum_is_read_cell_by_cell()
    {
        string[] tables = Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness/csv-spectrum/csvs"));
        Assert.Equal(12, tables.Length);
        foreach (string table in tables)
        {
            string json = await File.ReadAllTextAsync(RepositoryFolder.SharedPathOf("robustness/csv-spectrum/json", Path.GetFileNameWithoutExtension(table) + ".json"));
            using var expected = JsonDocument.Parse(json);
            IEnumerable<JsonElement> rows = expected.RootElement.ValueKind == JsonValueKind.Array ? expected.RootElement.EnumerateArray() : [expected.RootElement];
            Assert.Equal(
                rows.Select(row => string.Join('|', row.EnumerateObject().Select(cell => $"{cell.Name}={cell.Value}"))),
                (await RowsOf(table)).Select(row => row.Replace(PhoneOfTable, PhoneOfExpectation, StringComparison.Ordinal)));
        }
    }

    [SharedFact("reference/headlines")]
    public async Task Every_row_of_the_headlines_that_says_something_is_a_document()
    {
        Assert.True(ColumnMap.TryParse("text=summery", out ColumnMap map));
        var intake = new DocumentIntake(new IntakeOptions { Columns = map });
        string[] tables = Directory.GetFiles(RepositoryFolder.SharedPathOf("reference/headlines"), "*.tsv");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        int dated = 0;
        int blank = 0;
        await foreach (IntakeItem item in intake.ReadAsync([.. tables.Order(StringComparer.Ordinal)]))
        {
            if (item.Document is null)
            {
                Assert.Equal("INTAKE0026", item.Diagnostic!.Code);
                blank++;
                continue;
            }

            Assert.True(ids.Add(item.Document.Id));
            Assert.False(string.IsNullOrWhiteSpace(item.Document.Text));
            dated += item.Document.PublishedDay is null ? 0 : 1;
        }

        Assert.Equal((72_664, 19, 72_645), (ids.Count + blank, blank, dated));
    }

    // As pairs of the header's name and the cell, in the way of the expected file.
    private static async Task<List<string>> RowsOf(string path)
    {
        ByteSource source = await ByteSource.OpenAsync(File.OpenRead(path), Encoding.UTF8, CancellationToken.None);
        var records = new TableRecords(source, path, int.MaxValue);
        var rows = new List<string>();
        string[]? names = null;
        while (await records.NextAsync(CancellationToken.None) is { } record)
        {
            string[] cells = TableCells.Of(record.Text, records.Separator, records.AreQuotesPlain)!;
            if (names is not null)
            {
                rows.Add(string.Join('|', names.Zip(cells, (name, cell) => $"{name}={cell}")));
            }

            names ??= cells;
        }

        return rows;
    }
}
