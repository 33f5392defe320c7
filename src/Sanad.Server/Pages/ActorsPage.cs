using Sanad.Application.Actors;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>Who acts and is acted upon in the newest records, and in conflict or cooperation.</summary>
internal sealed class ActorsPage(LedgerHost ledger)
{
    /// <summary>The newest records that are looked at while somebody waits.</summary>
    public const int MostRecords = 600;

    private const int Shown = 40;

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

        return Layout.Of(
            page,
            page["actors.title"],
            $"""
            <div class="lead"><h1>{page["actors.title"]}</h1>
            <p>{page["actors.lead"]}</p></div>
            <form class="filters" action="/{page.Language.Code}/actors" method="get"><p><label for="about">{page["threads.about"]}</label><input id="about" name="about" dir="auto" value="{page.Value("about")}" placeholder="{page["filter.party.hint"]}"></p>{KeptDay.Of(page)}<p class="submit"><button>{page["search.apply"]}</button></p></form>
            {answer}
            <section aria-labelledby="two"><h2 id="two">{page["pair.title"]}</h2>{PairForm.Of(page)}</section>
            """);
    }

    private Html Answer(PageContext page)
    {
        ActorList found = new CountActors(ledger.Search) { MostRecords = MostRecords }.Run(new LedgerQuery { About = page.Value("about"), AsOf = page.AsOf }, Shown, page.Aborted);
        return found.Rows.IsEmpty ? (Html)$"<div class=\"nothing\"><p>{page["actors.none"]}</p>{Notes.Of(page, found.Notes)}</div>"
            : $"{Notes.Of(page, found.Notes)}{ActorTable.Of(page, found.Rows, page["actors.title"], name => page.Href("/actor", ("name", name)))}<p class=\"hint\">{page.Language.Format("actors.looked", PageContext.Number(MostRecords))}</p>";
    }
}
