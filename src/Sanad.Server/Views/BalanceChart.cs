using System.Collections.Immutable;
using System.Globalization;
using Sanad.Application.Actors;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Conflict and cooperation by month: one row for each direction, bars above the line for cooperation and below it for conflict; the same as a table.</summary>
internal sealed class BalanceChart(PageContext page, ImmutableArray<PairSpan> spans, (Html There, Html Back, Html Together) words)
{
    private const int Height = 84;
    private const int Middle = 42;
    private const int Reach = 38;
    private const int MostMonths = 36;

    private readonly PairSpan[] shown = Newest(spans);

    public Html Render() => shown.Length == 0 ? (Html)$"<p class=\"nothing\">{page["balance.none"]}</p>" : $"""
        <p class="hint">{page["balance.hint"]}</p>
        <div class="balances">{Row(words.There, span => span.There)}{Row(words.Back, span => span.Back)}{Row(words.Together, span => span.Together)}</div>
        <details><summary>{page["balance.table"]}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="{page["balance.table"]}"><table>
        <thead><tr><th scope="col">{page["balance.month"]}</th><th scope="col" class="number">{words.There}</th><th scope="col" class="number">{words.Back}</th><th scope="col" class="number">{words.Together}</th></tr></thead>
        <tbody>{shown.Reverse().Select(span => (Html)$"<tr><th scope=\"row\">{DayView.Of(page.Language, span.Month)}</th>{Cell(span.There)}{Cell(span.Back)}{Cell(span.Together)}</tr>\n")}</tbody></table></div></details>
        """;

    // Of the last three years that there is anything of.
    private static PairSpan[] Newest(ImmutableArray<PairSpan> spans)
    {
        PairSpan[] dated = [.. spans.Where(span => MonthOf(span.Month) is not null)];
        return dated.Length == 0 ? [] : [.. dated.Where(span => MonthOf(span.Month) > MonthOf(dated[^1].Month) - MostMonths)];
    }

    private Html Row(Html name, Func<PairSpan, Balance> of)
    {
        int events = shown.Sum(span => of(span).Events);
        return events == 0 ? Html.Empty : $"""
            <figure class="balance"><figcaption>{name} <small>{page.Language.Format("balance.events", PageContext.Number(events))}</small></figcaption>{Bars(of)}</figure>

            """;
    }

    private Html Bars(Func<PairSpan, Balance> of)
    {
        int first = MonthOf(shown[0].Month)!.Value;
        int last = Math.Max(MonthOf(shown[^1].Month)!.Value, first + 5);
        var scale = new ChartScale(page.Language, first, last + 1);
        IEnumerable<Html> bars = shown.Where(span => of(span).Events > 0).Select(span =>
        {
            decimal mean = of(span).Mean!.Value;
            int month = MonthOf(span.Month)!.Value;
            (string x, string width) = scale.Stretch(month + 0.12m, month + 0.88m);
            int length = Math.Max(2, (int)Math.Round(Math.Abs(mean) / ConflictScale.Most * Reach));
            return (Html)$"<rect class=\"{(mean < 0 ? "conflict" : "cooperation")}\" x=\"{x}\" y=\"{(mean < 0 ? Middle : Middle - length)}\" width=\"{width}\" height=\"{length}\"><title>{span.Month}: {mean.ToString("0.0", CultureInfo.InvariantCulture)}</title></rect>";
        });
        (string from, string to) = (shown[0].Month, shown[^1].Month);
        return $"""
            <svg class="chart" width="100%" height="{Height}" role="img" aria-label="{page["balance.chart"]}"><line class="axis" x1="0" x2="100%" y1="{Middle}" y2="{Middle}"></line>{bars}</svg>
            <p class="ends"><span>{DayView.Of(page.Language, from)}</span>{(from == to ? Html.Empty : $"<span>{DayView.Of(page.Language, to)}</span>")}</p>
            """;
    }

    private static Html Cell(Balance balance) => balance.Mean is { } mean
        ? (Html)$"<td class=\"number\"><bdi>{mean.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture)}</bdi> <small>×{PageContext.Number(balance.Events)}</small></td>"
        : $"<td class=\"number implied\">–</td>";

    // Months from year 0; a year alone has no month.
    private static int? MonthOf(string month) => month.Length == 7 && int.TryParse(month.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && int.TryParse(month.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (year * 12) + number - 1 : null;
}
