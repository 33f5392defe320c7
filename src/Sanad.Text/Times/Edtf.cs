using System.Globalization;

namespace Sanad.Text.Times;

/// <summary>Writes EDTF values and reads those that are dates.</summary>
internal static class Edtf
{
    /// <summary>A date as fine as it is known; month and day 0 where they are not.</summary>
    public static string Date(int year, int month, int day) => (month, day) switch
    {
        (0, _) => year < 0 ? string.Create(CultureInfo.InvariantCulture, $"-{-year:D4}") : string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
    };

    /// <summary>A day.</summary>
    public static string Date(DateOnly day) => Date(day.Year, day.Month, day.Day);

    /// <summary>A day with its clock time, in minutes from midnight.</summary>
    public static string Moment(DateOnly day, int minutes) =>
        string.Create(CultureInfo.InvariantCulture, $"{Date(day)}T{minutes / 60:D2}:{minutes % 60:D2}");

    /// <summary>Both ends, each in its own grain.</summary>
    public static string Interval(string start, string finish) => $"{start}/{finish}";

    /// <summary>How long; a fraction goes to the next smaller unit.</summary>
    public static string? Duration(decimal count, TimeUnit unit)
    {
        (decimal factor, char letter, bool isClock) = Letter(unit);
        decimal number = count * factor;
        while (!decimal.IsInteger(number) && letter is not ('S' or '\0'))
        {
            (decimal smaller, letter, isClock) = Smaller(letter, isClock);
            number *= smaller;
        }

        return letter == '\0' || number < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"P{(isClock ? "T" : string.Empty)}{decimal.Truncate(number):0}{letter}");
    }

    /// <summary>Whether <paramref name="value"/> is a single date, with or without clock time; parts not told are 0.</summary>
    public static bool TryParse(string? value, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (value is null)
        {
            return false;
        }

        ReadOnlySpan<char> text = value;
        int clock = text.IndexOf('T');
        text = clock > 0 ? text[..clock] : text;
        return text.Length is 4 or 7 or 10 && Part(text[..4], out year)
            && (text.Length < 7 || Part(text[5..7], out month)) && (text.Length < 10 || Part(text[8..], out day)) && IsInCalendar(year, month, day);
    }

    private static bool IsInCalendar(int year, int month, int day) =>
        month <= 12 && (day == 0 || (year > 0 && month > 0 && day <= DateTime.DaysInMonth(year, month)));

    private static bool Part(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static (decimal Factor, char Letter, bool IsClock) Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => (1, 'S', true),
        TimeUnit.Minute => (1, 'M', true),
        TimeUnit.Hour => (1, 'H', true),
        TimeUnit.Day => (1, 'D', false),
        TimeUnit.Weekend => (2, 'D', false),
        TimeUnit.Week => (1, 'W', false),
        TimeUnit.Fortnight => (2, 'W', false),
        TimeUnit.Month => (1, 'M', false),
        TimeUnit.Quarter => (3, 'M', false),
        TimeUnit.HalfYear => (6, 'M', false),
        TimeUnit.Year or TimeUnit.FiscalYear => (1, 'Y', false),
        TimeUnit.Decade => (10, 'Y', false),
        TimeUnit.Century => (100, 'Y', false),
        TimeUnit.Millennium => (1000, 'Y', false),
        _ => (1, '\0', false),
    };

    private static (decimal Factor, char Letter, bool IsClock) Smaller(char letter, bool isClock) => (letter, isClock) switch
    {
        ('Y', _) => (12, 'M', false),
        ('M', false) => (30, 'D', false),
        ('W', _) => (7, 'D', false),
        ('D', _) => (24, 'H', true),
        ('H', _) => (60, 'M', true),
        _ => (60, 'S', true),
    };
}
