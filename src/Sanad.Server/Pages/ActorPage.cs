using System.Collections.Immutable;
using Sanad.Application.Actors;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>One party: how it deals with others through time, with whom, what it says, and the figures about it.</summary>
internal sealed class ActorPage(LedgerHost ledger)
{
    private const int MostPartners = 15;
    private const int MostOwn = 4;
    private const int MostHits = 5;

    public Html Render(PageContext page)
    {
        string name = page.Value("name") ?? throw new RequestFault(404, ServerMessages.NoSuchAddress);
        Html answer;
        try
        {
            answer = ledger.Linked().Answer(page, asked => Answer(asked, name));
        }
        catch (QueryException e)
        {
            answer = Notes.Refusal(page, e);
        }

        return Layout.Of(page, NameView.TextOf(page, name), $"""
            <link rel="stylesheet" href="{SiteFiles.AddressOf("drawings.css")}">
            <div class="lead"><p class="eyebrow">{page["actor.eyebrow"]}</p><h1>{NameView.Of(page, name)}</h1>
            <p class="meta"><a href="{page.Href("/threads", ("about", name))}">{page["threads.title"]}</a> <span class="dot">·</span> <a href="{page.Href("/timeline", ("about", name))}">{page["timeline.title"]}</a> <span class="dot">·</span> <a href="{page.Href("/search", ("party", name))}">{page["actor.records"]}</a></p></div>
            {answer}
            """);
    }

    private Html Answer(PageContext page, string name)
    {
        ActorStory story = new TellActor(ledger.Search) { MostRecords = ActorsPage.MostRecords }.Run(name, new LedgerQuery { AsOf = page.AsOf }, MostPartners, page.Aborted);
        if (story.Records == 0)
        {
            return $"<div class=\"nothing\"><p>{page["actor.none"]}</p>{Notes.Of(page, story.Notes)}</div>{Offices(page, [name])}";
        }

        Html self = NameView.Of(page, name);
        return $"""
            {Notes.Of(page, story.Notes)}
            <section aria-labelledby="balance"><h2 id="balance">{page["balance.title"]}</h2>
            {new BalanceChart(page, story.Spans, (page.Language.Format("actor.gives", self), page.Language.Format("actor.gets", self), page.Language.Format("actor.with", self))).Render()}
            </section>
            <section aria-labelledby="own"><h2 id="own">{page["actor.own"]}</h2>{ActorTable.Of(page, story.Own.Take(MostOwn), page["actor.own"], other => page.Href("/search", ("party", other)))}</section>
            <section aria-labelledby="partners"><h2 id="partners">{page["actor.partners"]}</h2><p class="hint">{page["actor.partnersHint"]}</p>
            {new PartnerNetwork(page, name, story.Ties).Render()}
            {ActorTable.Of(page, story.Others, page["actor.partners"], other => page.Href("/pair", ("a", name), ("b", other)))}
            <p class="hint">{page.Language.Format("actors.looked", PageContext.Number(ActorsPage.MostRecords))}</p>
            <p class="download">{page["search.download"]} {Download(page, name, "json")} {Download(page, name, "csv")}</p></section>
            {Offices(page, story.Own.Select(row => row.Name).Append(name))}
            {Hits(page, "statements", new LedgerQuery { Speaker = name, Kind = "quote", AsOf = page.AsOf, Limit = MostHits }, ("speaker", name), ("kind", "quote"))}
            {Hits(page, "figures", new LedgerQuery { Party = name, Kind = "figure", AsOf = page.AsOf, Limit = MostHits }, ("party", name), ("kind", "figure"))}
            """;
    }

    private Html Offices(PageContext page, IEnumerable<string> persons) =>
        OfficeList.Of(page, ledger.Offices, persons);

    private static Html Download(PageContext page, string name, string format) =>
        $"<a href=\"{Address.Of("/api/v1/actors", ("about", name), (PageContext.AsOfName, page.Value(PageContext.AsOfName)), ("limit", $"{QueryParameters.MostHits}"), ("format", format))}\"><bdi>{format.ToUpperInvariant()}</bdi></a>";

    private Html Hits(PageContext page, string word, LedgerQuery query, params ReadOnlySpan<(string Name, string? Value)> address)
    {
        ImmutableArray<SearchHit> found = ledger.Search.Newest(query, page.Aborted);
        return found.IsEmpty ? Html.Empty : $"""
            <section aria-labelledby="{word}"><div class="section-head"><h2 id="{word}">{page[$"actor.{word}"]}</h2><a href="{page.Href("/search", address)}">{page["actor.all"]}</a></div>{HitList.Of(page, found, ledger.Corrections(), level: 3)}</section>
            """;
    }
}
