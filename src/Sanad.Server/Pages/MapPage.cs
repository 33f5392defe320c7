using System.Globalization;
using Sanad.Application.Places;
using Sanad.Ledger.Search;
using Sanad.Model;
using Sanad.Server.Hosting;
using Sanad.Server.Maps;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>Where what is told happened: a map by country and place, the months, and the same as tables.</summary>
internal sealed class MapPage(LedgerHost ledger)
{
    private static readonly string[] Events = [.. Enum.GetValues<EventType>().Select(Codes.Of)];
    private static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(Codes.Of)];

    // What goes along from the map to the records of a place.
    private static readonly string[] Kept = ["kind", "event", "measure", "party", "when", "published"];

    public Html Render(PageContext page)
    {
        Html answer;
        try
        {
            answer = ledger.Linked().Answer(page, Answer);
        }
        catch (QueryException e)
        {
            answer = Notes.Refusal(page, e);
        }

        return Layout.Of(page, page["map.title"], $"""
            <link rel="stylesheet" href="{SiteFiles.AddressOf("drawings.css")}">
            <div class="lead"><h1>{page["map.title"]}</h1>
            <p>{page["map.lead"]}</p></div>
            {Form(page)}
            {answer}
            """);
    }

    private static Html Form(PageContext page) => $"""
        <details class="more-filters"{(Kept.Any(name => page.Value(name) is not null) ? (Html)$" open" : Html.Empty)}><summary>{page["search.narrow"]}</summary>
        <form class="filters" action="/{page.Language.Code}/map" method="get">
        <p><label for="kind">{page["filter.kind"]}</label>{Choice.Of(page, "kind", ["event", "figure"], kind => page[$"kinds.{kind}"], page.Value("kind"))}</p>
        <p><label for="event">{page["filter.event"]}</label>{Choice.Of(page, "event", Events, code => page.Language.OfCode("event", code), page.Value("event"))}</p>
        <p><label for="measure">{page["filter.measure"]}</label>{Choice.Of(page, "measure", Measures, code => page.Language.OfCode("measure", code), page.Value("measure"))}</p>
        <p><label for="party">{page["filter.party"]}</label><input id="party" name="party" dir="auto" value="{page.Value("party")}" placeholder="{page["filter.party.hint"]}"></p>
        <p><label for="published">{page["filter.published"]}</label><input id="published" name="published" dir="ltr" value="{page.Value("published")}" placeholder="2027-01/2027-03"></p>
        <p><label for="when">{page["filter.when"]}</label><input id="when" name="when" dir="ltr" value="{page.Value("when")}" placeholder="2027-03"></p>
        <p><label for="as-of">{page["asof.label"]}</label><input id="as-of" name="as-of" type="date" value="{page.Value("as-of")}"></p>
        {(page.Value("view") is { } view ? (Html)$"<input type=\"hidden\" name=\"view\" value=\"{view}\">" : Html.Empty)}
        <p class="submit"><button>{page["search.apply"]}</button></p>
        </form></details>
        """;

    private Html Answer(PageContext page)
    {
        PlaceList list = new CountPlaces(ledger.Search) { MostRecords = ActorsPage.MostRecords }.Run(QueryParameters.Read(page.Query), page.Aborted);
        if (list.Records == 0)
        {
            return $"<div class=\"nothing\"><p>{page["map.none"]}</p>{Notes.Of(page, list.Notes)}</div>";
        }

        return $"""
            {Notes.Of(page, list.Notes)}
            {Drawing(page, list)}
            <section aria-labelledby="by-month"><h2 id="by-month">{page["map.months"]}</h2>{Steps(page)}
            {new MonthChart(page, list.Months, month => page.Here(("published", month)), page["map.monthsLabel"]).Render()}</section>
            <div class="beside" id="tables">
            {Table(page, "countries", list.Countries)}
            {Table(page, "places", list.Places)}
            </div>
            <p class="hint">{page.Language.Format("map.counted", PageContext.Number(list.Records), PageContext.Number(list.Unplaced))} {page.Language.Format("actors.looked", PageContext.Number(ActorsPage.MostRecords))}</p>
            <p class="download">{page["search.download"]} <a href="{Download(page, "json")}"><bdi>JSON</bdi></a> <a href="{Download(page, "csv")}"><bdi>CSV</bdi></a></p>
            """;
    }

    private static Html Drawing(PageContext page, PlaceList list)
    {
        if (!WorldShapes.AreThere)
        {
            return $"<p class=\"notice\">{page["map.noShapes"]}</p>";
        }

        string view = page.Value("view") ?? MapViews.Told;
        return $"""
            <div class="map-head"><ul class="periods" aria-label="{page["map.view"]}">{MapViews.All.Select(one => View(page, one.Name, one.Word, view))}</ul> <a href="#tables">{page["balance.table"]}</a></div>
            {new WorldMap(page, list, MapViews.Of(view, list), row => Href(page, row)).Render()}
            <p class="hint">{page["map.borders"]}</p>
            """;
    }

    private static Html View(PageContext page, string name, string word, string chosen)
    {
        Html current = name == chosen ? $" aria-current=\"true\"" : Html.Empty;
        return $"<li><a href=\"{page.Here(("view", name == MapViews.Told ? null : name))}\"{current}>{page[word]}</a></li>\n";
    }

    private static Html Table(PageContext page, string id, IReadOnlyCollection<PlaceRow> rows) => rows.Count == 0 ? Html.Empty : $"""
        <section aria-labelledby="{id}"><h2 id="{id}">{page[id == "places" ? "map.places" : "map.countries"]} <small>{PageContext.Number(rows.Count)}</small></h2>
        {new PlaceTable(page, row => Href(page, row)).Of(rows, page[id == "places" ? "map.places" : "map.countries"])}</section>
        """;

    // From a month to the one before, the one after, and to all.
    private static Html Steps(PageContext page)
    {
        if (page.Value("published") is not { } published)
        {
            return Html.Empty;
        }

        Html all = $"<a href=\"{page.Here(("published", null))}\">{page["map.allMonths"]}</a>";
        if (!DateOnly.TryParseExact(published, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month))
        {
            return $"<p class=\"steps\">{all}</p>";
        }

        return $"<p class=\"steps\">{Step(page, month.AddMonths(-1), "map.earlier")} <b>{DayView.Of(page.Language, published)}</b> {Step(page, month.AddMonths(1), "map.later")} {all}</p>";
    }

    private static Html Step(PageContext page, DateOnly month, string word)
    {
        string written = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return $"<a href=\"{page.Here(("published", written))}\" title=\"{page[word]}\">{DayView.Of(page.Language, written)}</a>";
    }

    // A country by its code, which no place has as its name.
    private static string Href(PageContext page, PlaceRow row) =>
        page.Href("/search", [("place", row.IsCountry ? row.Country : row.Name), .. Kept.Select(name => (name, page.Value(name)))]);

    private static string Download(PageContext page, string format) =>
        Address.Of("/api/v1/places", [.. Kept.Select(name => (name, page.Value(name))), ("as-of", page.Value("as-of")), ("format", format)]);
}
