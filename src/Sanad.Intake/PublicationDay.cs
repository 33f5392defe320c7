using System.Globalization;

namespace Sanad.Intake;

/// <summary>Publication days as inputs write them.</summary>
public static class PublicationDay
{
    private const int DayLength = 10;

    private static readonly string[] DayFormats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private static readonly string[] ClockFormats =
    [
        "'T'HH:mm", "'T'HH:mmK", "'T'HH:mm:ss", "'T'HH:mm:ssK", "'T'HH:mm:ss.FFFFFFF", "'T'HH:mm:ss.FFFFFFFK",
        "' 'HH:mm", "' 'HH:mm:ss",
    ];

    /// <summary>Checks an EDTF day, month or year, or a day with a clock time, of which the day is kept.</summary>
    /// <param name="value">The day as written: <c>2024-11-30</c>, <c>2024-11</c>, <c>2024</c>, <c>2024-11-30T10:00:00+05:00</c>.</param>
    /// <param name="day">The day, month or year in EDTF; empty if the result is false.</param>
    /// <returns>False for anything else, such as the 31st of June.</returns>
    public static bool TryParse(string value, out string day)
    {
        ArgumentNullException.ThrowIfNull(value);
        day = "";
        string date = value.Length > DayLength ? value[..DayLength] : value;
        if (!DateOnly.TryParseExact(date, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            || (value.Length > DayLength && !IsClock(value[DayLength..])))
        {
            return false;
        }

        day = date;
        return true;
    }

    private static bool IsClock(string value) =>
        DateTimeOffset.TryParseExact(value, ClockFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
