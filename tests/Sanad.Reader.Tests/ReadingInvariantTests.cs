using System.Text;
using System.Text.Json;
using Sanad.Model;
using Sanad.Reader.Tests.Gold;
using Xunit;

namespace Sanad.Reader.Tests;

/// <summary>What holds of the reading of every sample and of every annotated sentence.</summary>
public sealed class ReadingInvariantTests
{
    private const int Threads = 8;

    private static readonly Document[] Documents = [.. TestReader.Samples, .. GoldSet.Samples.Documents.Concat(GoldSet.Constructions.Documents).Select(gold => gold.Document)];

    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (int index = 0; index < Documents.Length; index++)
            {
                data.Add(index, Documents[index].Id);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_reading_holds_together(int index, string id)
    {
        Reading reading = TestReader.Read(Documents[index]);
        Assert.Equal(id, reading.Document.Id);
        ReadingAssert.Holds(reading);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Evidence_in_the_output_is_what_its_offsets_cut_out_of_the_source(int index, string id)
    {
        Assert.Equal(Documents[index].Id, id);
        using JsonDocument json = JsonDocument.Parse(TestReader.Json(TestReader.Read(Documents[index])));
        Rune[] text = [.. Documents[index].Text.EnumerateRunes()];
        Rune[] title = [.. (Documents[index].Title ?? "").EnumerateRunes()];
        foreach ((JsonElement record, bool isTitle) in Objects(json.RootElement, isTitle: false).Where(one => one.Record.TryGetProperty("start", out _) && one.Record.TryGetProperty("text", out _)))
        {
            int start = record.GetProperty("start").GetInt32();
            string cut = string.Concat((isTitle ? title : text)[start..record.GetProperty("end").GetInt32()]);
            Assert.Equal(cut, record.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same_bytes() =>
        Assert.Equal(Documents.Select(document => TestReader.Json(TestReader.Read(document))), Documents.Select(document => TestReader.Json(TestReader.Read(document))));

    [Fact]
    public void Eight_threads_read_what_one_reads()
    {
        string[] alone = [.. Documents.Select(document => TestReader.Json(TestReader.Read(document)))];
        var together = new string[Documents.Length * Threads];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads }, turn =>
            together[turn] = TestReader.Json(TestReader.Read(Documents[turn % Documents.Length])));
        for (int turn = 0; turn < together.Length; turn++)
        {
            Assert.Equal(alone[turn % alone.Length], together[turn]);
        }
    }

    [Fact]
    public void What_was_read_before_leaves_no_trace()
    {
        Document last = Documents[^1];
        string fresh = TestReader.Json(UrduReader.Create(Sanad.Language.Urdu.UrduLanguage.Pack).Read(last));
        Assert.All(Documents, document =>
        {
            TestReader.Read(document);
            Assert.Equal(fresh, TestReader.Json(TestReader.Read(last)));
        });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_title_changes_nothing_of_what_the_text_says(int index, string id)
    {
        Assert.Equal(Documents[index].Id, id);
        Reading reading = TestReader.Read(Documents[index]);
        Reading without = TestReader.Read(Documents[index] with { Title = null });
        Assert.Equal(TestReader.Json(without), TestReader.Json(WithoutTitle(reading)));
    }

    private static Reading WithoutTitle(Reading reading) => reading with
    {
        Document = reading.Document with { Title = null },
        Entities =
        [
            .. reading.Entities.Where(entity => entity.Mentions[0].In == TextField.Text).Select(entity => entity with
            {
                Mentions = [.. entity.Mentions.Where(mention => mention.In == TextField.Text)],
                References = [.. entity.References.Where(reference => reference.In == TextField.Text)],
            }),
        ],
        Times = [.. reading.Times.Where(time => time.In == TextField.Text)],
        Events = [.. reading.Events.Where(record => record.In == TextField.Text)],
        Figures = [.. reading.Figures.Where(figure => figure.In == TextField.Text)],
        Quotes = [.. reading.Quotes.Where(quote => quote.In == TextField.Text)],
    };

    /// <summary>Every object of the output, and whether it or what it stands in counts in the title.</summary>
    private static IEnumerable<(JsonElement Record, bool IsTitle)> Objects(JsonElement json, bool isTitle)
    {
        bool isHere = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("in", out JsonElement field) ? field.ValueEquals("title") : isTitle;
        return json.ValueKind switch
        {
            JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Objects(member.Value, isHere)).Prepend((json, isHere)),
            JsonValueKind.Array => json.EnumerateArray().SelectMany(element => Objects(element, isHere)),
            _ => [],
        };
    }
}
