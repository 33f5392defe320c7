using Microsoft.Data.Sqlite;
using Sanad.Application.Exports;
using Sanad.Ledger;
using Sanad.Testing;
using Xunit;

namespace Sanad.Application.Tests.Exports;

public sealed class SqliteExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sanad-export-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Every_record_has_its_row_with_the_words_it_was_read_from()
    {
        (string path, ExportSummary summary) = await WriteAsync([.. ExportSamples.All, ExportSamples.Failed(3), ExportSamples.Tombstone(4)]);
        Assert.Equal(ExportSamples.Records(ExportSamples.All), Rows(path, "SELECT id, evidence FROM record ORDER BY key").Select(row => (row[0], row[1])));
        Assert.Equal(new ExportSummary(4, 2, ExportSamples.Records(ExportSamples.All).Count, 0), summary);
        Assert.Equal(["report-1 0", "report-2 0", "failed 0", "gone 1"], Rows(path, "SELECT id || ' ' || redacted FROM document ORDER BY sequence").Select(row => row[0]));
        Assert.Equal(["gone"], Rows(path, "SELECT id FROM document WHERE text IS NULL").Select(row => row[0]));
        Assert.Equal(["ok"], Rows(path, "PRAGMA integrity_check").Select(row => row[0]));
        Assert.Empty(Rows(path, "PRAGMA foreign_key_check"));
    }

    [Fact]
    public async Task Every_party_and_voice_hangs_on_its_record()
    {
        (string path, _) = await WriteAsync(ExportSamples.All);
        Assert.Equal(
            ExportSamples.All.SelectMany(version => version.Reading!.Events).SelectMany(record => record.Actors.Select(party => $"{record.Id} {party.Name ?? "-"} {party.Country ?? "-"} {party.Sector}")),
            Rows(path, "SELECT r.id || ' ' || ifnull(name, '-') || ' ' || ifnull(country, '-') || ' ' || sector FROM party JOIN record r ON r.key = record WHERE role = 'actor' ORDER BY key, position")
                .Select(row => row[0]));
        Assert.Equal(
            ["1000 KOR states"],
            Rows(path, "SELECT DISTINCT low || ' ' || a.country || ' ' || stance FROM record r JOIN attribution a ON a.record = key WHERE measure = 'killed' AND low = 1000 AND typeof(low) = 'integer'")
                .Select(row => row[0]));
    }

    [Fact]
    public async Task Offsets_cut_the_words_out_of_the_stored_text()
    {
        (string path, _) = await WriteAsync(ExportSamples.All);
        Assert.Empty(Rows(path, "SELECT r.id FROM record r JOIN document d ON d.sequence = r.document WHERE evidence <> substr(CASE field WHEN 'title' THEN title ELSE text END, start + 1, \"end\" - start)"));
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_alone()
    {
        string path = Path.Join(folder, "mine.sqlite");
        await File.WriteAllTextAsync(path, "mine");
        IOException fault = await Assert.ThrowsAsync<IOException>(() => ExportVersions.WriteSqliteAsync(ExportSamples.Streamed(ExportSamples.All), path));
        Assert.Equal($"{path} is there already: an export makes a new file and writes over none", fault.Message);
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task An_export_that_breaks_off_leaves_no_file()
    {
        string path = Path.Join(folder, "broken.sqlite");
        await Assert.ThrowsAsync<InvalidDataException>(() => ExportVersions.WriteSqliteAsync(Broken(), path));
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public Task Our_naughty_strings_are_kept() => AssertKeptAsync(NaughtyStrings.Own);

    [SharedFact(NaughtyStrings.Folder)]
    public Task All_naughty_strings_are_kept() => AssertKeptAsync(NaughtyStrings.OfShared());

    private async Task AssertKeptAsync(string[] strings)
    {
        (string path, _) = await WriteAsync([.. strings.Select((words, i) => ExportSamples.Hostile(i + 1, words))]);
        Assert.Equal(strings, Rows(path, "SELECT title FROM document ORDER BY sequence").Select(row => row[0]));
        Assert.Equal(strings, Rows(path, "SELECT source FROM document ORDER BY sequence").Select(row => row[0]));
    }

    private static async IAsyncEnumerable<StoredVersion> Broken()
    {
        await Task.CompletedTask;
        yield return ExportSamples.All[0];
        throw new InvalidDataException("the ledger broke off");
    }

    private async Task<(string Path, ExportSummary Summary)> WriteAsync(IEnumerable<StoredVersion> versions)
    {
        string path = Path.Join(folder, "out.sqlite");
        return (path, await ExportVersions.WriteSqliteAsync(ExportSamples.Streamed(versions), path));
    }

    private static List<string[]> Rows(string path, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
