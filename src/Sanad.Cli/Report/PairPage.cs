using System.Globalization;
using Sanad.Application.Actors;
using Sanad.Application.Glosses;

namespace Sanad.Cli.Report;

/// <summary>How two deal with each other, for people: the balance of each month in both directions, then the records by their way.</summary>
internal static class PairPage
{
    private const int Indent = 2;
    private const int MonthRoom = 9;
    private const int MostMonths = 36;
    private const int ColumnRoom = 32;

    public static string Render(Pair pair, string first, string second, ReportStyle style)
    {
        var page = new ReportPage(style);
        (string one, string other) = (SafeText.OneLine(first), SafeText.OneLine(second));
        RenderChart(pair, one, other, page);
        RenderPart($"{one} \u2192 {other}", DealingWay.There, pair, page);
        RenderPart($"{other} \u2192 {one}", DealingWay.Back, pair, page);
        RenderPart($"{one} and {other}, together", DealingWay.Together, pair, page);
        RenderPart($"{one} of {other}", DealingWay.FirstSays, pair, page);
        RenderPart($"{other} of {one}", DealingWay.SecondSays, pair, page);
        RenderPart("Figures", DealingWay.Figure, pair, page);
        return page.ToString();
    }

    private static void RenderChart(Pair pair, string one, string other, ReportPage page)
    {
        if (pair.Spans.IsEmpty)
        {
            return;
        }

        page.Space(MonthRoom);
        AppendColumn(page, $"{one} \u2192 {other}", Ink.Heading);
        AppendColumn(page, $"{other} \u2192 {one}", Ink.Heading);
        page.Text("together", Ink.Heading).EndLine();
        foreach (PairSpan span in pair.Spans.TakeLast(MostMonths))
        {
            page.Text(SafeText.OneLine(span.Month).PadRight(MonthRoom));
            AppendColumn(page, CellOf(span.There), Ink.Plain);
            AppendColumn(page, CellOf(span.Back), Ink.Plain);
            page.Text(CellOf(span.Together)).EndLine();
        }

        page.Space(MonthRoom).Text("mean from -10, conflict, to 10, cooperation; behind it how many events", Ink.Faint).EndLine().EndLine();
    }

    private static void AppendColumn(ReportPage page, string text, Ink ink) => page.Text(text, ink).Space(Math.Max(Indent, ColumnRoom - TextWidth.Of(text)));

    private static string CellOf(Balance balance) => balance.Mean is { } mean
        ? string.Create(CultureInfo.InvariantCulture, $"{ScaleBar.Of(mean)} {mean,5:0.0} \u00D7{balance.Events:N0}")
        : "";

    private static void RenderPart(string heading, DealingWay way, Pair pair, ReportPage page)
    {
        Dealing[] dealings = [.. pair.Dealings.Where(dealing => dealing.Way == way)];
        if (dealings.Length == 0)
        {
            return;
        }

        page.Text(heading, Ink.Heading).EndLine();
        foreach (Dealing dealing in dealings)
        {
            page.Space(Indent);
            ListLines.AppendWords(page, dealing.Record.Gloss, Indent, dealing.Record.Certainty is null or "asserted" ? Ink.Strong : Ink.Doubt, reached: Indent);
            page.Space(2 * Indent);
            string voucher = dealing.Record.Voucher.Length == 0 ? "" : $"{dealing.Record.Voucher} · ";
            ListLines.AppendWords(page, $"{voucher}{TimelinePage.SourceOf(dealing.Record)} · {dealing.Record.Id}", 2 * Indent, Ink.Faint, reached: 2 * Indent);
        }
    }
}
