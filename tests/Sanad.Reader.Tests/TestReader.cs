using System.Buffers;
using System.Text;
using System.Text.Json;
using Sanad.Language.Urdu;
using Sanad.Model;
using Sanad.Testing;

namespace Sanad.Reader.Tests;

/// <summary>The reader under test, shared by all tests as a host would share it, and the documents we give it.</summary>
internal static class TestReader
{
    /// <summary>The publication day of a text that has none of its own in a test.</summary>
    public const string Day = "2027-05-12";

    public static UrduReader Reader { get; } = UrduReader.Create(UrduLanguage.Pack);

    /// <summary>The documents of <c>samples</c>: the reports, the list of headlines and the two without a date.</summary>
    public static IReadOnlyList<Document> Samples { get; } = [.. Lines(RepositoryFolder.PathOf("samples", "reports.jsonl")), .. Texts(RepositoryFolder.PathOf("samples"))];

    public static Reading Read(Document document) => Reader.Read(document);

    public static Reading Read(string text) => Reader.Read(DocumentOf(text));

    public static Document DocumentOf(string text) => new() { Id = "text", Published = Day, Text = text };

    /// <summary>The documents of a JSON Lines file.</summary>
    public static IEnumerable<Document> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(OfJson);

    public static string Json(Reading reading)
    {
        using var writer = new ReadingJsonWriter();
        var output = new ArrayBufferWriter<byte>();
        writer.Write(reading, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static IEnumerable<Document> Texts(string folder) => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
        .Select(path => new Document { Id = Path.GetFileNameWithoutExtension(path), Text = File.ReadAllText(path) });

    private static Document OfJson(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string? Member(string name) => json.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return new Document
        {
            Id = Member("id") ?? "",
            Source = Member("source"),
            Title = Member("title"),
            Published = Member("published"),
            Kind = Member("kind") == "headline" ? DocumentKind.Headline : DocumentKind.Article,
            Text = Member("text") ?? "",
        };
    }
}
