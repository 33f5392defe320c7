using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sanad.Intake;
using Sanad.Model;

namespace Sanad.Benchmarks;

/// <summary>The documents that the stages are measured on, in the three forms that they start from.</summary>
internal sealed class Corpus
{
    private const int RepeatedBytes = 1024 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Corpus(string name, IReadOnlyList<Document> documents)
    {
        Name = name;
        Documents = documents;
        Utf8 = [.. documents.Select(document => Encoding.UTF8.GetBytes(document.Text))];
        SizeBytes = Utf8.Sum(text => (long)text.Length);
        JsonLines = ToJsonLines(documents);
    }

    /// <summary>What the tables call it.</summary>
    public string Name { get; }

    /// <summary>The documents.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>The text of each document in UTF-8.</summary>
    public IReadOnlyList<byte[]> Utf8 { get; }

    /// <summary>Bytes of <see cref="Utf8"/>, by which every speed is told.</summary>
    public long SizeBytes { get; }

    /// <summary>The documents as an input of <c>sanad read</c>, one a line.</summary>
    public byte[] JsonLines { get; }

    /// <summary>The documents of one file or folder.</summary>
    /// <exception cref="InvalidDataException">There is none in it.</exception>
    public static async Task<Corpus> LoadAsync(string path)
    {
        List<Document> documents = await ReadAsync(path);
        return new Corpus(Path.GetFileNameWithoutExtension(path), documents);
    }

    /// <summary>The samples over and over, under ids of their own, until they make a megabyte.</summary>
    public static async Task<Corpus> LoadSamplesAsync()
    {
        List<Document> samples = await ReadAsync(Path.Combine(Build.RepositoryRoot, "samples"));
        int once = samples.Sum(document => Encoding.UTF8.GetByteCount(document.Text));
        IEnumerable<Document> repeated = Enumerable.Range(0, (RepeatedBytes / once) + 1)
            .SelectMany(round => samples.Select(document => document with { Id = $"{document.Id}-{round}" }));
        return new Corpus("samples", [.. repeated]);
    }

    private static async Task<List<Document>> ReadAsync(string path)
    {
        var documents = new List<Document>();
        await foreach (IntakeItem item in new DocumentIntake(new IntakeOptions()).ReadAsync([path]))
        {
            if (item.Document is { } document)
            {
                documents.Add(document);
            }
        }

        return documents.Count > 0 ? documents : throw new InvalidDataException($"no document could be read from {path}");
    }

    /// <summary>The documents as lines of JSON, under other ids and with another word at the end.</summary>
    public IEnumerable<string> VariedLines(string name) => Documents.Select(document =>
    {
        byte[] line = ToJsonLines([document with { Id = $"{name}-{document.Id}", Text = $"{document.Text} {name}-{document.Id}" }]);
        return Encoding.UTF8.GetString(line.AsSpan(0, line.Length - 1));
    });

    private static byte[] ToJsonLines(IReadOnlyList<Document> documents)
    {
        using var lines = new MemoryStream();
        foreach (Document document in documents)
        {
            using (var json = new Utf8JsonWriter(lines, Options))
            {
                json.WriteStartObject();
                json.WriteString("id", document.Id);
                json.WriteString("source", document.Source);
                json.WriteString("url", document.Url);
                json.WriteString("title", document.Title);
                json.WriteString("published", document.Published);
                json.WriteString("kind", document.Kind == DocumentKind.Headline ? "headline" : "article");
                json.WriteString("text", document.Text);
                json.WriteEndObject();
            }

            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }
}
