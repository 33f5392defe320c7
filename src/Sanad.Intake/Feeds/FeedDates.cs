using System.Globalization;
using System.Text.RegularExpressions;

namespace Sanad.Intake.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 in every state it is found in, ISO 8601, W3CDTF and their neighbours.</summary>
/// <remarks>What could be two days, such as <c>3/4/2024</c>, is no date; nothing is guessed.</remarks>
internal static partial class FeedDates
{
    private const int DaysOfWeek = 7;

    /// <summary>The date, or null for what is none.</summary>
    public static FeedDate? Parse(string? written)
    {
        string text = written?.Trim() ?? "";
        if (text.Length is 0 or > 100)
        {
            return null;
        }

        return Iso().Match(text) is { Success: true } iso ? OfIso(iso) : MailDate.Parse(text);
    }

    /// <summary>Puts a day and a clock time together; null where the calendar has no such day.</summary>
    public static FeedDate? Of(int year, int? month, int? day, FeedClock? clock)
    {
        if (year is < 1000 or > 9998 || month is < 1 or > 12 || (day is { } given && (given < 1 || given > DateTime.DaysInMonth(year, month!.Value))))
        {
            return null;
        }

        string edtf = string.Create(CultureInfo.InvariantCulture, $"{year:0000}") + Part(month) + Part(day);
        return new FeedDate(edtf, day is null ? null : clock?.On(new DateTime(year, month!.Value, day.Value, 0, 0, 0, DateTimeKind.Unspecified)));
    }

    private static string Part(int? value) => value is { } number ? string.Create(CultureInfo.InvariantCulture, $"-{number:00}") : "";

    private static FeedDate? OfIso(Match match)
    {
        int year = Number(match, "year") ?? 0;
        year = match.Groups["year"].Length == 2 ? MailDate.FullYear(year) : year;
        FeedClock? clock = ClockOf(match);
        if (Number(match, "ordinal") is { } ordinal)
        {
            return ordinal is >= 1 and <= 366 && year is >= 1000 and < 9999 ? OfDay(new DateOnly(year, 1, 1).AddDays(ordinal - 1), clock) : null;
        }

        if (Number(match, "week") is { } week)
        {
            int weekday = Number(match, "weekday") ?? 1;
            return week is >= 1 and <= 53 && year is >= 1000 and < 9999
                ? OfDay(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, (DayOfWeek)(weekday % DaysOfWeek))), clock)
                : null;
        }

        return Of(year, Number(match, "month"), Number(match, "day"), clock);
    }

    private static FeedDate? OfDay(DateOnly day, FeedClock? clock) => Of(day.Year, day.Month, day.Day, clock);

    private static FeedClock? ClockOf(Match match) => Number(match, "hour") is { } hour
        ? FeedClock.Of(hour, Number(match, "minute") ?? 0, Number(match, "second") ?? 0, match.Groups["zone"].Value)
        : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        "^(?<year>[0-9]{4}|[0-9]{2}(?=-))(-?(?<ordinal>[0-9]{3})(?![0-9])|-?W(?<week>[0-9]{2})(-?(?<weekday>[1-7]))?|-?0?(?<month>[0-9]{1,2})([.-]?(?<day>[0-9]{1,2}))?)?"
        + @"\.?([T ,-]+(?<hour>[0-9]{1,2})(:?(?<minute>[0-9]{2})(:?(?<second>[0-9]{2})([.,:][0-9]*)?)?)?)?\s*(?<zone>[A-Z]{1,5}|(GMT|UTC)?[+-][0-9:]{1,6})?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Iso();
}
