using System.Globalization;
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
        Html bounded = figure.Approx && (figure.Low, figure.High) is not (null, null) ? language.Format("figure.about", value) : value;
        return figure.Unit is { } unit && unit != "person" ? $"{bounded} <bdi class=\"unit\" lang=\"en\">{unit}</bdi>" : bounded;
    }

    private static Html Number(decimal value) => $"<bdi>{value.ToString("#,##0.############", CultureInfo.InvariantCulture)}</bdi>";
}
