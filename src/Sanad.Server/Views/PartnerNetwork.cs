using System.Collections.Immutable;
using System.Globalization;
using Sanad.Application.Actors;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>A party among those it deals with most: lines as thick as there are records, in the colours of conflict and cooperation. The table says the same.</summary>
/// <remarks>From the most cooperative clockwise to the most hostile, so that friends stand at one side. Letters keep their size while the drawing stretches.</remarks>
internal sealed class PartnerNetwork(PageContext page, string self, ImmutableArray<PartnerTie> ties)
{
    private const int MostPartners = 12;
    private const int MostLetters = 22;
    private const double ReachX = 36;
    private const double ReachY = 37;
    private const double Neutral = 0.5;

    // At the top and at the bottom names stand side by side: there every other one is a line further out.
    private const double Beside = 0.4;
    private const int LineOfLetters = 16;

    private const string GovernmentSector = "GOV";

    private readonly PartnerTie[] shown = [.. ties.OrderByDescending(tie => tie.Records).Take(MostPartners).OrderByDescending(tie => tie.Balance.Mean ?? 0)];

    public Html Render()
    {
        return shown.Length < 2 ? Html.Empty : $"""
            <p class="hint">{page["network.hint"]}</p>
            <svg class="network" role="group" aria-label="{page["network.label"]}">
            {shown.Select(Line)}
            <circle class="self" cx="50%" cy="50%" r="14"></circle><text class="self" x="50%" y="50%" dy="-22" text-anchor="middle">{Shortened(NameView.TextOf(page, self))}</text>
            {shown.Select(Node)}
            </svg>
            <details><summary>{page["balance.table"]}</summary>{Table()}</details>
            """;
    }

    private Html Line(PartnerTie tie, int at)
    {
        (string x, string y) = PointOf(at, shown.Length);
        string width = string.Create(CultureInfo.InvariantCulture, $"{1.5 + (8.5 * tie.Records / shown.Max(one => one.Records)):0.#}");
        return $"<line class=\"tie {KindOf(tie)}\" x1=\"50%\" y1=\"50%\" x2=\"{x}\" y2=\"{y}\" stroke-width=\"{width}\"></line>\n";
    }

    private Html Node(PartnerTie tie, int at)
    {
        (string x, string y) = PointOf(at, shown.Length);
        (double sine, double cosine) = Math.SinCos(AngleOf(at, shown.Length));
        bool isAbove = cosine > -0.01;
        int lift = Math.Abs(sine) < Beside && int.IsOddInteger(at) ? LineOfLetters : 0;
        string said = $"{NameOf(tie)}: {tie.Records}{(tie.Balance.Mean is { } mean ? $" ({Signed(mean)})" : "")}";
        return $"<a href=\"{Href(tie)}\"><circle class=\"partner {KindOf(tie)}\" cx=\"{x}\" cy=\"{y}\" r=\"8\"><title>{said}</title></circle><text x=\"{x}\" y=\"{y}\" dy=\"{(isAbove ? -14 - lift : 26 + lift)}\" text-anchor=\"middle\">{Shortened(NameOf(tie))}{CodeOf(tie)}</text></a>\n";
    }

    private Html Table() => $"""
        <div class="scroll" tabindex="0" role="region" aria-label="{page["network.table"]}"><table class="narrow ties">
        <thead><tr><th scope="col">{page["actors.actor"]}</th><th scope="col" class="number">{page["map.records"]}</th><th scope="col" class="number">{page["network.mean"]}</th></tr></thead>
        <tbody>{shown.OrderByDescending(tie => tie.Records).Select(tie => (Html)$"<tr><th scope=\"row\"><a href=\"{Href(tie)}\"><bdi dir=\"auto\">{NameOf(tie)}</bdi></a> <bdi class=\"code\">{tie.Partner.Country ?? "---"}/{tie.Partner.Sector}</bdi></th><td class=\"number\">{PageContext.Number(tie.Records)}</td><td class=\"number\"><span dir=\"ltr\">{(tie.Balance.Mean is { } mean ? Signed(mean) : "–")}</span></td></tr>\n")}</tbody></table></div>
        """;

    private string Href(PartnerTie tie) => page.Href("/pair", ("a", self), ("b", ActorTable.Wanted(tie.Partner)));

    private string NameOf(PartnerTie tie) => ActorTable.NameOf(page, tie.Partner);

    // Of several that bear one name the government stands by it alone, the others with the code of their sector.
    private string CodeOf(PartnerTie tie) => tie.Partner.Sector != GovernmentSector && shown.Count(one => NameOf(one) == NameOf(tie)) > 1 ? $" {tie.Partner.Sector}" : "";

    private static string Shortened(string name) => name.Length <= MostLetters ? name : string.Concat(name.AsSpan(0, MostLetters - 1).TrimEnd(), "…");

    private static string KindOf(PartnerTie tie) => (double?)tie.Balance.Mean switch { < -Neutral => "conflict", > Neutral => "cooperation", _ => "neutral" };

    private static double AngleOf(int at, int of) => 2 * Math.PI * (at + 0.5) / of;

    private static (string X, string Y) PointOf(int at, int of)
    {
        double angle = AngleOf(at, of);
        return (Percent(50 + (ReachX * Math.Sin(angle))), Percent(51 - (ReachY * Math.Cos(angle))));
    }

    private static string Percent(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}%");

    private static string Signed(decimal mean) => mean.ToString("+0.0;\u22120.0;0.0", CultureInfo.InvariantCulture);
}
