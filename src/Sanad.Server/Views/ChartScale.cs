using System.Globalization;
using Sanad.Server.Words;

namespace Sanad.Server.Views;

/// <summary>Where something stands along a chart, as a percentage of its width: charts stretch to their place while their letters keep their size.</summary>
/// <remarks>On pages from right to left charts run from right to left.</remarks>
internal sealed class ChartScale(UiLanguage language, decimal least, decimal most, decimal margin = 2)
{
    public string Of(decimal value) => Percent(Place(value));

    /// <summary>Where a stretch begins at the left and how wide it is, in either direction.</summary>
    public (string X, string Width) Stretch(decimal from, decimal to)
    {
        (decimal one, decimal other) = (Place(from), Place(to));
        return (Percent(Math.Min(one, other)), Percent(Math.Max(Math.Abs(one - other), 0.4m)));
    }

    private decimal Place(decimal value)
    {
        decimal share = most == least ? 0.5m : Math.Clamp((value - least) / (most - least), 0, 1);
        decimal place = margin + (share * (100 - (2 * margin)));
        return language.IsRightToLeft ? 100 - place : place;
    }

    private static string Percent(decimal value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.##}%");
}
