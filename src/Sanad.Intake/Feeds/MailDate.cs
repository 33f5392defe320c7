using System.Globalization;

namespace Sanad.Intake.Feeds;

/// <summary>Dates with the name of a month: RFC 822 and 2822, <c>asctime</c>, and what people write by hand.</summary>
/// <remarks>Parts may stand in any order; weekdays, commas and the endings of <c>1st</c> are passed over.</remarks>
internal sealed class MailDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private int? day;
    private int? month;
    private int? year;
    private string? time;
    private string zone = "";
    private bool isAfternoon;
    private bool isForenoon;

    public static FeedDate? Parse(string text)
    {
        var date = new MailDate();
        foreach (string part in text.Split([' ', ',', '\t', '\n', '\r', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            date.Add(part);
        }

        return date is { day: { } day, month: { } month, year: { } year } ? FeedDates.Of(year, month, day, date.Clock()) : null;
    }

    /// <summary>A year of two digits is the nearest one around the turn of the century.</summary>
    public static int FullYear(int year) => year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;

    private void Add(string part)
    {
        if (char.IsAsciiDigit(part[0]))
        {
            if (part.Contains(':', StringComparison.Ordinal))
            {
                time ??= part;
            }
            else if (part.AsSpan().IndexOfAny('-', '/') is var cut and > 0)
            {
                // 30-Nov-2024
                AddNumber(part[..cut]);
                AddAll(part[(cut + 1)..].Split('-', '/'));
            }
            else
            {
                AddNumber(part);
            }
        }
        else if (part[0] is '+' or '-')
        {
            zone = part;
        }
        else
        {
            AddWord(part);
        }
    }

    private void AddAll(string[] parts)
    {
        foreach (string part in parts.Where(part => part.Length > 0))
        {
            Add(part);
        }
    }

    private void AddNumber(string part)
    {
        int length = part.AsSpan().IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = length < 0 ? part : part.AsSpan(0, length);
        if (digits.Length > 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return;
        }

        if (day is null && digits.Length <= 2 && number <= 31)
        {
            day = number;
        }
        else
        {
            year ??= FullYear(number);
        }
    }

    private void AddWord(string part)
    {
        string head = part.Length >= 3 ? part[..3].ToLowerInvariant() : "";
        int found = Array.IndexOf(Months, head);
        if (found >= 0 && month is null)
        {
            month = found + 1;
            // Jan-30-2024
            AddAll(part.Split('-', '/')[1..]);
        }
        else if (part is "PM" or "pm" or "AM" or "am")
        {
            (isAfternoon, isForenoon) = (part is "PM" or "pm", part is "AM" or "am");
        }
        else if (time is not null && zone.Length == 0)
        {
            zone = part;
        }
    }

    // 19:48, 19:48:21, 19:48:21.5, 19:48:21+05:00, 7:48pm
    private FeedClock? Clock()
    {
        if (time is null)
        {
            return null;
        }

        int end = 0;
        while (end < time.Length && (char.IsAsciiDigit(time[end]) || time[end] == ':'))
        {
            end++;
        }

        string rest = time[end..].TrimStart('.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (rest.Length > 0 && rest[0] is '+' or '-' or 'Z' or 'z')
        {
            zone = rest;
        }

        return Clock(time[..end].Split(':'), isLate: isAfternoon || IsHalf(rest, "pm"), isEarly: isForenoon || IsHalf(rest, "am"));
    }

    private FeedClock? Clock(string[] parts, bool isLate, bool isEarly)
    {
        if (parts.Length < 2 || !IsNumber(parts[0], out int hour) || !IsNumber(parts[1], out int minute) || !IsNumber(parts.Length > 2 ? parts[2] : "0", out int second))
        {
            return null;
        }

        hour = isLate && hour < 12 ? hour + 12 : isEarly && hour == 12 ? 0 : hour;
        return FeedClock.Of(hour, minute, second, zone);
    }

    private static bool IsHalf(string rest, string half) => rest.StartsWith(half, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= 2;
}
