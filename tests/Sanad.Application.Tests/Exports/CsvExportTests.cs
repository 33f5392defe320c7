using System.Globalization;
using System.Text;
using Sanad.Application.Exports;
using Sanad.Ledger;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Application.Tests.Exports;

public sealed class CsvExportTests
{
    private const string Triggers = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    [Fact]
    public async Task Every_record_has_its_row_with_the_words_it_was_read_from()
    {
        List<string[]> rows = CsvText.Parse(await ExportSamples.TextAsync("csv", ExportSamples.All), "\n");
        Assert.Equal(ExportColumns.Standard.Select(column => column.Name), rows[0]);
        int id = Array.IndexOf(rows[0], "id");
        int evidence = Array.IndexOf(rows[0], "evidence");
        Assert.Equal(ExportSamples.Records(ExportSamples.All), rows.Skip(1).Select(row => (row[id], row[evidence])));
    }

    [Fact]
    public async Task A_meeting_is_told_with_both_parties_its_place_and_its_day()
    {
        Dictionary<string, string> row = (await RowsAsync()).First(row => row["event"] == "CONSULT" && row["in"] == "text");
        Assert.Equal(("Andrei Belousov;Kim Jong Un", "RUS;PRK", ""), (row["actor"], row["actor_country"], row["recipient"]));
        Assert.Equal("Pyongyang", row["location"]);
        Assert.Equal(("39.03", "125.75"), (row["lat"], row["lon"]));
        Assert.Equal("2024-11-30", row["published"]);
        Assert.Equal("metadata", row["published_from"]);
        Assert.Equal("consult-mulaqat-kar", row["rule"]);
        Assert.StartsWith(row["evidence"], row["sentence"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_is_told_with_its_bounds_and_on_whose_word()
    {
        Dictionary<string, string> row = (await RowsAsync()).First(row => row["measure"] == "killed");
        Assert.Equal(("1000", ""), (row["low"], row["high"]));
        Assert.Equal("KOR", row["origin_country"]);
        Assert.Equal("states", row["stance"]);
    }

    [Fact]
    public async Task Offsets_count_code_points_and_lead_back_to_the_words()
    {
        string text = ExportSamples.All[1].Document.Text;
        Dictionary<string, string>[] rows = [.. (await RowsAsync()).Where(row => row["document"] == "report-2" && row["in"] == "text")];
        Assert.NotEmpty(rows);
        Rune[] runes = [.. text.EnumerateRunes()];
        Assert.All(rows, row => Assert.Equal(
            row["evidence"],
            string.Concat(runes[int.Parse(row["start"], CultureInfo.InvariantCulture)..int.Parse(row["end"], CultureInfo.InvariantCulture)])));
    }

    [Fact]
    public async Task Chosen_columns_come_in_the_order_they_were_asked_for()
    {
        Assert.True(ExportColumns.TryParse("evidence, id", out var columns, out _));
        (byte[] bytes, ExportSummary summary) = await ExportSamples.WriteAsync("csv", new ExportOptions { Columns = columns }, ExportSamples.All);
        List<string[]> rows = CsvText.Parse(Encoding.UTF8.GetString(bytes), "\n");
        Assert.Equal(["evidence", "id"], rows[0]);
        Assert.Equal(ExportSamples.Records(ExportSamples.All).Select(record => (record.Evidence, record.Id)), rows.Skip(1).Select(row => (row[0], row[1])));
        Assert.Equal(new ExportSummary(2, 0, rows.Count - 1, 0), summary);
    }

    [Theory]
    [InlineData("id,colour", "'colour' is no column of an export; there are id, kind, document, ")]
    [InlineData("", "'' is no column of an export; there are id, kind, document, ")]
    [InlineData("id,kind,id", "the column 'id' is asked for twice")]
    public void A_column_that_is_not_there_is_answered_with_those_that_are(string names, string fault)
    {
        Assert.False(ExportColumns.TryParse(names, out var columns, out string message));
        Assert.Empty(columns);
        Assert.StartsWith(fault, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_values_are_joined_so_that_they_can_be_told_apart_again()
    {
        StoredVersion version = ExportSamples.All[0];
        var party = new Party { Name = @"a;b\c" };
        EventRecord record = version.Reading!.Events[0] with { Actors = [party, new Party { Name = "d" }] };
        List<string[]> rows = CsvText.Parse(await ExportSamples.TextAsync("csv", version with { Reading = version.Reading with { Events = [record] } }), "\n");
        Assert.Equal(@"a\;b\\c;d", rows[1][Array.IndexOf(rows[0], "actor")]);
    }

    [Fact]
    public async Task A_version_without_a_reading_has_no_row()
    {
        (byte[] bytes, ExportSummary summary) = await ExportSamples.WriteAsync("csv", new ExportOptions(), ExportSamples.Failed(1), ExportSamples.Tombstone(2));
        Assert.Equal(new ExportSummary(2, 2, 0, 0), summary);
        Assert.Equal(string.Join(',', ExportColumns.Standard.Select(column => column.Name)) + "\n", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public Task Raw_cells_of_our_naughty_strings_come_back_as_they_were() => AssertRoundTripAsync(NaughtyStrings.Own);

    [SharedFact(NaughtyStrings.Folder)]
    public Task Raw_cells_of_all_naughty_strings_come_back_as_they_were() => AssertRoundTripAsync(NaughtyStrings.OfShared());

    [Fact]
    public Task No_cell_of_our_naughty_strings_is_a_formula_to_a_spreadsheet() => AssertSafeAsync(NaughtyStrings.Own);

    [SharedFact(NaughtyStrings.Folder)]
    public Task No_cell_of_all_naughty_strings_is_a_formula_to_a_spreadsheet() => AssertSafeAsync(NaughtyStrings.OfShared());

    [Fact]
    public async Task A_negative_number_of_ours_stays_a_number_in_a_spreadsheet()
    {
        StoredVersion version = ExportSamples.All[0];
        EventRecord record = version.Reading!.Events[0] with { Location = new Place { Name = "-x", Latitude = -12.50m, Longitude = 3m } };
        Assert.True(ExportColumns.TryParse("location,lat,lon", out var columns, out _));
        (byte[] bytes, _) = await ExportSamples.WriteAsync(
            "csv", new ExportOptions { Columns = columns, ForSpreadsheets = true }, version with { Reading = version.Reading with { Events = [record], Figures = [], Quotes = [] } });
        Assert.Equal("\uFEFFlocation,lat,lon\r\n'-x,-12.5,3\r\n", Encoding.UTF8.GetString(bytes));
    }

    private static async Task<IEnumerable<Dictionary<string, string>>> RowsAsync()
    {
        (byte[] bytes, _) = await ExportSamples.WriteAsync("csv", new ExportOptions { Columns = ExportColumns.All }, ExportSamples.All);
        List<string[]> rows = CsvText.Parse(Encoding.UTF8.GetString(bytes), "\n");
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal));
    }

    private static async Task AssertRoundTripAsync(string[] strings)
    {
        StoredVersion[] versions = [.. strings.Select((words, i) => ExportSamples.Hostile(i + 1, words))];
        (byte[] bytes, _) = await ExportSamples.WriteAsync("csv", new ExportOptions { Columns = ExportColumns.All }, versions);
        List<string[]> rows = CsvText.Parse(Encoding.UTF8.GetString(bytes), "\n");
        string[] header = rows[0];
        Assert.Equal(
            versions.SelectMany(version => ExportSamples.Records([version]).Select(record => (record.Id, version.Document.Title, version.Document.Source, version.Document.Url, record.Evidence))),
            rows.Skip(1).Select(row => (Cell(row, "id"), (string?)Cell(row, "title"), (string?)Cell(row, "source"), (string?)Cell(row, "url"), Cell(row, "evidence"))));

        string Cell(string[] row, string name) => row[Array.IndexOf(header, name)];
    }

    private static async Task AssertSafeAsync(string[] strings)
    {
        (byte[] bytes, _) = await ExportSamples.WriteAsync(
            "csv", new ExportOptions { Columns = ExportColumns.All, ForSpreadsheets = true }, strings.Select((words, i) => ExportSamples.Hostile(i + 1, words)));
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        List<string[]> rows = CsvText.Parse(Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), "\r\n");
        Assert.True(rows.Count > strings.Length, "not a row for each string");
        foreach (string[] row in rows.Skip(1))
        {
            for (int i = 0; i < row.Length; i++)
            {
                string shown = row[i].TrimStart([.. " \u00A0\u3000\uFEFF\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B\u200C\u200D"]);
                bool isNumber = ExportColumns.All[i].Type == ExportColumnType.Number && decimal.TryParse(row[i], CultureInfo.InvariantCulture, out _);
                Assert.True(isNumber || shown.Length == 0 || !Triggers.Contains(shown[0], StringComparison.Ordinal), $"{rows[0][i]}: {row[i]}");
            }
        }
    }
}
