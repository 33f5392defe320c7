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
        Rune[] source = [.. Documents[index].Text.EnumerateRunes()];
        foreach (JsonElement record in Objects(json.RootElement).Where(record => record.TryGetProperty("start", out _) && record.TryGetProperty("text", out _)))
        {
            int start = record.GetProperty("start").GetInt32();
            string cut = string.Concat(source[start..record.GetProperty("end").GetInt32()]);
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

    private static IEnumerable<JsonElement> Objects(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
