using System.Collections.Immutable;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Search;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>The threads, newest first, by whom they are about, what they are and when they were told.</summary>
internal sealed class ThreadsPage(LedgerHost ledger)
{
    private const int Shown = 20;

    private static readonly string[] Kinds =
    [
        .. Enum.GetValues<EventType>().Select(Codes.Of), .. Enum.GetValues<Measure>().Select(measure => ThreadKinds.FigurePrefix + Codes.Of(measure)),
    ];

    public Html Render(PageContext page) => Layout.Of(
        page,
        page["threads.title"],
        $"""
        <div class="lead"><h1>{page["threads.title"]}</h1>
        <p>{page["threads.lead"]}</p></div>
        <form class="filters" action="/{page.Language.Code}/threads" method="get">
        <p><label for="about">{page["threads.about"]}</label><input id="about" name="about" dir="auto" value="{page.Value("about")}" placeholder="{page["filter.party.hint"]}"></p>
        <p><label for="kind">{page["threads.kind"]}</label>{Choice.Of(page, "kind", Kinds, kind => ThreadLink.Kind(page, kind), page.Value("kind"))}</p>
        <p><label for="from">{page["threads.from"]}</label><input id="from" name="from" type="date" value="{page.Value("from")}"></p>
        <p><label for="to">{page["threads.to"]}</label><input id="to" name="to" type="date" value="{page.Value("to")}"></p>
        <p><label for="as-of">{page["asof.label"]}</label><input id="as-of" name="as-of" type="date" value="{page.Value("as-of")}"></p>
        <p class="submit"><button>{page["search.apply"]}</button></p>
        </form>
        {LinkedNote.Of(page, ledger)}
        {Answer(page)}
        """);

    private Html Answer(PageContext page)
    {
        try
        {
            LinkedState linked = ledger.Linked();
            return linked.Answer(page, asked => Found(asked, linked));
        }
        catch (QueryException e)
        {
            return Notes.Refusal(page, e);
        }
    }

    private static Html Found(PageContext page, LinkedState linked)
    {
        ThreadPage found = linked.Threads.List(ThreadParameters.Read(page.Query), page.Value("after"), Shown, page.Aborted);
        ImmutableArray<ThreadView> views = linked.Tell.Summarize(found.Threads.Select(thread => thread.Id), page.AsOf, isolates: true);
        Html more = found.HasMore ? $"<p class=\"more\"><a class=\"button\" rel=\"next\" href=\"{page.Here(("after", found.Threads[^1].Id))}\">{page["search.next"]}</a></p>" : Html.Empty;
        return views.IsEmpty ? (Html)$"<div class=\"nothing\"><p>{page["threads.none"]}</p>{Notes.Of(page, found.Notes)}</div>" : $"""
            {Notes.Of(page, found.Notes)}
            <ol class="hits">{views.Select(view => ThreadItem.Of(page, view))}</ol>
            {more}
            """;
    }
}
