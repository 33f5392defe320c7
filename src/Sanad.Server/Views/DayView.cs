using System.Globalization;
using Sanad.Server.Markup;
using Sanad.Server.Words;

namespace Sanad.Server.Views;

/// <summary>Days and EDTF times as people write them, with the machine's form beside.</summary>
internal static class DayView
{
    public static Html Of(UiLanguage language, DateOnly day) =>
        $"<time datetime=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">{day.Day} {language[Month(day.Month)]} <bdi>{day.Year}</bdi></time>";

    /// <summary>From one day to another: what both share is said once.</summary>
    public static Html Of(UiLanguage language, DateOnly from, DateOnly to)
    {
        if (from == to)
        {
            return Of(language, from);
        }

        Html month = from.Year == to.Year && from.Month == to.Month ? Html.Empty : $" {language[Month(from.Month)]}";
        Html year = from.Year == to.Year ? Html.Empty : $" <bdi>{from.Year}</bdi>";
        Html first = $"<time datetime=\"{from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">{from.Day}{month}{year}</time>";
        return $"<span class=\"days\">{language.Format("time.to", first, Of(language, to))}</span>";
    }

    /// <summary>An EDTF day, month, year or interval in words; any other form as it is.</summary>
    public static Html Of(UiLanguage language, string edtf)
    {
        string plain = edtf.TrimEnd('~', '?', '%');
        int slash = plain.IndexOf('/', StringComparison.Ordinal);
        Html shown = slash < 0 ? One(language, plain)
            : plain.EndsWith("..", StringComparison.Ordinal) || slash == plain.Length - 1 ? language.Format("time.from", One(language, plain[..slash]))
            : DateOnly.TryParseExact(plain[..slash], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly from) && DateOnly.TryParseExact(plain[(slash + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly to) ? Of(language, from, to)
            : language.Format("time.to", One(language, plain[..slash]), One(language, plain[(slash + 1)..]));
        return plain.Length == edtf.Length ? shown : language.Format("time.about", shown);
    }

    private static Html One(UiLanguage language, string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return Of(language, day);
        }

        return DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
            ? (Html)$"<time datetime=\"{value}\">{language[Month(month.Month)]} <bdi>{month.Year}</bdi></time>"
            : $"<bdi>{value}</bdi>";
    }

    private static string Month(int month) => string.Create(CultureInfo.InvariantCulture, $"month.{month}");
}
