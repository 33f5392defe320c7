using System.Collections.Immutable;
using System.Globalization;
using Sanad.Application.Glosses;
using Sanad.Ledger.Threads.Figures;
using Sanad.Model;

namespace Sanad.Cli.Report;

/// <summary>Figures by source: for each thing that is counted the numbers by day, each with its source and a bar.</summary>
internal static class FigureChart
{
    private const int DayRoom = 12;
    private const int BarRoom = 24;
    private const int Gap = 2;

    public static void Render(ImmutableArray<FigureSeries> figures, ReportPage page)
    {
        foreach (FigureSeries series in figures)
        {
            page.EndLine().Text(HeadingOf(series), Ink.Heading);
            page.Text(series.Disagreements.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"  {series.Disagreements.Length} disagree"), Ink.Doubt).EndLine();
            decimal most = series.Statements.Max(ValueOf);
            int room = series.Statements.Max(statement => TextWidth.Of(FigureGloss.ValueOf(statement.Figure)));
            foreach (FigureStatement statement in series.Statements)
            {
                RenderStatement(statement, most, room, page);
            }
        }
    }

    private static void RenderStatement(FigureStatement statement, decimal most, int room, ReportPage page)
    {
        string value = FigureGloss.ValueOf(statement.Figure);
        string bar = ScaleBar.OfCount(ValueOf(statement), most, BarRoom);
        page.Text((statement.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated").PadRight(DayRoom));
        page.Space(room - TextWidth.Of(value)).Text(value, statement.IsLatest ? Ink.Strong : Ink.Faint).Space(Gap).Text(bar, statement.IsLatest ? Ink.Plain : Ink.Faint).Space(BarRoom - bar.Length + Gap);
        int column = DayRoom + room + Gap + BarRoom + Gap;
        string voice = VoiceNames.Of(statement.Voice, page.Style.IsolatesBidi);
        string outlet = statement.Member.Version.Document.Source is { } source && !statement.Voice.IsOutlet ? $" · {SafeText.OneLine(source)}" : "";
        ListLines.AppendWords(page, voice + outlet, column, Ink.Plain, reached: column);
    }

    private static string HeadingOf(FigureSeries series)
    {
        string of = series.Of.IsEmpty ? "" : $" of {PartyLabels.Join([.. series.Of.Select(NameOf).Distinct()])}";
        string scope = series.Scope is { } told ? $", {Codes.Of(told)}" : "";
        return $"{Codes.Of(series.Measure)}{(series.Unit is { } unit and not "person" ? $" ({SafeText.OneLine(unit)})" : "")}{of}{scope}";
    }

    private static string NameOf(Party party) => $"{SafeText.OneLine(party.Name ?? SectorNames.Of(party.Sector, party.Country))} ({party.Country ?? "---"}/{party.Sector})";

    private static decimal ValueOf(FigureStatement statement) => Math.Abs(statement.Figure.High ?? statement.Figure.Low ?? 0);
}
