using System.Globalization;
using System.Text.RegularExpressions;

namespace Sanad.Intake.Tables;

/// <summary>Days as tables write them; the day is kept in the zone it was written in, and the clock dropped.</summary>
internal static partial class WrittenDay
{
    private const int LongestDay = 64;

    private const string Clock = "(,?[T ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)? ?([AaPp][Mm])?( ?(Z|[A-Z]{1,5}|(GMT|UTC)?[+-][0-9]{2}:?[0-9]{2}))?)?$";

    private const string MonthName = "(Jan(uary)?|Feb(ruary)?|Mar(ch)?|Apr(il)?|May|June?|July?|Aug(ust)?|Sep(t|tember)?|Oct(ober)?|Nov(ember)?|Dec(ember)?)";

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // The day in EDTF; null and whether the order of day and month is the trouble.
    public static (string? Day, bool IsAmbiguous) Read(string value, DayOrder order)
    {
        if (value.Length > LongestDay)
        {
            return (null, false);
        }

        // Most tables are written by programs, and need none of the patterns below.
        string plain = value.EndsWith(" GMT", StringComparison.Ordinal) || value.EndsWith(" UTC", StringComparison.Ordinal) ? value[..^4] : value;
        if (PublicationDay.TryParse(plain, out string day))
        {
            return (day, false);
        }

        if (YearFirst().Match(value) is { Success: true } iso)
        {
            return (Day(iso, iso.Groups["month"].ValueSpan), false);
        }

        if (Named().Match(value) is { Success: true } named)
        {
            int month = Array.FindIndex(Months, name => named.Groups["month"].ValueSpan.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
            return (Day(named, month.ToString(CultureInfo.InvariantCulture)), false);
        }

        return Figures().Match(value) is { Success: true } figures ? OfFigures(figures, order) : (null, false);
    }

    private static (string? Day, bool IsAmbiguous) OfFigures(Match figures, DayOrder order)
    {
        ReadOnlySpan<char> year = figures.Groups["year"].ValueSpan;
        ReadOnlySpan<char> first = figures.Groups["first"].ValueSpan;
        ReadOnlySpan<char> second = figures.Groups["second"].ValueSpan;
        string? dayFirst = Day(year, second, first);
        string? monthFirst = Day(year, first, second);
        return order switch
        {
            DayOrder.DayFirst => (dayFirst, false),
            DayOrder.MonthFirst => (monthFirst, false),
            _ when dayFirst is null || monthFirst is null || dayFirst == monthFirst => (dayFirst ?? monthFirst, false),
            _ => (null, true),
        };
    }

    private static string? Day(Match match, ReadOnlySpan<char> month) => Day(match.Groups["year"].ValueSpan, month, match.Groups["day"].ValueSpan);

    // Null for a day that no calendar has.
    private static string? Day(ReadOnlySpan<char> year, ReadOnlySpan<char> month, ReadOnlySpan<char> day)
    {
        int y = int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture);
        int m = int.Parse(month, NumberStyles.None, CultureInfo.InvariantCulture);
        int d = int.Parse(day, NumberStyles.None, CultureInfo.InvariantCulture);
        return y < 1 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m)
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}");
    }

    // 2018-04-24T04:59:11 GMT, 2018/4/24
    [GeneratedRegex("^(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})" + Clock, Options)]
    private static partial Regex YearFirst();

    // Tue, 24 Apr 2018 04:59:11 GMT; 24-Apr-2018; April 24, 2018
    [GeneratedRegex(
        "^([A-Z][a-z]{2,8},? )?((?<day>[0-9]{1,2})[ -](?<month>" + MonthName + ")[ ,-]{1,2}|(?<month>" + MonthName + ") (?<day>[0-9]{1,2}),? )(?<year>[0-9]{4})" + Clock,
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    // 24/04/2018, 24.4.2018, 24-04-2018
    [GeneratedRegex("^(?<first>[0-9]{1,2})[-/.](?<second>[0-9]{1,2})[-/.](?<year>[0-9]{4})" + Clock, Options)]
    private static partial Regex Figures();
}
