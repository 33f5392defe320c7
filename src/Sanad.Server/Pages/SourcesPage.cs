using System.Collections.Immutable;
using Sanad.Ledger.Storage;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>The outlets: how many reports and records of each, and from which time.</summary>
internal sealed class SourcesPage(LedgerHost ledger)
{
    public Html Render(PageContext page)
    {
        ImmutableArray<OutletCounts> outlets = ledger.Outlets(page.AsOf);
        long most = outlets.Select(outlet => outlet.Documents).DefaultIfEmpty(1).Max();
        return Layout.Of(
            page,
            page["sources.title"],
            $"""
            <div class="lead"><h1>{page["sources.title"]}</h1>
            <p>{page["sources.lead"]}</p></div>
            {(outlets.IsEmpty ? $"<p class=\"nothing\">{page["sources.none"]}</p>" : Table(page, outlets, most))}
            """);
    }

    private static Html Table(PageContext page, ImmutableArray<OutletCounts> outlets, long most) => $"""
        <div class="scroll" tabindex="0" role="region" aria-label="{page["sources.title"]}"><table class="outlets stack">
        <thead><tr><th scope="col">{page["sources.outlet"]}</th><th scope="col" class="number">{page["sources.documents"]}</th><th scope="col" class="number">{page["sources.events"]}</th><th scope="col" class="number">{page["sources.figures"]}</th><th scope="col" class="number">{page["sources.quotes"]}</th><th scope="col">{page["sources.period"]}</th></tr></thead>
        <tbody>
        {outlets.Select(outlet => Row(page, outlet, most))}
        </tbody></table></div>
        <p class="more"><a href="{Address.Of("/api/v1/sources", ("format", "csv"), ("as-of", page.Value("as-of")))}" download="sources.csv">{page["sources.download"]} <bdi>(CSV)</bdi></a></p>
        """;

    private static Html Row(PageContext page, OutletCounts outlet, long most)
    {
        Html period = outlet.FirstDay == 0 ? $"<span class=\"implied\">{page["documents.undated"]}</span>"
            : DayView.Of(page.Language, PlaceInLine.DayOf(outlet.FirstDay), PlaceInLine.DayOf(outlet.LastDay));
        return $"""
            <tr><th scope="row">{DocumentLink.Outlet(page, outlet.Source)}<meter min="0" max="{most}" value="{outlet.Documents}" aria-hidden="true"></meter></th><td class="number" data-label="{page["sources.documents"]}">{PageContext.Number(outlet.Documents)}</td><td class="number" data-label="{page["sources.events"]}">{PageContext.Number(outlet.Events)}</td><td class="number" data-label="{page["sources.figures"]}">{PageContext.Number(outlet.Figures)}</td><td class="number" data-label="{page["sources.quotes"]}">{PageContext.Number(outlet.Quotes)}</td><td class="period">{period}</td></tr>

            """;
    }
}
