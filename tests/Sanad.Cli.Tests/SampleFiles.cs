using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Sanad.Cli.Tests;

/// <summary>Files for one test, in a folder of its own, and what the repository holds.</summary>
internal sealed class SampleFiles : IDisposable
{
    public const string Report = "روسی وزیر دفاع آندرے بیلوسوف نے شمالی کوریا کے سربراہ کم یونگ اُن سے ملاقات کی۔ ملاقات میں دونوں ملکوں کے بیچ فوجی تعاون بڑھانے پر اتفاق رائے ہوا۔ یہ بات سرکاری میڈیا نے آج ہفتے کے روز بتائی۔";

    private readonly string root = Directory.CreateTempSubdirectory("sanad-cli-").FullName;

    public static string RepositoryRoot { get; } = typeof(SampleFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public string PathOf(string name) => Path.Join(root, name);

    public string Write(string name, string text)
    {
        string path = PathOf(name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    // Documents of very different lengths, so that several threads finish them out of order.
    public string WriteLines(string name, int count)
    {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            string text = string.Join(" ", Enumerable.Repeat(Report, 1 + i * 7919 % 37));
            lines.Append(JsonSerializer.Serialize(new { id = $"d{i:D4}", source = "Example", published = "2024-11-30", text })).Append('\n');
        }

        return Write(name, lines.ToString());
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
