using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Ways to narrow a search, each with how many hits it leaves. From documents on to their records the way has no number: to count the records of some documents takes longer than the search.</summary>
internal sealed class Facets(PageContext page, LedgerHost ledger, LedgerQuery query, bool isOfDocuments)
{
    // Counting stops here: a facet says which way has more, not how many there are in a million.
    private const int MostCounted = 250;
    private const int MostOutlets = 8;
    private const int MostYears = 8;

    public Html Render() => $"""
        {Group("filter.kind", "kind", ["event", "figure", "quote"], value => page[$"kinds.{value}"], isOfDocuments ? null : value => query with { Kind = value })}
        {Group("filter.certainty", "certainty", ["asserted", "believed", "unconfirmed", "denied"], value => page.Language.OfCode("certainty", value), isOfDocuments ? null : value => query with { Certainty = value })}
        {Group("filter.outlet", "outlet", Outlets(), value => value, value => query with { Outlet = value })}
        {Group("filter.published", "published", Years(), value => value, value => query with { Published = value })}
        """;

    private IEnumerable<string> Outlets() => ledger.Outlets(page.AsOf).Select(outlet => outlet.Source).OfType<string>().Take(MostOutlets);

    // The years of the ledger's own documents, latest first.
    private IEnumerable<string> Years()
    {
        OutletCounts[] dated = [.. ledger.Outlets(page.AsOf).Where(outlet => outlet.FirstDay > 0)];
        if (dated.Length == 0)
        {
            return [];
        }

        int first = PlaceInLine.DayOf(dated.Min(outlet => outlet.FirstDay)).Year;
        int last = PlaceInLine.DayOf(dated.Max(outlet => outlet.LastDay)).Year;
        return Enumerable.Range(first, last - first + 1).Reverse().Take(MostYears).Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private Html Group(string word, string name, IEnumerable<string> values, Func<string, string> label, Func<string, LedgerQuery>? narrowed)
    {
        // One that is chosen stands among the filters above, from where it can be taken away.
        if (page.Value(name) is not null)
        {
            return Html.Empty;
        }

        Html[] rows =
        [
            .. values.Select(value => (Value: value, Count: narrowed is null ? (int?)null : ledger.Search.Count(narrowed(value), MostCounted, page.Aborted))).Where(row => row.Count != 0)
                .OrderByDescending(row => row.Count).Select(row => Row(name, row.Value, label(row.Value), row.Count)),
        ];
        return rows.Length == 0 ? Html.Empty : $"<section><h3>{page[word]}</h3><ul>{rows}</ul></section>\n";
    }

    private Html Row(string name, string value, string label, int? count)
    {
        Html number = count is not { } counted ? Html.Empty
            : counted >= MostCounted ? (Html)$" <span class=\"count\"><bdi>{PageContext.Number(counted)}+</bdi></span>" : $" <span class=\"count\">{PageContext.Number(counted)}</span>";
        return $"<li><a href=\"{page.Here((name, value))}\"><span dir=\"auto\">{label}</span>{number}</a></li>\n";
    }
}
