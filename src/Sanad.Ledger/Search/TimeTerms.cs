using System.Globalization;

namespace Sanad.Ledger.Search;

/// <summary>The terms of a time and of a span of time, made so that two spans that overlap share a term.</summary>
/// <remarks>
/// A coarse time (a year, a few months) is found by every span that touches one of its years or months. A time that lies within one day, month or year has the term of each of the three that holds it (<c>tid20241130</c>, <c>tim202411</c>,
/// <c>tiy2024</c>). A query names its whole years, its whole months in the years it cuts, and its days in the months it cuts; it finds a coarser time by the
/// terms <c>tix…</c> that say how coarse it is. Spans of more than <see cref="MostYears"/> years are cut to them.
/// </remarks>
internal static class TimeTerms
{
    private const int MostYears = 200;
    private const int OpenYears = 100;
    private const string Year = Term.Time + "y";
    private const string Month = Term.Time + "m";
    private const string Day = Term.Time + "d";

    // Times known only to the year or month, so that a query for a day in it finds them too.
    private const string OnlyYear = Term.Time + "xy";
    private const string OnlyMonth = Term.Time + "xm";

    private static readonly DateOnly LastDay = new(9998, 12, 31);

    public static void Add(string edtf, List<string> terms)
    {
        if (!TryParse(edtf, out DateOnly first, out DateOnly last))
        {
            return;
        }

        if (first == last)
        {
            terms.Add(OfDay(first));
            terms.Add(OfMonth(first));
            terms.Add(OfYear(first.Year));
            return;
        }

        foreach (int year in Enumerable.Range(first.Year, Math.Min(last.Year - first.Year, MostYears) + 1))
        {
            terms.Add(OfYear(year));
            terms.Add(Number(OnlyYear, year, "0000"));
        }

        if (first.Year == last.Year && (first.Month, last.Month) != (1, 12))
        {
            terms.Remove(Number(OnlyYear, first.Year, "0000"));
            for (DateOnly month = first.AddDays(1 - first.Day); month <= last; month = month.AddMonths(1))
            {
                terms.Add(OfMonth(month));
                terms.Add(Number(OnlyMonth, (month.Year * 100) + month.Month, "000000"));
            }
        }
    }

    // The terms any of which a time within the span has.
    public static IEnumerable<string> Covering(DateOnly first, DateOnly last)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        last = last < LastDay ? last : LastDay;
        if (last.Year - first.Year > MostYears)
        {
            first = new DateOnly(last.Year - MostYears, 1, 1);
        }

        for (DateOnly at = first; at <= last;)
        {
            DateOnly yearEnd = new(at.Year, 12, 31);
            DateOnly monthEnd = at.AddDays(DateTime.DaysInMonth(at.Year, at.Month) - at.Day);
            if (at.DayOfYear == 1 && yearEnd <= last)
            {
                terms.Add(OfYear(at.Year));
                at = yearEnd.AddDays(1);
                continue;
            }

            terms.Add(Number(OnlyYear, at.Year, "0000"));
            if (at.Day == 1 && monthEnd <= last)
            {
                terms.Add(OfMonth(at));
                at = monthEnd.AddDays(1);
                continue;
            }

            terms.Add(Number(OnlyMonth, (at.Year * 100) + at.Month, "000000"));
            terms.Add(OfDay(at));
            at = at.AddDays(1);
        }

        return terms.Order(StringComparer.Ordinal);
    }

    // As TryParse, and intervals open at one end (2024-11/.., ../2024), which reach a hundred years.
    public static bool TryParseOpen(string typed, out DateOnly first, out DateOnly last)
    {
        string plain = typed.Trim();
        if (plain.EndsWith("/..", StringComparison.Ordinal))
        {
            bool isTime = TryParseOne(plain[..^3], out first, out last);
            last = new DateOnly(Math.Min(first.Year + OpenYears, LastDay.Year), 12, 31);
            return isTime;
        }

        if (plain.StartsWith("../", StringComparison.Ordinal))
        {
            bool isTime = TryParseOne(plain[3..], out first, out last);
            first = new DateOnly(Math.Max(last.Year - OpenYears, 1), 1, 1);
            return isTime;
        }

        return TryParse(plain, out first, out last);
    }

    // The first and last day that an EDTF day, month, year, decade or interval may mean; false for what has no such days.
    public static bool TryParse(string edtf, out DateOnly first, out DateOnly last)
    {
        string plain = new([.. edtf.Where(letter => letter is not ('~' or '?' or '%'))]);
        int slash = plain.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return TryParseOne(plain, out first, out last);
        }

        last = default;
        return TryParseOne(plain[..slash], out first, out _) && TryParseOne(plain[(slash + 1)..], out _, out last) && first <= last;
    }

    private static bool TryParseOne(string value, out DateOnly first, out DateOnly last)
    {
        first = last = default;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
        {
            last = first;
            return true;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
        {
            last = new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
            return true;
        }

        if (value.Length == 4 && value[^1] == 'X')
        {
            return TryParseOne(value[..3] + "0", out first, out _) & TryParseOne(value[..3] + "9", out _, out last);
        }

        if (!DateOnly.TryParseExact(value, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
        {
            return false;
        }

        last = new DateOnly(first.Year, 12, 31);
        return true;
    }

    private static string OfDay(DateOnly day) => Number(Day, (day.Year * 10000) + (day.Month * 100) + day.Day, "00000000");

    private static string OfMonth(DateOnly day) => Number(Month, (day.Year * 100) + day.Month, "000000");

    private static string OfYear(int year) => Number(Year, year, "0000");

    private static string Number(string prefix, int value, string format) => prefix + value.ToString(format, CultureInfo.InvariantCulture);
}
