using Sanad.Application.Searching;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>The documents of the ledger, newest first, by outlet and time of publication.</summary>
internal sealed class DocumentsPage(LedgerHost ledger)
{
    private const int RowsShown = 25;

    public Html Render(PageContext page)
    {
        var query = new LedgerQuery
        {
            Outlet = page.Value("outlet"),
            Published = page.Value("published"),
            AsOf = page.AsOf,
            After = HitName.Read(page.Value("after")),
            Limit = RowsShown + 1,
        };
        List<VersionRow> rows = [.. ledger.Search.List(query)];
        bool hasMore = rows.Count > RowsShown;
        VersionRow[] shown = [.. rows.Take(RowsShown).Select(WithBeginning)];
        Html next = hasMore
            ? $"<p class=\"more\"><a class=\"button\" rel=\"next\" href=\"{page.Here(("after", HitName.Of(new IndexHit(shown[^1].Place, null))))}\">{page["search.next"]}</a></p>"
            : Html.Empty;
        return Layout.Of(
            page,
            page["documents.title"],
            $"""
            <div class="lead"><h1>{page["documents.title"]}</h1></div>
            <form class="filters" action="{page.Href("/documents")}" method="get">
            <p><label for="outlet">{page["filter.outlet"]}</label>{OutletChoice.Of(page, ledger)}</p>
            <p><label for="published">{page["filter.published"]}</label><input id="published" name="published" dir="ltr" value="{page.Value("published")}" placeholder="2027-03" aria-describedby="published-hint"></p>
            <p><label for="as-of">{page["asof.label"]}</label><input id="as-of" name="as-of" type="date" value="{page.Value("as-of")}"></p>
            <p><button>{page["documents.filter"]}</button></p>
            <p class="hint" id="published-hint">{page["filter.published.hint"]}</p>
            </form>
            {(shown.Length == 0 ? $"<p class=\"nothing\">{page["documents.none"]}</p>" : DocumentTable.Of(page, shown))}
            {next}
            """);
    }

    // A document without a title is listed by its first words.
    public static VersionRow WithBeginning(VersionRow row) => !string.IsNullOrWhiteSpace(row.Document.Title) || row.IsRedacted
        ? row
        : row with { Document = row.Document with { Text = Ledger.VersionDecoder.Decode(row).Document.Text } };
}
