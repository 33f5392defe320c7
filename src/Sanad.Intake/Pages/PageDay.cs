using System.Globalization;

namespace Sanad.Intake.Pages;

/// <summary>The day in what pages write where a date belongs, and in their addresses.</summary>
internal static class PageDay
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly string[] Formats =
    [
        "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyyMMdd", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "d MMMM, yyyy", "d MMM, yyyy", "d-MMM-yyyy", "d-MMM-yy",
        "ddd, d MMM yyyy", "dddd, MMMM d, yyyy", "dddd, d MMMM yyyy", "dddd, d MMMM, yyyy",
    ];

    /// <summary>The day of a date with or without a clock time, as it is written there; null where it is none.</summary>
    /// <remarks>Digits alone in an order that outlets disagree about (03/04/2024) are no day.</remarks>
    public static string? Of(string? written)
    {
        string value = (written ?? "").Trim();
        if (value.Length is 0 or > 64)
        {
            return null;
        }

        if (PublicationDay.TryParse(value, out string day))
        {
            return IsPlausible(day) ? day : null;
        }

        // The longest beginning that is a day, so that any clock time may follow it.
        for (int length = value.Length; length >= 8; length--)
        {
            bool mayEnd = length == value.Length || value[length] is ' ' or 'T' or ',' or '|' or '-' or '+';
            if (mayEnd && DateOnly.TryParseExact(value.AsSpan(0, length), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found))
            {
                string iso = found.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return IsPlausible(iso) ? iso : null;
            }
        }

        return null;
    }

    /// <summary>The day of an address such as <c>/2024/11/30/</c> or <c>/2024-11-30/</c>; null where it has none.</summary>
    public static string? OfAddress(Uri url)
    {
        string[] parts = url.AbsolutePath.Split('/', '-');
        for (int i = 0; i + 2 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length is 1 or 2 && parts[i + 2].Length is 1 or 2 && Of($"{parts[i]}/{parts[i + 1]}/{parts[i + 2]}") is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static bool IsPlausible(string day) => int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear;
}
