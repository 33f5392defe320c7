using System.Buffers;
using System.Text;
using System.Text.Json;
using Sanad.Model;
using Xunit;

namespace Sanad.Cli.Tests.Model;

public sealed class ReadingJsonTests
{
    [Fact]
    public void A_reading_survives_being_written_and_read()
    {
        byte[] json = Write(SampleReading.Full());
        Reading read = ReadingJson.Parse(json, SampleReading.Text);
        Assert.Equal(Encoding.UTF8.GetString(json), Encoding.UTF8.GetString(Write(read)));
        Assert.Equal(SampleReading.Full().Events[1].Span, read.Events[1].Span);
        Assert.Equal(Auxiliary.Historical | Auxiliary.Negation, read.Events[0].Aux);
    }

    [Fact]
    public void Offsets_count_code_points_and_cut_the_evidence()
    {
        using JsonDocument json = JsonDocument.Parse(Write(SampleReading.Full()));
        int[] text = Runes(SampleReading.Text);
        int[] title = Runes(SampleReading.Title);
        int checkedSpans = Walk(json.RootElement, isTitle: false, (node, inTitle) =>
        {
            int[] source = inTitle ? title : text;
            int start = node.GetProperty("start").GetInt32();
            int end = node.GetProperty("end").GetInt32();
            Assert.InRange(end, start + 1, source.Length);
            if (node.TryGetProperty("text", out JsonElement evidence))
            {
                Assert.Equal(evidence.GetString(), string.Concat(source[start..end].Select(char.ConvertFromUtf32)));
            }
        });
        Assert.InRange(checkedSpans, 25, 100);
    }

    [Fact]
    public void Urdu_is_written_as_it_is_and_the_reading_is_one_line()
    {
        string json = Encoding.UTF8.GetString(Write(SampleReading.Full()));
        Assert.Contains("\"text\":\"کم جونگ ان\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', json);
    }

    [Fact]
    public void Equal_numbers_are_written_alike()
    {
        Assert.Contains("\"low\":1000,\"high\":null,", Encoding.UTF8.GetString(Write(SampleReading.Full())), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_text_only_implies_has_no_offsets()
    {
        using JsonDocument json = JsonDocument.Parse(Write(SampleReading.Full()));
        JsonElement actor = json.RootElement.GetProperty("events")[0].GetProperty("actor")[0];
        Assert.Equal("""{"entity":null,"name":null,"country":null,"sector":"UAF"}""", actor.GetRawText());
    }

    [Fact]
    public void An_unpaired_surrogate_is_written_as_the_replacement_character()
    {
        const string Text = "الف \uD800 بے";
        Reading reading = SampleReading.Full() with { Text = Text };
        reading = new Reading
        {
            Document = reading.Document with { Title = null, Sha256 = TextDigest.Sha256(Text), InferredPublished = null },
            Text = Text,
            Reader = reading.Reader,
            Entities = [new Entity { Id = "e0", Mentions = [new Mention(new TextSpan(0, Text.Length))] }],
        };
        byte[] json = Write(reading);
        Assert.Contains("\"end\":8,\"text\":\"الف \uFFFD بے\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Equal(new TextSpan(0, Text.Length), ReadingJson.Parse(json, Text).Entities[0].Mentions[0].Span);
    }

    [Fact]
    public void A_reading_of_another_text_is_refused()
    {
        byte[] json = Write(SampleReading.Full());
        FormatException fault = Assert.Throws<FormatException>(() => ReadingJson.Parse(json, SampleReading.Text + " "));
        Assert.Equal($"The reading is of the text {TextDigest.Sha256(SampleReading.Text)}, not of the one given.", fault.Message);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"schema": "sanad.reading/2"}""")]
    [InlineData("""{"schema": "sanad.reading/1"}""")]
    public void What_is_no_reading_is_refused(string json)
    {
        Assert.Throws<FormatException>(() => ReadingJson.Parse(Encoding.UTF8.GetBytes(json), ""));
    }

    [Fact]
    public void Every_member_of_a_closed_set_has_a_code_that_leads_back()
    {
        Check<EventType>(value => Codes.Of(value));
        Check<Measure>(value => Codes.Of(value));
        Check<Certainty>(value => Codes.Of(value));
        Check<Stance>(value => Codes.Of(value));
        Check<AttributionRole>(value => Codes.Of(value));
        Check<EntityType>(value => Codes.Of(value));
        Check<ReferenceKind>(value => Codes.Of(value));
        Check<ItemKind>(value => Codes.Of(value));
        Check<SentenceRole>(value => Codes.Of(value));
        Check<FigureScope>(value => Codes.Of(value));
        Check<TextField>(value => Codes.Of(value));
        Check<PublishedFrom>(value => Codes.Of(value) ?? "");
        Assert.Equal(Codes.AuxOrder.Length + 1, Enum.GetValues<Auxiliary>().Length);

        static void Check<T>(Func<T, string> codeOf)
            where T : struct, Enum
        {
            foreach (T value in Enum.GetValues<T>())
            {
                Assert.Equal(value, Codes.Parse<T>(codeOf(value)));
            }
        }
    }

    internal static byte[] Write(Reading reading)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new ReadingJsonWriter();
        writer.Write(reading, output);
        return output.WrittenSpan.ToArray();
    }

    private static int[] Runes(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private static int Walk(JsonElement node, bool isTitle, Action<JsonElement, bool> check)
    {
        int count = 0;
        if (node.ValueKind == JsonValueKind.Object)
        {
            isTitle = node.TryGetProperty("in", out JsonElement field) ? field.ValueEquals("title") : isTitle;
            if (node.TryGetProperty("start", out _))
            {
                check(node, isTitle);
                count++;
            }

            count += node.EnumerateObject().Sum(member => Walk(member.Value, isTitle, check));
        }
        else if (node.ValueKind == JsonValueKind.Array)
        {
            count += node.EnumerateArray().Sum(element => Walk(element, isTitle, check));
        }

        return count;
    }
}
