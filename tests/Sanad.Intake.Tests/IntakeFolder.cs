using System.Text;
using Sanad.Model;
using Xunit;

namespace Sanad.Intake.Tests;

/// <summary>A folder of its own for one test, and the intake over it.</summary>
internal sealed class IntakeFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sanad-intake-").FullName;

    public string PathOf(string name) => Path.Join(root, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static async Task<List<IntakeItem>> ReadAsync(IntakeOptions options, params string[] paths)
    {
        var items = new List<IntakeItem>();
        await foreach (IntakeItem item in new DocumentIntake(options).ReadAsync(paths))
        {
            items.Add(item);
        }

        return items;
    }

    public static Task<List<IntakeItem>> ReadAsync(params string[] paths) => ReadAsync(new IntakeOptions(), paths);

    public static async Task<Document> ReadOneAsync(params string[] paths)
    {
        IntakeItem item = Assert.Single(await ReadAsync(paths));
        Assert.Null(item.Diagnostic);
        return item.Document!;
    }

    // What became of each item: its id, or its diagnostic without the folder's name.
    public string Told(IntakeItem item) => item.Document?.Id ?? item.Diagnostic!.ToString().Replace(root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
