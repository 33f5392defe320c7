using System.Globalization;
using Sanad.Ledger.Threads.Figures;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Numbers by day: each a point, or a line from its lower to its upper bound; those of one voice have one mark.</summary>
internal sealed class FigureChart(PageContext page, FigureSeries series, decimal most)
{
    private const int Height = 150;
    private const int Top = 12;
    private const int Floor = 142;
    private const int MostVoices = 6;
    private const int MostLines = 4;
    private const decimal Margin = 9;

    // From 1 to 2, to 5, to 10.
    private static readonly decimal[] Factors = [2, 2.5m, 2];

    private readonly FigureStatement[] dated = [.. series.Statements.Where(statement => statement.Day is not null)];
    private readonly string[] voices = [.. series.Statements.Select(statement => statement.Voice.Key).Distinct().Take(MostVoices)];

    /// <summary>Nothing where there is but one day: the table says it all.</summary>
    public Html Render()
    {
        int[] days = [.. dated.Select(statement => statement.Day!.Value.DayNumber).Distinct().Order()];
        if (days.Length < 2)
        {
            return Html.Empty;
        }

        var scale = new ChartScale(page.Language, days[0], days[^1], Margin);
        return $"""
            <svg class="chart" width="100%" height="{Height}" role="img" aria-label="{page["figures.chart"]}">
            {Grid()}
            {voices.SelectMany((key, number) => Path(key, number, scale))}
            {dated.Select(statement => Mark(statement, scale))}
            </svg>
            <p class="ends of-chart"><span>{DayView.Of(page.Language, DateOnly.FromDayNumber(days[0]))}</span><span>{DayView.Of(page.Language, DateOnly.FromDayNumber(days[^1]))}</span></p>
            <ul class="key">{voices.Select((key, number) => Key(key, number))}</ul>
            """;
    }

    // Round numbers that part the height: one, two or five of a power of ten.
    private IEnumerable<Html> Grid()
    {
        decimal step = 1;
        for (int i = 0; most / step > MostLines; i++)
        {
            step *= Factors[i % Factors.Length];
        }

        for (decimal at = 0; at <= most; at += step)
        {
            yield return $"<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"{Y(at)}\" y2=\"{Y(at)}\"></line><text class=\"tick\" x=\"0\" y=\"{Y(at) - 3}\" text-anchor=\"start\" direction=\"ltr\">{at.ToString("#,##0", CultureInfo.InvariantCulture)}</text>";
        }
    }

    // From each number of a voice to its next.
    private IEnumerable<Html> Path(string key, int number, ChartScale scale)
    {
        FigureStatement[] own = [.. dated.Where(statement => statement.Voice.Key == key).OrderBy(statement => statement.Day)];
        return own.Zip(own.Skip(1), (from, to) => (Html)$"<line class=\"path voice-{number}\" x1=\"{scale.Of(from.Day!.Value.DayNumber)}\" y1=\"{Y(ValueOf(from))}\" x2=\"{scale.Of(to.Day!.Value.DayNumber)}\" y2=\"{Y(ValueOf(to))}\"></line>");
    }

    private Html Mark(FigureStatement statement, ChartScale scale)
    {
        string x = scale.Of(statement.Day!.Value.DayNumber);
        (decimal low, decimal high, bool isOpen) = FigureSeriesView.RangeOf(statement.Figure, most);
        int voice = Math.Max(0, Array.IndexOf(voices, statement.Voice.Key));
        Html range = low == high ? Html.Empty : $"<line class=\"reach {(isOpen ? "open" : "")} voice-{voice}\" x1=\"{x}\" x2=\"{x}\" y1=\"{Y(low)}\" y2=\"{Y(high)}\"></line>";
        return $"{range}<circle class=\"dot voice-{voice}\" cx=\"{x}\" cy=\"{Y(ValueOf(statement))}\" r=\"5\"></circle>\n";
    }

    private Html Key(string key, int number) => $"""
        <li><svg width="12" height="12" aria-hidden="true"><circle class="dot voice-{number}" cx="6" cy="6" r="5"></circle></svg> {VoiceView.Of(page, series.Statements.First(statement => statement.Voice.Key == key).Voice)}</li>
        """;

    private int Y(decimal value) => Floor - (int)Math.Round(Math.Clamp(value / most, 0, 1) * (Floor - Top));

    private static decimal ValueOf(FigureStatement statement) => Math.Abs(statement.Figure.Low ?? statement.Figure.High ?? 0);
}
