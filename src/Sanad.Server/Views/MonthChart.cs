using System.Collections.Immutable;
using System.Globalization;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>How much there is of each month, as bars that lead to the month, and as a table.</summary>
internal sealed class MonthChart(PageContext page, ImmutableArray<(DateOnly Month, int Records)> months, Func<string, string> href, string label)
{
    private const int Height = 72;
    private const int Reach = 66;
    private const int MostMonths = 120;
    private const int LeastMonths = 6;

    // The last ten years that there is anything of.
    private readonly (DateOnly Month, int Records)[] shown = [.. months.Where(one => NumberOf(one.Month) > NumberOf(months[^1].Month) - MostMonths)];

    /// <summary>Nothing where there is but one month: it has no course.</summary>
    public Html Render()
    {
        if (shown.Length < 2)
        {
            return Html.Empty;
        }

        int first = NumberOf(shown[0].Month);
        int last = Math.Max(NumberOf(shown[^1].Month), first + LeastMonths - 1);
        var scale = new ChartScale(page.Language, first, last + 1, 0);
        return $"""
            <figure class="months"><svg class="chart" width="100%" height="{Height}" role="group" aria-label="{label}"><line class="axis" x1="0" x2="100%" y1="{Height - 1}" y2="{Height - 1}"></line>{shown.Select(one => Bar(one, scale))}</svg>
            <p class="ends"><span>{DayView.Of(page.Language, Written(shown[0].Month))}</span><span>{DayView.Of(page.Language, Written(new DateOnly(last / 12, (last % 12) + 1, 1)))}</span></p></figure>
            <details><summary>{page["balance.table"]}</summary>
            <div class="scroll" tabindex="0" role="region" aria-label="{label}: {page["actors.table"]}"><table class="narrow"><thead><tr><th scope="col">{page["balance.month"]}</th><th scope="col" class="number">{page["map.records"]}</th></tr></thead>
            <tbody>{shown.Reverse().Select(one => (Html)$"<tr><th scope=\"row\"><a href=\"{href(Written(one.Month))}\">{DayView.Of(page.Language, Written(one.Month))}</a></th><td class=\"number\">{PageContext.Number(one.Records)}</td></tr>\n")}</tbody></table></div></details>
            """;
    }

    private Html Bar((DateOnly Month, int Records) one, ChartScale scale)
    {
        int month = NumberOf(one.Month);
        (string x, string width) = scale.Stretch(month + 0.1m, month + 0.9m);
        int length = Math.Max(2, (int)Math.Round((double)one.Records / shown.Max(each => each.Records) * Reach));
        string said = $"{Written(one.Month)}: {one.Records}";
        return $"<a href=\"{href(Written(one.Month))}\" aria-label=\"{said}\"><rect class=\"month\" x=\"{x}\" y=\"{Height - 1 - length}\" width=\"{width}\" height=\"{length}\"><title>{said}</title></rect></a>";
    }

    private static int NumberOf(DateOnly month) => (month.Year * 12) + month.Month - 1;

    private static string Written(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
