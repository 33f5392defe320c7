using System.Globalization;

namespace Sanad.Text.Times;

/// <summary>Values of decades and centuries.</summary>
internal static class EraResolver
{
    /// <summary>The era in EDTF: <c>199X</c>, <c>19XX</c>.</summary>
    public static string Value(in TimePoint point, DateOnly? published)
    {
        int year = FirstYear(point, published);
        return point.Unit == TimeUnit.Century
            ? string.Create(CultureInfo.InvariantCulture, $"{year / 100:D2}XX")
            : string.Create(CultureInfo.InvariantCulture, $"{year / 10:D3}X");
    }

    /// <summary>First year; a decade of two digits is the last such one that begins before the publication day, of the twentieth century where that is unknown.</summary>
    public static int FirstYear(in TimePoint point, DateOnly? published)
    {
        if (point.Unit == TimeUnit.Century || point.Year >= 100)
        {
            return point.Year;
        }

        int century = published is { } day && (day.Year / 100 * 100) + point.Year <= day.Year ? day.Year / 100 * 100 : 1900;
        return century + point.Year;
    }
}
