using System.Globalization;
using Sanad.Application.Glosses;
using Sanad.Model;
using Sanad.Server.Markup;
using Sanad.Server.Words;

namespace Sanad.Server.Views;

/// <summary>A figure as said: “at least 450”, “about 8,000”, with its unit.</summary>
internal static class FigureView
{
    public static Html Of(UiLanguage language, FigureRecord figure)
    {
        Html value = (figure.Low, figure.High) switch
        {
            (null, null) => Html.Text(language["figure.thousands"]),
            ({ } low, null) => language.Format("figure.atLeast", Number(low)),
            (null, { } high) => language.Format("figure.atMost", Number(high)),
            ({ } low, { } high) when low != high => language.Format("figure.range", Number(low), Number(high)),
            ({ } low, _) => Number(low),
        };
        return figure is { Approx: true, Low: not null, High: not null } ? language.Format("figure.about", value) : value;
    }

    /// <summary>What was counted or measured: “killed, in all”, or the unit where that says it.</summary>
    public static Html Measured(UiLanguage language, FigureRecord figure)
    {
        Html unit = figure.Unit is { } given && !CountsPeople(figure.Measure) ? Unit(language, figure, given) : Html.Empty;
        string word = figure.Measure == Measure.Count && !unit.IsEmpty ? "" : Word(language, figure.Measure);
        string scope = figure.Scope is { } known ? $"{(word.Length > 0 ? language["list.comma"] : "")} {language[$"scope.{Codes.Of(known)}"]}" : "";
        return unit.IsEmpty || word.Length == 0 ? (Html)$"{unit} {word}{scope}" : $"{unit} <small>{word}{scope}</small>";
    }

    // Behind a number a word is within its line.
    private static string Word(UiLanguage language, Measure measure) => language.OfCode("measure", Codes.Of(measure)) is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest : "";

    // In the language of the page; of several by their plural.
    private static Html Unit(UiLanguage language, FigureRecord figure, string unit)
    {
        bool isOne = figure is { Low: 1, High: 1 };
        string shown = language.IsRightToLeft ? language.OfCode("unit", unit) is var word && word != unit ? word : (isOne ? UrduNames.OfUnit(unit) : UrduNames.OfUnits(unit)) ?? unit
            : isOne ? unit : UnitPlurals.Of(unit);
        return $"<bdi class=\"unit\">{shown}</bdi>";
    }

    // What their unit names stands among the parties already.
    private static bool CountsPeople(Measure measure) => measure <= Measure.Workers;

    private static Html Number(decimal value) => $"<bdi>{value.ToString("#,##0.############", CultureInfo.InvariantCulture)}</bdi>";
}
