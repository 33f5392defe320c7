using System.Globalization;
using System.Xml.Linq;
using Sanad.Language.Urdu;
using Sanad.Ledger.Copies;
using Sanad.Testing;

namespace Sanad.Ledger.Tests.Copies;

/// <summary>COUNTER: 300 agency reports, and what a paper printed the next day: wholly, partly or not derived from it.</summary>
internal sealed class ReuseCorpus
{
    public const string Folder = "corpus/reuse";

    public static readonly string[] Classes = ["WD", "PD", "ND"];

    public ReuseCorpus()
    {
        var sketcher = new CopySketcher(UrduLanguage.Pack);
        foreach (string file in Directory.GetFiles(RepositoryFolder.SharedPathOf("corpus", "reuse"), "*.xml").Order(StringComparer.Ordinal))
        {
            XElement root = XDocument.Load(file).Root!;
            string id = Path.GetFileNameWithoutExtension(file);
            Entries.Add(id, new CopyEntry(id, (string?)root.Attribute("newspaper"), DayOf((string)root.Attribute("newsdate")!), sketcher.Sketch((string?)root.Element("headline"), (string)root.Element("body")!)));
            if (id.EndsWith('p'))
            {
                Pairs.Add((id[..^1], (string)root.Attribute("classification")!));
            }
        }
    }

    public SortedDictionary<string, CopyEntry> Entries { get; } = new(StringComparer.Ordinal);

    /// <summary>The stories, and how the paper's text is classed.</summary>
    public List<(string Story, string Class)> Pairs { get; } = [];

    public static string StoryOf(string id) => id.TrimEnd('p');

    /// <summary>The share of each class that is joined.</summary>
    public Dictionary<string, double> Rates(Func<CopyEntry, CopyEntry, bool> isJoined) => Classes.ToDictionary(
        name => name, name => Pairs.Where(pair => pair.Class == name).Average(pair => isJoined(Entries[pair.Story], Entries[pair.Story + "p"]) ? 1.0 : 0));

    /// <summary>Some dates of the corpus are no days (31.11.14): the day before the next month then.</summary>
    private static DateOnly DayOf(string text)
    {
        int[] parts = [.. text.Split('.').Select(part => int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture))];
        return new DateOnly(2000 + parts[2], parts[1], 1).AddDays(Math.Min(parts[0], DateTime.DaysInMonth(2000 + parts[2], parts[1])) - 1);
    }
}
