using Sanad.Application.Places;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Places or countries with how much is told of each; the first few, and the rest behind a click.</summary>
internal sealed class PlaceTable(PageContext page, Func<PlaceRow, string> href)
{
    private const int ShownAtOnce = 10;

    /// <param name="rows">The places.</param>
    /// <param name="label">What the table is.</param>
    public Html Of(IReadOnlyCollection<PlaceRow> rows, string label)
    {
        Html rest = rows.Count <= ShownAtOnce ? Html.Empty
            : $"<details><summary>{page.Language.Format("today.more", PageContext.Number(rows.Count - ShownAtOnce))}</summary>{Table(rows.Skip(ShownAtOnce), $"{label}: {page["map.rest"]}")}</details>";
        return $"{Table(rows.Take(ShownAtOnce), label)}{rest}";
    }

    private Html Table(IEnumerable<PlaceRow> rows, string label) => $"""
        <div class="scroll" tabindex="0" role="region" aria-label="{label}"><table class="places stack">
        <thead><tr><th scope="col">{page["filter.place"]}</th><th scope="col" class="number">{page["kinds.event"]}</th><th scope="col" class="number">{page["kinds.figure"]}</th><th scope="col" class="number">{page["sources.documents"]}</th><th scope="col">{page["map.last"]}</th><td></td></tr></thead>
        <tbody>
        {rows.Select(Row)}
        </tbody></table></div>
        """;

    private Html Row(PlaceRow row) => $"""
        <tr><th scope="row"><a href="{href(row)}">{PlaceName.Of(page, row)}</a>{(row.Country is { } code ? (Html)$" <bdi class=\"code\">{code}</bdi>" : Html.Empty)}</th><td class="number" data-label="{page["kinds.event"]}">{PageContext.Number(row.Events)}</td><td class="number" data-label="{page["kinds.figure"]}">{PageContext.Number(row.Figures)}</td><td class="number" data-label="{page["sources.documents"]}">{PageContext.Number(row.Reports)}</td><td class="period">{(row.Last is { } day ? DayView.Of(page.Language, day) : Html.Empty)}</td><td><a href="{page.Href("/threads", ("about", row.Name))}">{page["threads.title"]}</a></td></tr>

        """;
}
