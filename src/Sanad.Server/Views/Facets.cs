using System.Globalization;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Ways to narrow a search, each with how many hits it leaves. From documents on to their records the way has no number: to count the records of some documents takes longer than the search.</summary>
internal sealed class Facets(PageContext page, LedgerHost ledger, LedgerQuery query, SearchPage found)
{
    // Counting stops here: a facet says which way has more, not how many there are in a million.
    private const int MostCounted = 250;
    private const int MostOutlets = 8;
    private const int MostYears = 8;

    private readonly bool isOfDocuments = found.Hits[0].Record is null;

    // Of more hits than were tallied the rest may be of any outlet and year.
    private readonly bool isCut = found.Total >= LedgerSearch.MostCounted;

    public Html Render() => $"""
        {Group("filter.kind", "kind", Counted(["event", "figure", "quote"], value => query with { Kind = value }), value => page[$"kinds.{value}"])}
        {Group("filter.certainty", "certainty", Counted(["asserted", "believed", "unconfirmed", "denied"], value => query with { Certainty = value }), value => page.Language.OfCode("certainty", value))}
        {Group("filter.outlet", "outlet", Outlets(), value => value)}
        {Group("filter.published", "published", Years(), value => value)}
        """;

    private IEnumerable<Facet> Counted(IEnumerable<string> values, Func<string, LedgerQuery> narrowed) => isOfDocuments
        ? values.Select(value => new Facet(value, null, false))
        : values.Select(value => (Value: value, Count: ledger.Search.Count(narrowed(value), MostCounted, page.Aborted))).Select(row => new Facet(row.Value, row.Count, row.Count >= MostCounted));

    private IEnumerable<Facet> Outlets() => found.Tally!.Outlets.Take(MostOutlets).Select(outlet => new Facet(outlet.Source, outlet.Hits, isCut));

    // Where not all hits were tallied, the ledger's own years lead on to the others.
    private IEnumerable<Facet> Years()
    {
        var tallied = found.Tally!.Years.ToDictionary(year => year.Year, year => year.Hits);
        IEnumerable<int> years = isCut ? YearsOfLedger() : tallied.Keys;
        return years.Take(MostYears).Select(year => new Facet(year.ToString(CultureInfo.InvariantCulture), tallied.TryGetValue(year, out int hits) ? hits : null, isCut));
    }

    // Of its dated documents, latest first.
    private IEnumerable<int> YearsOfLedger()
    {
        OutletCounts[] dated = [.. ledger.Outlets(page.AsOf).Where(outlet => outlet.FirstDay > 0)];
        if (dated.Length == 0)
        {
            return [];
        }

        int first = PlaceInLine.DayOf(dated.Min(outlet => outlet.FirstDay)).Year;
        int last = PlaceInLine.DayOf(dated.Max(outlet => outlet.LastDay)).Year;
        return Enumerable.Range(first, last - first + 1).Reverse();
    }

    private Html Group(string word, string name, IEnumerable<Facet> facets, Func<string, string> label)
    {
        // One that is chosen stands among the filters above, from where it can be taken away.
        if (page.Value(name) is not null)
        {
            return Html.Empty;
        }

        Html[] rows = [.. facets.Where(facet => facet.Count != 0).OrderByDescending(facet => facet.Count).Select(facet => Row(name, facet, label(facet.Value)))];
        return rows.Length == 0 ? Html.Empty : $"<section><h3>{page[word]}</h3><ul>{rows}</ul></section>\n";
    }

    private Html Row(string name, Facet facet, string label)
    {
        Html number = facet.Count is not { } counted ? Html.Empty
            : facet.IsLeast ? (Html)$" <span class=\"count\"><bdi>{PageContext.Number(counted)}+</bdi></span>" : $" <span class=\"count\">{PageContext.Number(counted)}</span>";
        return $"<li><a href=\"{page.Here((name, facet.Value))}\"><span dir=\"auto\">{label}</span>{number}</a></li>\n";
    }

    // One way; its count may be unknown, or the least that it has.
    private readonly record struct Facet(string Value, int? Count, bool IsLeast);
}
