using Sanad.Application.Searching;
using Sanad.Ledger.Search;
using Sanad.Model;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>The search: words, filters, facets, and the hits with their sentences.</summary>
internal sealed class SearchView(LedgerHost ledger)
{
    private const int MostParties = 12;

    // Everything that an address of a search keeps besides the words, when they change.
    private static readonly string[] Kept = [.. QueryParameters.Filters.Where(name => name != "q"), PageContext.AsOfName];

    public Html Render(PageContext page)
    {
        Html answer = QueryParameters.AsksForAnything(page.Query) ? Answer(page) : $"<p class=\"nothing\">{page["search.start"]}</p>";
        return Layout.Of(
            page,
            page.Value("q") ?? page["search.title"],
            $"""
            <h1 class="visually-hidden">{page["search.title"]}</h1>
            {SearchBox.Of(page, Kept)}
            {FilterForm.Of(page, ledger)}
            {ChosenFilters.Of(page)}
            {answer}
            """);
    }

    private Html Answer(PageContext page)
    {
        LedgerQuery query;
        SearchPage found;
        try
        {
            query = QueryParameters.Read(page.Query);
            found = ledger.Search.FindWithTally(query, page.Aborted);
        }
        catch (QueryException e)
        {
            return Notes.Refusal(page, e);
        }

        Html notes = Notes.Of(page, found.Notes);
        return found.Hits.IsEmpty
            ? (Html)$"<div class=\"nothing\"><p>{page["search.none"]}</p><p>{page["search.noneHelp"]}</p>{notes}</div>"
            : $"""
            <div class="results">
            <section class="found" aria-label="{page["search.title"]}">
            <div class="section-head"><p class="total" role="status">{Total(page, found)}</p><p class="download">{page["search.download"]} {Download(page, "json")} {Download(page, "csv")}</p></div>
            {notes}
            {HitList.Of(page, found.Hits, ledger.Corrections())}
            {More(page, found)}
            </section>
            <aside class="facets" aria-label="{page["search.narrow"]}"><h2>{page["search.narrow"]}</h2>
            {new Facets(page, ledger, query, found).Render()}
            {Parties(page, found)}
            </aside>
            </div>
            """;
    }

    private static Html Total(PageContext page, SearchPage found)
    {
        Html number = found.Total >= LedgerSearch.MostCounted ? page.Language.Format("search.orMore", PageContext.Number(found.Total)) : PageContext.Number(found.Total);
        return page.Language.Format(found.Hits[0].Record is null ? "search.found.documents" : "search.found.records", number);
    }

    private static Html More(PageContext page, SearchPage found) => found.HasMore
        ? $"<p class=\"more\"><a class=\"button\" rel=\"next\" href=\"{page.Here(("after", HitName.Of(found.Hits[^1].Place)))}\">{page["search.next"]}</a></p>"
        : Html.Empty;

    private static Html Download(PageContext page, string format)
    {
        IEnumerable<(string, string?)> asked = Kept.Prepend("q").Select(name => (name, page.Value(name)));
        return $"<a href=\"{Address.Of("/api/v1/search", [.. asked, ("limit", $"{QueryParameters.MostHits}"), ("format", format)])}\"><bdi>{format.ToUpperInvariant()}</bdi></a>";
    }

    // Who is named in the hits of this page, most often first.
    private static Html Parties(PageContext page, SearchPage found)
    {
        (string Name, int Count)[] named =
        [
            .. found.Hits.Where(hit => hit.Record is not null).SelectMany(hit => NamesIn(page, hit)).GroupBy(name => name, StringComparer.Ordinal)
                .Select(group => (group.Key, group.Count())).OrderByDescending(name => name.Item2).ThenBy(name => name.Key, StringComparer.Ordinal).Take(MostParties),
        ];
        return named.Length == 0 || page.Value("party") is not null ? Html.Empty : $"""
            <section><h3>{page["search.parties"]}</h3><ul>{named.Select(name => (Html)$"<li><a href=\"{page.Here(("party", name.Name))}\"><span dir=\"auto\">{NameView.TextOf(page, name.Name)}</span> <span class=\"count\">{PageContext.Number(name.Count)}</span></a></li>")}</ul></section>
            """;
    }

    private static IEnumerable<string> NamesIn(PageContext page, SearchHit hit)
    {
        var names = new PartyView(page, hit.Version.Reading!);
        IEnumerable<Party> parties = hit.Record switch
        {
            EventRecord found => found.Actors.Concat(found.Recipients),
            FigureRecord found => found.Of,
            QuoteRecord { Speaker: { } speaker } => [speaker],
            _ => [],
        };
        return parties.Select(names.NameOf).OfType<string>().Distinct(StringComparer.Ordinal);
    }
}
