using Sanad.Application.Actors;
using Sanad.Ledger.Search;
using Sanad.Server.Hosting;
using Sanad.Server.Markup;
using Sanad.Server.Views;

namespace Sanad.Server.Pages;

/// <summary>How two deal with each other: conflict and cooperation through time in both directions, then the records by their way.</summary>
internal sealed class PairPage(LedgerHost ledger)
{
    private const int MostDealings = 60;
    private const int ShownOfWay = 6;

    public Html Render(PageContext page)
    {
        (string? one, string? other) = (page.Value("a"), page.Value("b"));
        Html answer;
        try
        {
            answer = one is null || other is null ? $"<p class=\"nothing\">{page["pair.start"]}</p>" : ledger.Linked().Answer(page, asked => Answer(asked, one, other));
        }
        catch (QueryException e)
        {
            answer = Notes.Refusal(page, e);
        }

        Html heading = one is null || other is null ? Html.Text(page["pair.title"]) : page.Language.Format("pair.heading", NameView.Of(page, one), NameView.Of(page, other));
        return Layout.Of(page, one is null ? page["pair.title"] : other is null ? NameView.TextOf(page, one) : $"{NameView.TextOf(page, one)} – {NameView.TextOf(page, other)}", $"""
            <div class="lead"><p class="eyebrow">{page["pair.eyebrow"]}</p><h1>{heading}</h1></div>
            {answer}
            {PairForm.Of(page, one, other)}
            """);
    }

    private Html Answer(PageContext page, string one, string other)
    {
        Pair pair = new TellPair(ledger.Search) { MostRecords = ActorsPage.MostRecords }.Run(one, other, new LedgerQuery { AsOf = page.AsOf }, MostDealings, isolates: true, page.Aborted);
        if (pair.Dealings.IsEmpty)
        {
            return $"<div class=\"nothing\"><p>{page["pair.none"]}</p>{Notes.Of(page, pair.Notes)}</div>";
        }

        Html there = page.Language.Format("pair.towards", NameView.Of(page, one), NameView.Of(page, other));
        Html back = page.Language.Format("pair.towards", NameView.Of(page, other), NameView.Of(page, one));
        Html together = page.Language.Format("pair.together", NameView.Of(page, one), NameView.Of(page, other));
        return $"""
            {Notes.Of(page, pair.Notes)}
            <p class="meta"><a href="{page.Href("/actor", ("name", one))}">{NameView.Of(page, one)}</a> <span class="dot">·</span> <a href="{page.Href("/actor", ("name", other))}">{NameView.Of(page, other)}</a> <span class="dot">·</span> <a href="{page.Href("/threads", ("about", $"{one} & {other}"))}">{page["threads.title"]}</a> <span class="dot">·</span> <a href="{page.Href("/timeline", ("about", $"{one} & {other}"))}">{page["timeline.title"]}</a></p>
            <section aria-labelledby="balance"><h2 id="balance">{page["balance.title"]}</h2>{new BalanceChart(page, pair.Spans, (there, back, together)).Render()}</section>
            {Part(page, pair, DealingWay.There, there)}{Part(page, pair, DealingWay.Back, back)}{Part(page, pair, DealingWay.Together, together)}
            {Part(page, pair, DealingWay.FirstSays, page.Language.Format("pair.says", NameView.Of(page, one), NameView.Of(page, other)))}{Part(page, pair, DealingWay.SecondSays, page.Language.Format("pair.says", NameView.Of(page, other), NameView.Of(page, one)))}
            {Part(page, pair, DealingWay.Figure, Html.Text(page["kinds.figure"]))}
            {(pair.LeftOut == 0 ? Html.Empty : $"<p class=\"hint\">{page.Language.Format("pair.leftOut", PageContext.Number(pair.LeftOut))}</p>")}
            """;
    }

    private static Html Part(PageContext page, Pair pair, DealingWay way, Html heading)
    {
        Dealing[] dealings = [.. pair.Dealings.Where(dealing => dealing.Way == way)];
        Html rest = dealings.Length <= ShownOfWay ? Html.Empty
            : $"<details><summary>{page.Language.Format("today.more", PageContext.Number(dealings.Length - ShownOfWay))}</summary><ol class=\"hits\">{dealings.Skip(ShownOfWay).Select(dealing => Item(page, dealing))}</ol></details>";
        return dealings.Length == 0 ? Html.Empty : $"<section><h2>{heading} <small>{PageContext.Number(dealings.Length)}</small></h2><ol class=\"hits\">{dealings.Take(ShownOfWay).Select(dealing => Item(page, dealing))}</ol>{rest}</section>\n";
    }

    private static Html Item(PageContext page, Dealing dealing)
    {
        Html mark = dealing.Weight is { } weight
            ? $"<span class=\"weight {(weight < 0 ? "conflict" : "cooperation")}\"><bdi>{weight.ToString("+0.0;\u22120.0;0.0", System.Globalization.CultureInfo.InvariantCulture)}</bdi></span>"
            : Html.Empty;
        return ToldItem.Of(page, dealing.Record, mark);
    }
}
