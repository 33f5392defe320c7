using System.Text;
using System.Xml.Linq;
using Sanad.Application.Exports;
using Sanad.Ledger;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Application.Tests.Exports;

public sealed class GraphMlExportTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public async Task Every_edge_joins_two_nodes_that_stand_before_it()
    {
        XElement graph = Graph(await ExportSamples.TextAsync("graphml", ExportSamples.All));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (XElement element in graph.Elements())
        {
            if (element.Name == Ns + "node")
            {
                Assert.True(seen.Add((string)element.Attribute("id")!), "a node is written twice");
                continue;
            }

            Assert.Contains((string)element.Attribute("source")!, seen);
            Assert.Contains((string)element.Attribute("target")!, seen);
        }
    }

    [Fact]
    public async Task Every_event_between_known_parties_has_its_edges_and_the_rest_is_counted()
    {
        (byte[] bytes, ExportSummary summary) = await ExportSamples.WriteAsync("graphml", new ExportOptions(), ExportSamples.All);
        string text = Encoding.UTF8.GetString(bytes);
        string[] told = [.. Data(text, "id").Distinct()];
        string[] expected =
        [
            .. ExportSamples.All.SelectMany(version => version.Reading!.Events)
                .Where(record => record.Recipients.IsEmpty ? record.Actors.Count(IsKnown) > 1 : record.Actors.Any(IsKnown) && record.Recipients.Any(IsKnown)).Select(record => record.Id),
        ];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, told);
        Assert.Equal(new ExportSummary(2, 0, expected.Length, ExportSamples.Records(ExportSamples.All).Count - expected.Length), summary);
        Dictionary<string, string> evidence = ExportSamples.Records(ExportSamples.All).ToDictionary(record => record.Id, record => record.Evidence, StringComparer.Ordinal);
        Assert.Equal(Data(text, "id").Select(id => evidence[id]), Data(text, "evidence"));
    }

    [Fact]
    public async Task A_sanction_goes_from_who_set_it_to_whom_it_hits()
    {
        XElement graph = Graph(await ExportSamples.TextAsync("graphml", ExportSamples.All));
        Dictionary<string, string> labels = graph.Elements(Ns + "node").ToDictionary(node => (string)node.Attribute("id")!, node => (string)node.Element(Ns + "data")!, StringComparer.Ordinal);
        XElement edge = graph.Elements(Ns + "edge").First(edge => edge.Elements(Ns + "data").Any(data => (string)data == "SANCTION"));
        Assert.Equal(("United States", "Russia"), (labels[(string)edge.Attribute("source")!], labels[(string)edge.Attribute("target")!]));
        Assert.Null(edge.Attribute("directed"));
    }

    [Fact]
    public async Task A_meeting_of_equals_is_one_edge_without_direction()
    {
        StoredVersion version = ExportSamples.All[0];
        EventRecord record = version.Reading!.Events[0] with { Actors = [new Party { Name = "A" }, new Party { Name = "B" }, new Party()], Recipients = [] };
        XElement edge = Assert.Single(Graph(await ExportSamples.TextAsync("graphml", version with { Reading = version.Reading with { Events = [record] } })).Elements(Ns + "edge"));
        Assert.Equal("false", (string?)edge.Attribute("directed"));
    }

    [Fact]
    public Task Our_naughty_strings_are_kept_or_lost_visibly() => AssertKeptAsync(NaughtyStrings.Own);

    [SharedFact(NaughtyStrings.Folder)]
    public Task All_naughty_strings_are_kept_or_lost_visibly() => AssertKeptAsync(NaughtyStrings.OfShared());

    private static async Task AssertKeptAsync(string[] strings)
    {
        string text = await ExportSamples.TextAsync("graphml", [.. strings.Select((words, i) => ExportSamples.Hostile(i + 1, words)), ExportSamples.Hostile(9999, "a\uD800b")]);
        HashSet<string> titles = Data(text, "title").ToHashSet(StringComparer.Ordinal);
        Assert.All(strings.Append("a\uD800b"), words => Assert.Contains(Visible(words), titles));
    }

    // What XML 1.0 can hold, decided by the framework.
    private static string Visible(string words)
    {
        var visible = new StringBuilder();
        for (int i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && char.IsSurrogatePair(words[i], words[i + 1]))
            {
                visible.Append(words, i++, 2);
            }
            else
            {
                visible.Append(System.Xml.XmlConvert.IsXmlChar(words[i]) ? words[i] : '\uFFFD');
            }
        }

        return visible.ToString();
    }

    private static bool IsKnown(Party party) => party.Name is not null || party.Country is not null || party.Span is not null;

    private static XElement Graph(string text) => XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!.Element(Ns + "graph")!;

    private static string[] Data(string text, string name)
    {
        XDocument xml = XDocument.Parse(text, LoadOptions.PreserveWhitespace);
        string key = (string)xml.Root!.Elements(Ns + "key").Single(key => (string?)key.Attribute("for") == "edge" && (string?)key.Attribute("attr.name") == name).Attribute("id")!;
        return [.. xml.Descendants(Ns + "edge").Elements(Ns + "data").Where(data => (string?)data.Attribute("key") == key).Select(data => data.Value)];
    }
}
