using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>The first page: how much the ledger holds, the way to search it, and what came last.</summary>
internal sealed class HomePage(LedgerHost ledger)
{
    private const int ReportsShown = 8;

    public Html Render(PageContext page)
    {
        VersionRow[] newest = [.. ledger.Search.List(new LedgerQuery { AsOf = page.AsOf, Limit = ReportsShown }).Select(DocumentsPage.WithBeginning)];
        return Layout.Of(
            page,
            page["home.title"],
            $"""
            <div class="hero"><h1>{page["tagline"]}</h1>
            {SearchBox.Of(page)}
            {Counts(page)}</div>
            <section aria-labelledby="newest"><div class="section-head"><h2 id="newest">{page["home.newest"]}</h2><a href="{page.Href("/documents")}">{page["home.all"]}</a></div>
            {(newest.Length == 0 ? $"<p class=\"nothing\">{page["documents.none"]}</p>" : DocumentTable.Of(page, newest))}
            </section>
            """,
            "home");
    }

    private Html Counts(PageContext page)
    {
        LedgerCounts counts = ledger.Counts();
        return page.AsOf is not null ? Html.Empty : $"""
            <ul class="totals">
            <li><a href="{page.Href("/documents")}"><b>{PageContext.Number(counts.Publications)}</b> {page["home.documents"]}</a></li>
            <li><a href="{page.Href("/search", ("kind", "event"))}"><b>{PageContext.Number(counts.Events)}</b> {page["home.events"]}</a></li>
            <li><a href="{page.Href("/search", ("kind", "figure"))}"><b>{PageContext.Number(counts.Figures)}</b> {page["home.figures"]}</a></li>
            <li><a href="{page.Href("/search", ("kind", "quote"))}"><b>{PageContext.Number(counts.Quotes)}</b> {page["home.quotes"]}</a></li>
            </ul>
            """;
    }
}
