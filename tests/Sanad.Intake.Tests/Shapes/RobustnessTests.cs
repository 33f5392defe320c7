using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Shapes;

public sealed class RobustnessTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SharedFact("robustness")]
    public async Task Every_file_there_is_ends_in_time_with_documents_or_a_reason()
    {
        var wrong = new ConcurrentBag<string>();
        string[] paths = Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness"), "*", SearchOption.AllDirectories);
        await Parallel.ForEachAsync(paths, async (path, cancellationToken) =>
        {
            long start = Stopwatch.GetTimestamp();
            int items = 0;
            try
            {
                await foreach (IntakeItem item in new DocumentIntake(new IntakeOptions()).ReadAsync([path], cancellationToken))
                {
                    items++;
                    if ((item.Document is null) == (item.Diagnostic is null) || item.Diagnostic?.ToString().Contains('\n', StringComparison.Ordinal) == true)
                    {
                        wrong.Add($"{path}: {item}");
                    }
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                wrong.Add($"{path}: {e}");
            }

            if (Stopwatch.GetElapsedTime(start) > Longest)
            {
                wrong.Add($"{path}: took {Stopwatch.GetElapsedTime(start)}");
            }
        });
        Assert.NotEmpty(paths);
        Assert.Empty(wrong);
    }

    // The i_ files may go either way.
    [SharedFact("robustness/JSONTestSuite/test_parsing")]
    public async Task What_is_no_JSON_is_never_a_document_and_what_is_is_never_called_damaged()
    {
        foreach (string path in Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness/JSONTestSuite/test_parsing"), "*.json"))
        {
            List<IntakeItem> items = await IntakeFolder.ReadAsync(path);
            IntakeItem item = Assert.Single(items);
            char expected = Path.GetFileName(path)[0];
            Assert.True(item.Document is null, path);
            Assert.False(expected == 'y' && item.Diagnostic!.Code is not ("INTAKE0007" or "INTAKE0009"), item.Diagnostic!.ToString());
            Assert.False(expected == 'n' && item.Diagnostic!.Code is "INTAKE0009", item.Diagnostic!.ToString());
        }
    }

    // No file of the suite has a text, so each value is put beside one.
    [SharedFact("robustness/JSONTestSuite/test_parsing")]
    public async Task Beside_a_text_JSON_makes_a_document_and_anything_else_does_not()
    {
        foreach (string path in Directory.GetFiles(RepositoryFolder.SharedPathOf("robustness/JSONTestSuite/test_parsing"), "*.json"))
        {
            byte[] value = await File.ReadAllBytesAsync(path);
            char expected = Path.GetFileName(path)[0];
            List<IntakeItem> items = await IntakeFolder.ReadAsync(folder.Write("a.json", [.. "{\"other\": "u8, .. value, .. ", \"text\": \"x\"}"u8]));
            IntakeItem item = Assert.Single(items);
            Assert.True(expected != 'y' || item.Document?.Text == "x", $"{path}: {item.Diagnostic}");
            Assert.True(expected != 'n' || item.Document is null || IsWholeBesideOthers(path), path);
        }
    }

    [SharedFact("robustness/naughty-strings/blns.json")]
    public async Task Naughty_strings_come_out_as_they_went_in()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(await File.ReadAllTextAsync(RepositoryFolder.SharedPathOf("robustness/naughty-strings/blns.json")))!;
        string[] texts = [.. strings.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal)];
        var table = new StringBuilder("id,text\r\n");
        for (int i = 0; i < texts.Length; i++)
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"t{i},\"{texts[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n");
            folder.Write($"texts/{i:000}.txt", texts[i]);
        }

        Assert.Equal(texts, (await IntakeFolder.ReadAsync(folder.Write("a.csv", table.ToString()))).Select(item => item.Document?.Text));
        Assert.Equal(texts, (await IntakeFolder.ReadAsync(folder.PathOf("texts"))).Select(item => item.Document?.Text));
    }

    // Bad at the top of a file, but not in the middle of an object.
    private static bool IsWholeBesideOthers(string path) => Path.GetFileName(path) is "n_structure_single_eacute.json";
}
