using System.Collections.Immutable;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Search;
using Sanad.Ledger.Threads.Pledges;
using Sanad.Model;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>What became of a claim: how it stands and stood, who told it on whose word, its figures by source, its pledges, and what it belongs to.</summary>
internal sealed class OneThreadPage(LedgerHost ledger)
{
    private const int MostRelated = 6;
    private const int MostDocuments = 12;

    public Html Render(PageContext page)
    {
        LinkedState linked = ledger.Linked();
        ThreadView view = (page.Value("id") is { } id ? linked.Tell.Run(id, page.AsOf, isolates: true) : null) ?? throw new RequestFault(404, ServerMessages.NoSuchThread);
        return Layout.Of(
            page,
            ThreadLink.Sentence(view),
            $"""
            <article class="thread">
            <header class="lead">
            <p class="meta">{ThreadLink.Kind(page, view.Thread.Kind)} <span class="dot">·</span> {ThreadItem.Reports(page, view)} <span class="dot">·</span> {ThreadItem.Period(page, view)}</p>
            <h1>{ThreadLink.Title(page, view)}</h1>
            {(page.Language.IsRightToLeft ? Html.Empty : $"<p class=\"snippet\" lang=\"ur\" dir=\"rtl\">{ThreadLink.Marked(view)}</p>")}
            {Verdict(page, view)}
            </header>
            {LinkedNote.Of(page, ledger)}
            {Standing(page, view)}
            {Figures(page, view)}
            <section aria-labelledby="reports"><h2 id="reports">{page["thread.history"]}</h2><ol class="hits">{view.Lines.Select(line => ThreadEntry.Of(page, line))}</ol></section>
            {Pledges(page, linked, view)}
            {Related(page, linked, view)}
            {About(page, view)}
            </article>
            """);
    }

    private static Html Verdict(PageContext page, ThreadView view)
    {
        Html said = view.Standing.SaidOn is { } day ? page.Language.Format("record.said", DayView.Of(page.Language, day)) : Html.Empty;
        return $"<p class=\"verdict\">{StandingView.Of(page, view.Standing.Code)} <span>{page.Language.OfCode("standingHelp", StandingView.NameOf(view.Standing.Code))} {said}</span></p>";
    }

    private static Html Standing(PageContext page, ThreadView view) => $"""
        <section aria-labelledby="standing"><h2 id="standing">{page["thread.standing"]}</h2>
        {StandingStrip.Of(page, view)}
        <div class="tree">{new VoiceTree(page, view).Render()}</div>
        </section>
        """;

    private static Html Figures(PageContext page, ThreadView view) => view.Figures.IsEmpty ? Html.Empty : $"""
        <section aria-labelledby="figures"><div class="section-head"><h2 id="figures">{page["kinds.figure"]}</h2><a class="download" href="{Address.Of("/api/v1/figures", ("thread", view.Thread.Id), ("as-of", page.Value("as-of")), ("format", "csv"))}" download="figures.csv">{page["sources.download"]} <bdi>(CSV)</bdi></a></div>
        {view.Figures.Select(series => new FigureSeriesView(page, series).Render())}
        </section>
        """;

    // Those of its first record that makes one: the others tell the same again.
    private Html Pledges(PageContext page, LinkedState linked, ThreadView view)
    {
        if (view.Thread.Members.FirstOrDefault(member => Pledge.Of(member) is not null) is not { Event: { } told } member)
        {
            return Html.Empty;
        }

        var follow = new FollowPledges(ledger.Store, ledger.Search, linked.Threads);
        var query = new LedgerQuery { RecordId = member.Id, Event = Codes.Of(told.Event), AsOf = page.AsOf };
        Html[] pledges = [.. follow.Run(query, 1, null, isolates: true, out _, page.Aborted).Select(pledge => PledgeItem.Of(page, pledge))];
        return pledges.Length == 0 ? Html.Empty : $"<section aria-labelledby=\"pledges\"><h2 id=\"pledges\">{page["thread.pledges"]}</h2>{pledges}</section>";
    }

    // Other threads of the same reports, those that share most of them first.
    private static Html Related(PageContext page, LinkedState linked, ThreadView view)
    {
        IEnumerable<string> shared = view.Thread.Members.Select(member => (member.Version.Document.Source, member.Version.Document.Id)).Distinct().Take(MostDocuments)
            .SelectMany(document => linked.Threads.ThreadsOf(document.Source, document.Id)).Where(thread => thread.Documents > 1 && thread.Id != view.Thread.Id)
            .GroupBy(thread => thread.Id).OrderByDescending(records => records.Count()).ThenByDescending(records => records.First().Documents).ThenBy(records => records.Key, StringComparer.Ordinal)
            .Take(MostRelated).Select(records => records.Key);
        ImmutableArray<ThreadView> related = linked.Tell.Summarize(shared, page.AsOf, isolates: true);
        return related.IsEmpty ? Html.Empty : $"""
            <section aria-labelledby="related"><h2 id="related">{page["thread.related"]}</h2><ol class="hits">{related.Select(other => ThreadItem.Of(page, other, level: 3))}</ol></section>
            """;
    }

    private static Html About(PageContext page, ThreadView view) => $"""
        <form class="when" action="/{page.Language.Code}/thread" method="get"><input type="hidden" name="id" value="{view.Thread.Id}">
        <label for="as-of">{page["asof.label"]}</label><input id="as-of" name="as-of" type="date" value="{page.Value("as-of")}"><button>{page["search.apply"]}</button></form>
        <dl class="about">
        <div><dt>{page["document.id"]}</dt><dd><bdi dir="ltr">{view.Thread.Id}</bdi></dd></div>
        <div><dt><bdi>JSON</bdi></dt><dd><a href="{Address.Of($"/api/v1/threads/{view.Thread.Id}", ("as-of", page.Value("as-of")))}">{page["document.json"]}</a></dd></div>
        </dl>
        """;
}
