using System.Text;
using System.Text.Json;
using Sanad.Application.Exports;
using Sanad.Intake;
using Sanad.Language.Urdu;
using Sanad.Ledger;
using Sanad.Model;
using Sanad.Reader;
using Sanad.Testing;
using Xunit;

namespace Sanad.Application.Tests.Exports;

public sealed class JsonExportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sanad-export-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_line_holds_the_document_the_ledgers_word_and_the_whole_reading()
    {
        string[] lines = (await ExportSamples.TextAsync("jsonl", ExportSamples.All)).TrimEnd('\n').Split('\n');
        Assert.Equal(ExportSamples.All.Count, lines.Length);
        foreach ((string line, StoredVersion version) in lines.Zip(ExportSamples.All))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            Assert.Equal(version.Document.Text, root.GetProperty("text").GetString());
            Assert.Equal("2024-12-01T06:30:00Z", root.GetProperty("ledger").GetProperty("ingested").GetString());
            Reading back = ReadingJson.Parse(Encoding.UTF8.GetBytes(root.GetProperty("reading").GetRawText()), version.Document.Text);
            Assert.Equal(Lines(version.Reading!), Lines(back));
        }
    }

    [Fact]
    public async Task The_lines_go_back_in_and_are_read_as_before()
    {
        string path = Path.Join(folder, "export.jsonl");
        await File.WriteAllTextAsync(path, await ExportSamples.TextAsync("jsonl", ExportSamples.All));
        UrduReader reader = UrduReader.Create(UrduLanguage.Pack);
        var again = new List<string>();
        await foreach (IntakeItem item in new DocumentIntake(new IntakeOptions()).ReadAsync([path]))
        {
            Assert.Null(item.Diagnostic);
            again.Add(Lines(reader.Read(item.Document!)));
        }

        Assert.Equal(ExportSamples.All.Select(version => Lines(version.Reading!)), again);
    }

    [Fact]
    public async Task A_failed_document_keeps_its_text_and_a_tombstone_has_none()
    {
        string[] lines = (await ExportSamples.TextAsync("jsonl", ExportSamples.Failed(1), ExportSamples.Tombstone(2))).TrimEnd('\n').Split('\n');
        using JsonDocument failed = JsonDocument.Parse(lines[0]);
        using JsonDocument gone = JsonDocument.Parse(lines[1]);
        Assert.Equal(JsonValueKind.Null, failed.RootElement.GetProperty("reading").ValueKind);
        Assert.Equal(ExportSamples.Failed(1).Document.Text, failed.RootElement.GetProperty("text").GetString());
        Assert.False(failed.RootElement.GetProperty("ledger").GetProperty("redacted").GetBoolean());
        Assert.Equal(JsonValueKind.Null, gone.RootElement.GetProperty("text").ValueKind);
        Assert.True(gone.RootElement.GetProperty("ledger").GetProperty("redacted").GetBoolean());
    }

    [Fact]
    public async Task Plover_has_every_event_of_the_texts_and_counts_the_rest()
    {
        (byte[] bytes, ExportSummary summary) = await ExportSamples.WriteAsync("plover", new ExportOptions(), [.. ExportSamples.All, ExportSamples.Failed(3)]);
        string[] ids = [.. Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
        Assert.Equal(ExportSamples.All.SelectMany(version => version.Reading!.Events).Where(record => record.In == TextField.Text).Select(record => record.Id), ids);
        Assert.Equal(new ExportSummary(3, 1, ids.Length, ExportSamples.Records(ExportSamples.All).Count - ids.Length), summary);
    }

    [Fact]
    public async Task Linked_data_has_an_article_a_version_and_a_claim_or_quotation_a_record()
    {
        using JsonDocument json = JsonDocument.Parse(await ExportSamples.TextAsync("json-ld", ExportSamples.All));
        Assert.Equal("https://schema.org/", json.RootElement.GetProperty("@context").GetProperty("schema").GetString());
        JsonElement[] nodes = [.. json.RootElement.GetProperty("@graph").EnumerateArray()];
        Dictionary<string, string> bodies = nodes.Where(node => IsA(node, "schema:NewsArticle"))
            .ToDictionary(node => node.GetProperty("@id").GetString()!, node => node.GetProperty("schema:articleBody").GetString()!, StringComparer.Ordinal);
        Assert.Equal(["urn:sanad:document:Nai%20Subah:report-1:1", "urn:sanad:document:Nai%20Subah:report-2:1"], bodies.Keys);
        Assert.Equal(ExportSamples.All.Select(version => version.Document.Text), bodies.Values);

        JsonElement[] claims = [.. nodes.Where(node => IsA(node, "schema:Claim") || IsA(node, "schema:Quotation"))];
        Assert.Equal(
            ExportSamples.Records(ExportSamples.All).Select(record => ("urn:sanad:record:" + record.Id, record.Evidence)),
            claims.Select(claim => (claim.GetProperty("@id").GetString()!, claim.GetProperty("schema:text").GetString()!)));
        Assert.All(claims, claim => AssertFound(claim, bodies));
    }

    [Fact]
    public async Task Linked_data_attributes_a_figure_to_its_origin()
    {
        using JsonDocument json = JsonDocument.Parse(await ExportSamples.TextAsync("json-ld", ExportSamples.All[0]));
        JsonElement claim = json.RootElement.GetProperty("@graph").EnumerateArray()
            .First(node => node.TryGetProperty("schema:about", out JsonElement about) && about.TryGetProperty("sanad:measure", out JsonElement measure) && measure.GetString() == "killed");
        Assert.Equal(1000, claim.GetProperty("schema:about").GetProperty("schema:minValue").GetDecimal());
        Assert.False(claim.GetProperty("schema:about").TryGetProperty("schema:maxValue", out _));
        JsonElement origin = claim.GetProperty("prov:wasAttributedTo")[0];
        Assert.Equal(("KOR", "states"), (origin.GetProperty("sanad:country").GetString(), origin.GetProperty("sanad:stance").GetString()));
    }

    [Fact]
    public async Task The_map_has_a_point_for_every_record_with_coordinates_and_counts_the_rest()
    {
        (byte[] bytes, ExportSummary summary) = await ExportSamples.WriteAsync("geojson", new ExportOptions(), ExportSamples.All);
        using JsonDocument json = JsonDocument.Parse(bytes);
        Assert.Equal("FeatureCollection", json.RootElement.GetProperty("type").GetString());
        JsonElement[] features = [.. json.RootElement.GetProperty("features").EnumerateArray()];
        (string, decimal, decimal)[] expected =
        [
            .. ExportSamples.All.SelectMany(version => version.Reading!.Events.Select(record => (record.Id, record.Location))
                .Concat(version.Reading.Figures.Select(record => (record.Id, record.Location))))
                .Where(record => record.Location?.Latitude is not null).Select(record => (record.Id, record.Location!.Longitude!.Value, record.Location.Latitude!.Value)),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, features.Select(feature => (feature.GetProperty("id").GetString()!, Coordinate(feature, 0), Coordinate(feature, 1))));
        Assert.Equal(new ExportSummary(2, 0, expected.Length, ExportSamples.Records(ExportSamples.All).Count - expected.Length), summary);
        Assert.All(features, feature => Assert.All(
            feature.GetProperty("properties").EnumerateObject(), property => Assert.False(property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array, property.Name)));
    }

    [Theory]
    [InlineData("json-ld", "@graph")]
    [InlineData("geojson", "features")]
    public async Task An_export_of_nothing_is_still_whole(string format, string list)
    {
        using JsonDocument json = JsonDocument.Parse(await ExportSamples.TextAsync(format));
        Assert.Equal(0, json.RootElement.GetProperty(list).GetArrayLength());
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("plover")]
    [InlineData("json-ld")]
    [InlineData("geojson")]
    public Task Our_naughty_strings_are_kept_in(string format) => AssertKeptAsync(format, NaughtyStrings.Own);

    [SharedTheory(NaughtyStrings.Folder)]
    [InlineData("jsonl")]
    [InlineData("plover")]
    [InlineData("json-ld")]
    [InlineData("geojson")]
    public Task All_naughty_strings_are_kept_in(string format) => AssertKeptAsync(format, NaughtyStrings.OfShared());

    [Theory]
    [InlineData("jsonl")]
    [InlineData("plover")]
    [InlineData("json-ld")]
    [InlineData("geojson")]
    public async Task Half_a_surrogate_pair_does_not_break(string format) =>
        Assert.Contains("a\uFFFDb", string.Concat(Strings(await ExportSamples.TextAsync(format, ExportSamples.Hostile(1, "a\uD800b")))), StringComparison.Ordinal);

    private static async Task AssertKeptAsync(string format, string[] strings)
    {
        string text = await ExportSamples.TextAsync(format, strings.Select((words, i) => ExportSamples.Hostile(i + 1, words)));
        HashSet<string> kept = Strings(text).ToHashSet(StringComparer.Ordinal);
        Assert.All(strings, words => Assert.Contains(words, kept));
    }

    private static IEnumerable<string> Strings(string text)
    {
        // One value, or one a line.
        string[] values = text.Contains("\n]}", StringComparison.Ordinal) ? [text] : text.TrimEnd('\n').Split('\n');
        return values.SelectMany(value => StringsOf(JsonDocument.Parse(value).RootElement));
    }

    private static IEnumerable<string> StringsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(StringsOf),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => StringsOf(member.Value)),
        _ => [],
    };

    // The positions and the quotation of the annotation lead to the same words of the article.
    private static void AssertFound(JsonElement claim, Dictionary<string, string> bodies)
    {
        JsonElement target = claim.GetProperty("sanad:evidence").GetProperty("oa:hasTarget");
        string source = target.GetProperty("oa:hasSource").GetProperty("@id").GetString()!;
        Assert.Equal(claim.GetProperty("prov:wasDerivedFrom").GetProperty("@id").GetString(), source.Replace("#headline", "", StringComparison.Ordinal));
        string text = source.EndsWith("#headline", StringComparison.Ordinal)
            ? ExportSamples.All.Single(version => source.Contains($":{version.Document.Id}:", StringComparison.Ordinal)).Document.Title!
            : bodies[source];
        JsonElement position = target.GetProperty("oa:hasSelector")[0];
        JsonElement quote = target.GetProperty("oa:hasSelector")[1];
        string exact = quote.GetProperty("oa:exact").GetString()!;
        Rune[] runes = [.. text.EnumerateRunes()];
        Assert.Equal(exact, string.Concat(runes[position.GetProperty("oa:start").GetInt32()..position.GetProperty("oa:end").GetInt32()]));
        Assert.Contains(quote.GetProperty("oa:prefix").GetString() + exact + quote.GetProperty("oa:suffix").GetString(), text, StringComparison.Ordinal);
    }

    private static bool IsA(JsonElement node, string type) => node.GetProperty("@type").EnumerateArray().Any(given => given.GetString() == type);

    private static decimal Coordinate(JsonElement feature, int index) => feature.GetProperty("geometry").GetProperty("coordinates")[index].GetDecimal();

    private static string Lines(Reading reading)
    {
        using var writer = new ReadingJsonWriter();
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        writer.Write(reading, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
