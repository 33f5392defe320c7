using System.Globalization;
using Sanad.Application.Actors;
using Sanad.Application.Glosses;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Parties with how often they act, are acted upon, speak and are counted, and how they deal with others.</summary>
internal static class ActorTable
{
    /// <param name="page">The page it stands on.</param>
    /// <param name="rows">The parties.</param>
    /// <param name="label">What the table is.</param>
    /// <param name="href">Where a name leads.</param>
    public static Html Of(PageContext page, IEnumerable<ActorRow> rows, string label, Func<string, string> href) => $"""
        <div class="scroll" tabindex="0" role="region" aria-label="{label}: {page["actors.table"]}"><table class="actors stack">
        <thead><tr><th scope="col">{page["actors.actor"]}</th><th scope="col" class="number">{page["actors.acts"]}</th><th scope="col" class="number">{page["actors.receives"]}</th><th scope="col" class="number">{page["kinds.quote"]}</th><th scope="col" class="number">{page["kinds.figure"]}</th><th scope="col">{page["actors.gives"]}</th><th scope="col">{page["actors.gets"]}</th></tr></thead>
        <tbody>
        {rows.Select(row => Row(page, row, href))}
        </tbody></table></div>
        """;

    // Of the nameless there is only the code to go by.
    public static string Wanted(ActorRow row) => row.Country is { } country && IsNameless(row) ? $"{country}/{row.Sector}" : row.Name;

    private static bool IsNameless(ActorRow row) => row.Name == SectorNames.Of(row.Sector, row.Country);

    public static string NameOf(PageContext page, ActorRow row) => IsNameless(row) ? VoiceView.Nameless(page, row.Country, row.Sector) : NameView.TextOf(page, row.Name);

    private static Html Row(PageContext page, ActorRow row, Func<string, string> href) => $"""
        <tr><th scope="row"><a href="{href(Wanted(row))}"><bdi dir="auto">{NameOf(page, row)}</bdi></a> {CodeView.Of(page, row.Country, row.Sector, NameOf(page, row))}</th><td class="number" data-label="{page["actors.acts"]}">{PageContext.Number(row.Acts)}</td><td class="number" data-label="{page["actors.receives"]}">{PageContext.Number(row.Receives)}</td><td class="number" data-label="{page["kinds.quote"]}">{PageContext.Number(row.Quotes)}</td><td class="number" data-label="{page["kinds.figure"]}">{PageContext.Number(row.Figures)}</td><td data-label="{page["actors.gives"]}">{Scale(page, row.Given)}</td><td data-label="{page["actors.gets"]}">{Scale(page, row.Received)}</td></tr>

        """;

    private static Html Scale(PageContext page, Balance balance)
    {
        if (balance.Mean is not { } mean)
        {
            return $"<span class=\"implied\">–</span>";
        }

        var scale = new ChartScale(page.Language, -ConflictScale.Most, ConflictScale.Most);
        (string x, string width) = scale.Stretch(0, mean);
        return $"""
            <span class="scale"><svg width="72" height="12" aria-hidden="true"><line class="axis" x1="50%" x2="50%" y1="0" y2="12"></line><rect class="{(mean < 0 ? "conflict" : "cooperation")}" x="{x}" y="2" width="{width}" height="8"></rect></svg> <bdi>{mean.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture)}</bdi></span>
            """;
    }
}
