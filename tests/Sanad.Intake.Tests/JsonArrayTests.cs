using Xunit;

namespace Sanad.Intake.Tests;

public sealed class JsonArrayTests : IDisposable
{
    private const string Sentence = "وزیر دفاع نے پیر کو تاشقند میں بات چیت کی۔";

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_objects_of_an_array_are_documents_of_their_own()
    {
        string path = folder.Write("a.json", $"[\n{{\"id\":\"1\",\"text\":\"{Sentence} ]}},{{[ \\\" \\\\\"}},\r\n {{\"text\":\"{Sentence}\",\"tags\":[1,[2]]}} , {{\"id\":3,\"text\":\"x\"}}\n]\n");
        List<IntakeItem> items = await IntakeFolder.ReadAsync(path);
        Assert.Equal([$"{Sentence} ]}},{{[ \" \\", Sentence, "x"], items.Select(item => item.Document!.Text));
        Assert.Equal(["1", "3"], [items[0].Document!.Id, items[2].Document!.Id]);
        Assert.Matches("^[0-9a-f]{16}$", items[1].Document!.Id);
    }

    [Fact]
    public async Task An_element_that_cannot_be_read_costs_itself_and_says_its_line()
    {
        string path = folder.Write("a.json", "[{\"id\":\"1\",\"text\":\"x\"},\n7,\n{\"id\":\"2\"},\n{\"id\":\"3\",\"text\":\"y\"}]");
        Assert.Equal(
            ["1", "a.json:2: holds a number where a JSON object was expected; put one JSON object on each line [INTAKE0007]", "a.json:3: has no \"text\"; give the report's text as a string [INTAKE0009]", "3"],
            (await IntakeFolder.ReadAsync(path)).Select(folder.Told));
    }

    [Fact]
    public async Task An_array_that_is_cut_keeps_what_came_before()
    {
        string path = folder.Write("a.json", "[{\"id\":\"1\",\"text\":\"x\"},\n{\"id\":\"2\",\"te");
        Assert.Equal(
            ["1", "a.json:2: is not JSON: its array is not closed; what came before was read; fetch or copy it again [INTAKE0035]"],
            (await IntakeFolder.ReadAsync(path)).Select(folder.Told));
    }

    [Fact]
    public async Task An_element_that_is_too_long_is_passed_over()
    {
        string path = folder.Write("a.json", $"[{{\"id\":\"1\",\"text\":\"{new string('x', 300_000)}\"}},{{\"id\":\"2\",\"text\":\"y\"}}]");
        List<IntakeItem> items = await IntakeFolder.ReadAsync(new IntakeOptions { MaxLineBytes = 100_000 }, path);
        Assert.Equal(["INTAKE0004", "2"], items.Select(item => item.Document?.Id ?? item.Diagnostic!.Code));
    }

    [Fact]
    public async Task An_export_goes_in_again_with_its_versions_and_without_its_tombstones()
    {
        string path = folder.Write("a.jsonl", """
            {"id":"1","published":"2024-11-30","publishedFrom":"page","text":"ایک","ledger":{"sequence":1,"version":1,"redacted":false},"reading":null}
            {"id":"1","published":"2024-11-30","publishedFrom":"metadata","text":"دو","ledger":{"sequence":2,"version":2,"redacted":false},"reading":null}
            {"id":"2","text":null,"ledger":{"sequence":3,"version":1,"redacted":true},"reading":null}
            {"id":"3","text":"تین","ledger":"\ud800","le\ud800dger":1}
            {"id":"3","text":"چار","ledger":{"\ud800":1,"note":[{}]}}
            """);
        List<IntakeItem> items = await IntakeFolder.ReadAsync(path);
        Assert.Equal(["1 ایک Page", "1 دو Metadata", "3 تین Metadata", "INTAKE0013"], items.Select(item =>
            item.Document is { } document ? $"{document.Id} {document.Text} {document.PublishedFrom}" : item.Diagnostic!.Code));
    }
}
