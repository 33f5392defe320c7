using System.Globalization;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Figures;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;
using Sanad.Server.Words;

namespace Sanad.Server.Pages;

/// <summary>The first page: a search, and what the last days of the ledger brought: whose standing changed, rival figures that moved, new threads, new reports.</summary>
internal sealed class HomePage(LedgerHost ledger)
{
    private const int ReportsShown = 8;
    private const int ThreadsShown = 8;
    private const int UsualDays = 7;

    private static readonly int[] Periods = [1, 7, 30, 365];

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
            {LinkedNote.Of(page, ledger)}
            {News(page, ledger.Linked())}
            <section aria-labelledby="newest"><div class="section-head"><h2 id="newest">{page["home.newest"]}</h2><a href="{page.Href("/documents")}">{page["home.all"]}</a></div>
            {(newest.Length == 0 ? $"<p class=\"nothing\">{page["documents.none"]}</p>" : DocumentTable.Of(page, newest))}
            </section>
            """,
            "home");
    }

    /// <summary>Tells the news of the usual period before anybody asks.</summary>
    public static void Prepare(LinkedState state)
    {
        ThreadNews? told = null;
        foreach (UiLanguage language in UiLanguage.All)
        {
            News(PageContext.Of(language), state, (from, day) => told ??= Tell(state, from, day));
        }
    }

    private static Html News(PageContext page, LinkedState linked) => News(page, linked, (from, day) => Tell(linked, from, day));

    private static ThreadNews Tell(LinkedState linked, DateOnly from, DateOnly day) =>
        new TellNews(linked.Threads, linked.Tell).Run(from, day, isolates: true, CancellationToken.None);

    private static Html News(PageContext page, LinkedState linked, Func<DateOnly, DateOnly, ThreadNews> tell)
    {
        if (linked.NewestDay(page.AsOf) is not { } day)
        {
            return Html.Empty;
        }

        int days = int.TryParse(page.Value("days"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) && Periods.Contains(given) ? given : UsualDays;
        DateOnly from = day.AddDays(1 - days);
        Html period = DayView.Of(page.Language, from, day);
        return $"""
            <section class="news" aria-labelledby="news"><div class="section-head"><h2 id="news">{page["today.title"]} <small>{period}</small></h2>
            <ul class="periods" aria-label="{page["today.period"]}">{Periods.Select(one => Period(page, one, days))}</ul></div>
            {linked.News(page.Language.Code, page.AsOf, days, () => Parts(page, tell(from, day)))}
            <p class="more"><a class="button" href="{page.Href("/threads")}">{page["today.all"]}</a></p>
            </section>
            """;
    }

    // Kept for later requests: nothing of the page's own but its language and day, and no request of a reader ends it.
    private static Html Parts(PageContext page, ThreadNews news)
    {
        Html[] parts =
        [
            Part(page, "changed", news.Changed.Select(move => ThreadItem.Of(page, move.Thread, 3, Move(page, move)))),
            Part(page, "rivals", news.Figures.Select(move => ThreadItem.Of(page, move.Thread, 3, Move(page, move)))),
            Part(page, "fresh", news.New.Where(view => news.Figures.All(move => move.Thread.Thread.Id != view.Thread.Id)).OrderByDescending(view => view.Thread.Members.Length).Select(view => ThreadItem.Of(page, view, 3))),
        ];
        return Array.TrueForAll(parts, part => part.IsEmpty) ? $"<p class=\"nothing\">{page["today.nothing"]}</p>" : Html.Join(parts);
    }

    private static Html Period(PageContext page, int days, int chosen)
    {
        Html current = days == chosen ? $" aria-current=\"true\"" : Html.Empty;
        return $"<li><a href=\"{page.Here(("days", days.ToString(CultureInfo.InvariantCulture)))}\"{current}>{page[$"period.{days}"]}</a></li>\n";
    }

    private static Html Part(PageContext page, string name, IEnumerable<Html> items)
    {
        Html[] all = [.. items];
        Html rest = all.Length <= ThreadsShown ? Html.Empty
            : $"<details><summary>{page.Language.Format("today.more", PageContext.Number(all.Length - ThreadsShown))}</summary><ol class=\"hits\">{all.Skip(ThreadsShown)}</ol></details>";
        return all.Length == 0 ? Html.Empty : $"<h3 class=\"part\">{page[$"today.{name}"]}</h3><ol class=\"hits\">{all.Take(ThreadsShown)}</ol>{rest}";
    }

    private static Html Move(PageContext page, StandingMove move) =>
        $"<p class=\"move\">{DayView.Of(page.Language, move.Change.Day)}: {StandingView.Of(page, move.Before)} <span class=\"arrow\">{(page.Language.IsRightToLeft ? "\u2190" : "\u2192")}</span> {StandingView.Of(page, move.Change.Standing.Code)}</p>";

    // The two sides of each disagreement beside each other.
    private static Html Move(PageContext page, FigureMove move) => $"""
        <ul class="rivals">{move.Series.Disagreements.SelectMany(pair => new[] { pair.One, pair.Other }).DistinctBy(statement => statement.Member.Id).Select(statement => Side(page, statement))}</ul>
        """;

    private static Html Side(PageContext page, FigureStatement statement) => $"""
        <li><b>{FigureView.Of(page.Language, statement.Figure)}</b> {FigureView.Measured(page.Language, statement.Figure)} <span class="of">{VoiceView.Of(page, statement.Voice)}</span></li>
        """;

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
