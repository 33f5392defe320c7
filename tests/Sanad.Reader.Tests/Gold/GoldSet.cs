using System.Text.Json;
using Sanad.Model;
using Sanad.Testing;

namespace Sanad.Reader.Tests.Gold;

/// <summary>A document with what an annotator found in each of its sentences.</summary>
/// <param name="Document">What is read.</param>
/// <param name="SentenceStarts">Where its sentences begin.</param>
/// <param name="Sentences">What each of them holds.</param>
/// <param name="Construction">The construction that the document is there for, if it is there for one.</param>
internal sealed record GoldDocument(Document Document, int[] SentenceStarts, CodedSentence[] Sentences, string? Construction);

/// <summary>Annotated documents, one a line, and their fingerprint.</summary>
internal sealed class GoldSet
{
    private GoldSet(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        Fingerprint = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
        Documents = [.. File.ReadLines(path).Where(line => line.Length > 0).Select(OfJson)];
    }

    /// <summary>The annotated samples and constructed sentences of this repository.</summary>
    public static GoldSet Samples { get; } = Own("samples");

    /// <summary>Sentences, headlines and short reports, each filed under the construction it is there for.</summary>
    public static GoldSet Constructions { get; } = Own("constructions");

    /// <summary>SHA-256 of the file.</summary>
    public string Fingerprint { get; }

    public IReadOnlyList<GoldDocument> Documents { get; }

    public static GoldSet Load(string path) => new(path);

    private static GoldSet Own(string name) => new(RepositoryFolder.PathOf("tests", "Sanad.Reader.Tests", "Gold", $"{name}.gold.jsonl"));

    private static GoldDocument OfJson(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        string[] sentences = [.. root.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()!)];
        var starts = new int[sentences.Length];
        for (int index = 1; index < starts.Length; index++)
        {
            starts[index] = starts[index - 1] + sentences[index - 1].Length + 1;
        }

        var document = new Document
        {
            Id = root.GetProperty("id").GetString()!,
            Source = root.GetProperty("outlet").GetString(),
            Title = root.GetProperty("title").GetString(),
            Published = root.GetProperty("published").GetString(),
            Kind = root.GetProperty("kind").GetString() == "headline" ? DocumentKind.Headline : DocumentKind.Article,
            Text = string.Join('\n', sentences),
        };
        string? construction = root.TryGetProperty("construction", out JsonElement name) ? name.GetString() : null;
        return new GoldDocument(document, starts, [.. root.GetProperty("gold").EnumerateArray().Select(Sentence)], construction);
    }

    private static CodedSentence Sentence(JsonElement gold)
    {
        var sentence = new CodedSentence();
        sentence.Events.AddRange(gold.GetProperty("events").EnumerateArray().Select(Event));
        sentence.Figures.AddRange(gold.GetProperty("figures").EnumerateArray().Select(Figure));
        sentence.Quotes.AddRange(gold.GetProperty("quotes").EnumerateArray().Select(quote => (Countries.Of(quote.GetProperty("speaker").GetString()!), quote.GetProperty("direct").GetBoolean())));
        sentence.Times.AddRange(gold.GetProperty("times").EnumerateArray().Select(time => time.GetProperty("value").GetString()).OfType<string>());
        foreach (JsonElement entity in gold.GetProperty("entities").EnumerateArray())
        {
            sentence.Entities.Add((Spelling.Fold(entity.GetProperty("text").GetString()!), entity.GetProperty("type").GetString()!));
        }

        return sentence;
    }

    private static CodedEvent Event(JsonElement json)
    {
        string aux = string.Join('+', Strings(json, "aux").Where(code => code != "historical").Order(StringComparer.Ordinal));
        string certainty = json.TryGetProperty("certainty", out JsonElement value) && value.GetString() is { } code ? code : "asserted";
        return new CodedEvent(json.GetProperty("event").GetString()!, Strings(json, "actor"), Strings(json, "recipient"), aux, certainty, Strings(json, "source"));
    }

    private static CodedFigure Figure(JsonElement json) => new(json.GetProperty("measure").GetString()!, Number(json, "low"), Number(json, "high"), Strings(json, "of"), Strings(json, "source"));

    private static decimal? Number(JsonElement json, string name) => json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static string[] Strings(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
}
