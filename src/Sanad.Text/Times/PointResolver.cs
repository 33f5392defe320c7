namespace Sanad.Text.Times;

/// <summary>Values of times that are counted from the publication day.</summary>
internal static class PointResolver
{
    private const int DaysOfMonth = 30;

    /// <summary>The value of <paramref name="point"/> seen from <paramref name="day"/>; null where there is none.</summary>
    public static string? Resolve(in TimePoint point, DateOnly day, bool isFuture) => point.Form switch
    {
        TimeForm.Date => Date(point, day, isFuture),
        TimeForm.Calendar => Calendar(point, day),
        TimeForm.Clock => Edtf.Date(day),
        TimeForm.DayOffset => Edtf.Date(day.AddDays(point.IsTensed && !isFuture ? -point.Shift : point.Shift)),
        TimeForm.Weekday => Edtf.Date(Weekday(point, day, isFuture)),
        TimeForm.Ago => CalendarMath.Add(day, -point.Count, point.Unit) is { } ago ? Grained(ago, AgoGrain(point)) : null,
        TimeForm.Stretch => Stretch(point, day),
        _ => null,
    };

    /// <summary>The day, its month or its year.</summary>
    public static string Grained(DateOnly day, TimeUnit grain) => grain switch
    {
        TimeUnit.Year => Edtf.Date(day.Year, 0, 0),
        TimeUnit.Month => Edtf.Date(day.Year, day.Month, 0),
        _ => Edtf.Date(day),
    };

    /// <summary>A fraction of a year is told in months.</summary>
    private static TimeUnit AgoGrain(in TimePoint point)
    {
        TimeUnit grain = CalendarMath.Grain(point.Unit);
        return decimal.IsInteger(point.Count) ? grain : grain == TimeUnit.Year ? TimeUnit.Month : TimeUnit.Day;
    }

    private static string? Date(in TimePoint point, DateOnly day, bool isFuture)
    {
        if (point.Month == 0)
        {
            bool isOther = isFuture ? point.Day < day.Day : point.Day > day.Day;
            DateOnly month = isOther ? day.AddMonths(isFuture ? 1 : -1) : day;
            return Valid(month.Year, month.Month, point.Day);
        }

        int now = (day.Month * 100) + (point.Day > 0 ? day.Day : 0);
        int told = (point.Month * 100) + point.Day;
        int year = day.Year;
        year += point.Shift switch
        {
            < 0 => told >= now ? -1 : 0,
            > 0 => told <= now ? 1 : 0,
            _ => isFuture ? (told < now ? 1 : 0) : told > now ? -1 : 0,
        };
        return Valid(year, point.Month, point.Day);
    }

    /// <summary>Whether the day comes within a week; a year ago it would be told with its year, whatever the tense.</summary>
    public static bool IsSoon(in TimePoint point, DateOnly day)
    {
        if (point is not { Form: TimeForm.Date, Year: 0, Day: > 0, IsTensed: true })
        {
            return false;
        }

        int months = point.Month == 0 ? 0 : (point.Month - day.Month + 12) % 12;
        int days = (months * DaysOfMonth) + point.Day - day.Day;
        return days is > 0 and <= 7;
    }

    /// <summary>Whether days of the calendar without a year have begun within the last month or will within a week, and end after <paramref name="day"/>.</summary>
    public static bool IsUnderWay(in TimePoint start, in TimePoint finish, DateOnly day) => start is { Form: TimeForm.Date, Year: 0, Month: > 0, Day: > 0, IsTensed: true }
        && finish is { Form: TimeForm.Date, Year: 0, Month: > 0, Day: > 0, IsTensed: true }
        && BeginOf(start, day) is var begin && begin <= day.AddDays(7) && begin > day.AddMonths(-1) && BeginOf(finish, begin.AddMonths(1)) >= day;

    /// <summary>The day and month that lies nearest to <paramref name="day"/>.</summary>
    public static DateOnly BeginOf(in TimePoint point, DateOnly day)
    {
        DateOnly best = default;
        for (int year = day.Year - 1; year <= day.Year + 1; year++)
        {
            var candidate = new DateOnly(year, point.Month, Math.Min(point.Day, DateTime.DaysInMonth(year, point.Month)));
            best = Math.Abs(candidate.DayNumber - day.DayNumber) < Math.Abs(best.DayNumber - day.DayNumber) ? candidate : best;
        }

        return best;
    }

    private static string? Valid(int year, int month, int day) => day > DateTime.DaysInMonth(year, month) && !(month == 2 && day == 29) ? null : Edtf.Date(year, month, day);

    private static DateOnly Weekday(in TimePoint point, DateOnly day, bool isFuture)
    {
        int today = CalendarMath.Weekday(day);
        if (!point.IsTensed && point.Shift == 0)
        {
            return day.AddDays(point.Day - today);
        }

        bool isForward = point.Shift > 0 || (point.IsTensed && isFuture);
        int distance = isForward ? (point.Day - today + 7) % 7 : -((today - point.Day + 7) % 7);
        return day.AddDays(distance == 0 && point.Shift != 0 ? 7 * Math.Sign(point.Shift) : distance);
    }

    private static string? Stretch(in TimePoint point, DateOnly day) => CalendarMath.Add(day, point.Count * point.Shift, point.Unit) is not { } other ? null
        : point.Shift < 0 ? Edtf.Interval(Edtf.Date(other), Edtf.Date(day)) : Edtf.Interval(Edtf.Date(day), Edtf.Date(other));

    private static string? Calendar(in TimePoint point, DateOnly day)
    {
        DateOnly month = new DateOnly(day.Year, day.Month, 1).AddMonths(point.Shift);
        int year = day.Year + point.Shift;
        return point.Unit switch
        {
            TimeUnit.Week when point.Day > 0 => Edtf.Date(CalendarMath.Monday(day).AddDays((7 * point.Shift) + point.Day - 1)),
            TimeUnit.Week => Week(CalendarMath.Monday(day).AddDays(7 * point.Shift), 0, 6),
            TimeUnit.Weekend => Week(CalendarMath.Monday(day).AddDays(7 * point.Shift), 5, 6),
            TimeUnit.Month => point.Day > 0 ? Valid(month.Year, month.Month, point.Day) : Edtf.Date(month.Year, month.Month, 0),
            TimeUnit.Year => point.Month is > 0 and <= 12 ? Valid(year, point.Month, point.Day) : Edtf.Date(year, point.Month, 0),
            TimeUnit.Quarter => Months(day, point.Shift, 3),
            TimeUnit.HalfYear => Months(day, point.Shift, 6),
            TimeUnit.FiscalYear => Edtf.Interval(Edtf.Date(year - (day.Month < 7 ? 1 : 0), 0, 0), Edtf.Date(year + (day.Month < 7 ? 0 : 1), 0, 0)),
            TimeUnit.Decade => EraResolver.Value(Era(TimeUnit.Decade, (day.Year / 10 * 10) + (point.Shift * 10)), day),
            TimeUnit.Century => EraResolver.Value(Era(TimeUnit.Century, (day.Year / 100 * 100) + (point.Shift * 100)), day),
            _ => null,
        };
    }

    private static TimePoint Era(TimeUnit unit, int year) => new() { Form = TimeForm.Era, Unit = unit, Year = (short)year };

    private static string Week(DateOnly monday, int first, int last) => Edtf.Interval(Edtf.Date(monday.AddDays(first)), Edtf.Date(monday.AddDays(last)));

    private static string Months(DateOnly day, int shift, int length)
    {
        DateOnly first = new DateOnly(day.Year, ((day.Month - 1) / length * length) + 1, 1).AddMonths(shift * length);
        DateOnly last = first.AddMonths(length - 1);
        return Edtf.Interval(Edtf.Date(first.Year, first.Month, 0), Edtf.Date(last.Year, last.Month, 0));
    }
}
