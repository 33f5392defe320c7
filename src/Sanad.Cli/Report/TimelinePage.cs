using System.Globalization;
using Sanad.Application.Glosses;
using Sanad.Application.Timelines;

namespace Sanad.Cli.Report;

/// <summary>A timeline for people: how much is told of each month, then each day with what happened; the undated apart.</summary>
internal static class TimelinePage
{
    private const int Indent = 2;
    private const int MonthLength = 7;
    private const int BarRoom = 50;
    private const int MostBars = 36;

    public static string Render(Timeline timeline, ReportStyle style)
    {
        var page = new ReportPage(style);
        RenderChart(timeline, page);
        string? before = null;
        foreach (TimelineEntry entry in timeline.Dated)
        {
            if (entry.Record.Start != before)
            {
                before = entry.Record.Start;
                page.Text(SafeText.OneLine(before!), Ink.Heading).EndLine();
            }

            RenderEntry(entry, page);
        }

        if (!timeline.Undated.IsEmpty)
        {
            page.Text("The text does not tell when", Ink.Heading).EndLine();
            foreach (TimelineEntry entry in timeline.Undated)
            {
                RenderEntry(entry, page);
            }
        }

        return page.ToString();
    }

    // By month, and by year where there are many.
    private static void RenderChart(Timeline timeline, ReportPage page)
    {
        (string Key, int Records)[] bars = Bars(timeline, MonthLength);
        bars = bars.Length > MostBars ? Bars(timeline, 4) : bars;
        if (bars.Length < 2)
        {
            return;
        }

        int most = bars.Max(bar => bar.Records);
        foreach ((string key, int records) in bars.TakeLast(MostBars))
        {
            page.Text(SafeText.OneLine(key).PadRight(MonthLength + Indent)).Text(ScaleBar.OfCount(records, most, BarRoom), Ink.Strong);
            page.Text(string.Create(CultureInfo.InvariantCulture, $" {records:N0}"), Ink.Faint).EndLine();
        }

        page.EndLine();
    }

    private static (string Key, int Records)[] Bars(Timeline timeline, int length) =>
    [
        .. timeline.Counts.GroupBy(count => count.When[..Math.Min(length, count.When.Length)]).Select(group => (group.Key, group.Sum(count => count.Records))),
    ];

    private static void RenderEntry(TimelineEntry entry, ReportPage page)
    {
        ToldRecord told = entry.Record;
        page.Space(Indent);
        ListLines.AppendWords(page, told.Gloss, Indent, told.Certainty == "asserted" ? Ink.Strong : Ink.Doubt, reached: Indent);
        string reports = entry.Reports == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" · {entry.Reports:N0} records");
        page.Space(2 * Indent);
        ListLines.AppendWords(page, $"{told.Voucher}{reports} · {SourceOf(told)} · {told.Id}", 2 * Indent, Ink.Faint, reached: 2 * Indent);
    }

    public static string SourceOf(ToldRecord told) =>
        SafeText.OneLine($"{told.Source ?? ""}{(told.Source is null ? "" : " ")}{told.Published ?? "undated"}{(told.Source is null ? $" {told.Document}" : "")}");
}
