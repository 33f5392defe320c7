using Xunit;

namespace Sanad.Intake.Tests;

public sealed class FolderTests : IDisposable
{
    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Files_come_in_ordinal_order_with_ids_inside_the_folder()
    {
        foreach (string name in new[] { "in/b.txt", "in/B.txt", "in/a/z.txt", "in/ا.txt", "in/c.jsonl", "in/d.json", "in/e.ndjson" })
        {
            folder.Write(name, name.EndsWith(".txt", StringComparison.Ordinal) ? "x" : """{"text": "x"}""" + name.Length);
        }

        folder.Write("in/c.jsonl", """{"id": "line", "text": "x"}""");
        folder.Write("in/d.json", "{\n \"text\": \"x\"\n}\n");
        folder.Write("in/e.ndjson", """{"id": "other", "text": "x"}""");
        List<IntakeItem> items = await IntakeFolder.ReadAsync(folder.PathOf("in"));
        Assert.Equal(["B", "a/z", "b", "line", "d", "other", "ا"], items.Select(folder.Told));
    }

    [Fact]
    public async Task Other_files_hidden_ones_and_links_to_folders_are_left_out()
    {
        folder.Write("in/a.txt", "x");
        folder.Write("in/.hidden.txt", "x");
        folder.Write("in/.git/b.txt", "x");
        folder.Write("in/picture.png", [1, 2, 3]);
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(folder.PathOf("in/loop"), folder.PathOf("in"));
        }

        Assert.Equal(["a"], (await IntakeFolder.ReadAsync(folder.PathOf("in"))).Select(folder.Told));
    }

    [Fact]
    public async Task One_name_in_two_folders_is_told_apart_by_its_path()
    {
        folder.Write("one/001.txt", "x");
        folder.Write("two/001.txt", "y");
        List<IntakeItem> items = await IntakeFolder.ReadAsync(folder.PathOf("one"), folder.PathOf("two"));
        Assert.Equal(["001", folder.PathOf("two/001.txt")], items.Select(item => item.Document!.Id));
    }

    [Fact]
    public async Task One_file_named_three_times_fails_the_third_time()
    {
        string path = folder.Write("a.txt", "x");
        List<IntakeItem> items = await IntakeFolder.ReadAsync(path, path, path);
        Assert.Equal(
            $"a.txt: the id '{path}' was already used in this input; give every document an id of its own [INTAKE0013]"
                .Replace(path, "a.txt", StringComparison.Ordinal),
            folder.Told(items[2]).Replace(path, "a.txt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_an_unknown_kind_is_told_by_its_first_character()
    {
        string lines = folder.Write("lines.data", "\n {\"id\": \"1\", \"text\": \"x\"}\n{\"id\": \"2\", \"text\": \"y\"}\n");
        string text = folder.Write("report", "x { y");
        Assert.Equal(["1", "2", "report"], (await IntakeFolder.ReadAsync(lines, text)).Select(folder.Told));
    }

    [Fact]
    public async Task An_empty_folder_has_no_documents()
    {
        Directory.CreateDirectory(folder.PathOf("in"));
        Assert.Empty(await IntakeFolder.ReadAsync(folder.PathOf("in")));
    }
}
