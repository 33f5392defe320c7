using Sanad.Ledger.Threads.Figures;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Numbers that count one thing: a chart by day, and a table by source with the range of each number drawn beside it.</summary>
internal sealed class FigureSeriesView(PageContext page, FigureSeries series)
{
    // "About" reaches a twentieth to either side, as the rules of standing have it.
    private const decimal About = 0.05m;

    private readonly decimal most = Math.Max(1, series.Statements.Max(statement => Math.Abs(statement.Figure.High ?? statement.Figure.Low ?? 0))) * 1.1m;

    public Html Render() => $"""
        <section class="series"><h3>{Heading()}</h3>
        {(series.Disagreements.IsEmpty ? Html.Empty : $"<p class=\"notice\">{page["figures.rival"]}</p>")}
        {new FigureChart(page, series, most).Render()}
        <div class="scroll" tabindex="0" role="region" aria-label="{page["figures.table"]}"><table class="numbers">
        <thead><tr><th scope="col">{page["figures.day"]}</th><th scope="col">{page["figures.source"]}</th><th scope="col" class="number">{page["figures.number"]}</th><th scope="col" class="bar" aria-hidden="true"></th></tr></thead>
        <tbody>
        {series.Statements.Select(Row)}
        </tbody></table></div>
        </section>

        """;

    /// <summary>What is counted, as a line.</summary>
    public Html Heading()
    {
        Reading reading = series.Statements[0].Member.Version.Reading!;
        FigureRecord first = series.Statements[0].Figure;
        Html of = series.Of.IsEmpty ? Html.Empty : $" <span class=\"of\">{new PartyView(page, reading).All(first.Of.IsEmpty ? series.Of : first.Of, first.In)}</span>";
        return $"{FigureView.Measured(page.Language, first)}{of}";
    }

    private Html Row(FigureStatement statement)
    {
        Html day = statement.Day is { } known ? DayView.Of(page.Language, known) : $"<span class=\"implied\">{page["documents.undated"]}</span>";
        Html outlet = statement.Voice.IsOutlet || statement.Member.Version.Document.Source is not { } source ? Html.Empty : $" <small><bdi dir=\"auto\">{source}</bdi></small>";
        return $"""
            <tr class="{(statement.IsLatest ? "latest" : "former")}"><td class="period">{day}</td><td>{VoiceView.Of(page, statement.Voice)}{outlet}</td><td class="number"><a href="{DocumentLink.Href(page, statement.Member.Version.Document, null, statement.Figure.Id)}">{FigureView.Of(page.Language, statement.Figure)}</a></td><td class="bar" aria-hidden="true">{Bar(statement)}</td></tr>

            """;
    }

    private Html Bar(FigureStatement statement)
    {
        var scale = new ChartScale(page.Language, 0, most);
        (decimal low, decimal high, bool isOpen) = RangeOf(statement.Figure, most);
        (string x, string width) = scale.Stretch(low, high);
        (string fromZero, string whole) = scale.Stretch(0, low);
        Html end = isOpen ? Html.Empty : $"<circle class=\"point\" cx=\"{scale.Of(high)}\" cy=\"9\" r=\"3.5\"></circle>";
        return $"""
            <svg class="range" width="100%" height="18"><rect class="base" x="{fromZero}" y="7" width="{whole}" height="4"></rect><rect class="{(isOpen ? "open" : "span")}" x="{x}" y="5" width="{width}" height="8"></rect><circle class="point" cx="{scale.Of(low)}" cy="9" r="3.5"></circle>{end}</svg>
            """;
    }

    /// <summary>From where to where a number reaches; what sets no upper bound reaches to the end of the chart.</summary>
    public static (decimal Low, decimal High, bool IsOpen) RangeOf(FigureRecord figure, decimal end)
    {
        decimal low = Math.Abs(figure.Low ?? 0);
        decimal high = figure.High is { } given ? Math.Abs(given) : end;
        decimal slack = figure.Approx ? About : 0;
        return (low - (low * slack), figure.High is null ? end : high + (high * slack), figure.High is null);
    }
}
