using System.Collections.Immutable;
using System.Globalization;
using Sanad.Application.Timelines;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>What is told of a name, a country or a pair in the order in which it happened, latest first.</summary>
internal sealed class TimelinePage(LedgerHost ledger)
{
    private const int Most = 80;
    private const int MonthLength = 7;

    public Html Render(PageContext page)
    {
        Html answer;
        try
        {
            answer = page.Value("about") is null ? $"<p class=\"nothing\">{page["timeline.start"]}</p>" : ledger.Linked().Answer(page, Answer);
        }
        catch (QueryException e)
        {
            answer = Notes.Refusal(page, e);
        }

        return Layout.Of(
            page,
            page["timeline.title"],
            $"""
            <link rel="stylesheet" href="{SiteFiles.AddressOf("drawings.css")}">
            <div class="lead"><h1>{page["timeline.title"]}</h1>
            <p>{page["timeline.lead"]}</p></div>
            <form class="filters" action="/{page.Language.Code}/timeline" method="get">
            <p><label for="about">{page["threads.about"]}</label><input id="about" name="about" dir="auto" required value="{page.Value("about")}" placeholder="{page["filter.party.hint"]}"></p>
            <p><label for="when">{page["filter.when"]}</label><input id="when" name="when" dir="ltr" value="{page.Value("when")}" placeholder="2027-03"></p>
            {KeptDay.Of(page)}<p class="submit"><button>{page["search.apply"]}</button></p>
            </form>
            {answer}
            """);
    }

    private Html Answer(PageContext page)
    {
        Timeline timeline = new TellTimeline(ledger.Search) { MostRecords = ActorsPage.MostRecords }
            .Run(new LedgerQuery { About = page.Value("about"), When = page.Value("when"), AsOf = page.AsOf }, Most, isolates: true, page.Aborted);
        if (timeline.Dated.IsEmpty && timeline.Undated.IsEmpty)
        {
            return $"<div class=\"nothing\"><p>{page["search.none"]}</p>{Notes.Of(page, timeline.Notes)}</div>";
        }

        Html undated = timeline.Undated.IsEmpty ? Html.Empty
            : $"<details class=\"day\"><summary>{page["timeline.undated"]} ({PageContext.Number(timeline.Undated.Length)})</summary><ol class=\"hits\">{timeline.Undated.Select(entry => Item(page, entry))}</ol></details>";
        return $"""
            {Notes.Of(page, timeline.Notes)}
            {new MonthChart(page, MonthsOf(timeline), month => page.Here(("when", month)), page["timeline.chart"]).Render()}
            <p class="download">{page["search.download"]} <a href="{Download(page, "json")}"><bdi>JSON</bdi></a> <a href="{Download(page, "csv")}"><bdi>CSV</bdi></a></p>
            <div class="timeline">{timeline.Dated.Reverse().GroupBy(entry => entry.Record.Start!).Select(day => (Html)$"<section class=\"day\"><h2>{DayView.Of(page.Language, day.Key)}</h2><ol class=\"hits\">{day.Select(entry => Item(page, entry, day.Key))}</ol></section>\n")}</div>
            {undated}
            {(timeline.LeftOut == 0 ? Html.Empty : $"<p class=\"hint\">{page.Language.Format("timeline.leftOut", PageContext.Number(timeline.LeftOut))}</p>")}
            """;
    }

    // A year alone has no month.
    private static ImmutableArray<(DateOnly Month, int Records)> MonthsOf(Timeline timeline) =>
    [
        .. timeline.Counts.Where(count => DateOnly.TryParseExact(MonthOf(count.When), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            .GroupBy(count => DateOnly.ParseExact(MonthOf(count.When), "yyyy-MM", CultureInfo.InvariantCulture)).OrderBy(month => month.Key).Select(month => (month.Key, month.Sum(count => count.Records))),
    ];

    private static string MonthOf(string day) => day[..Math.Min(day.Length, MonthLength)];

    private static string Download(PageContext page, string format) =>
        Address.Of("/api/v1/timeline", ("about", page.Value("about")), ("when", page.Value("when")), ("as-of", page.Value("as-of")), ("limit", $"{QueryParameters.MostHits}"), ("format", format));

    private static Html Item(PageContext page, TimelineEntry entry, string? day = null) => ToldItem.Of(
        page, entry.Record, default,
        entry.Reports == 1 ? Html.Empty : $"<span class=\"dot\">·</span> {page.Language.Format("timeline.times", PageContext.Number(entry.Reports))}",
        day);
}
