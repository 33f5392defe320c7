namespace Sanad.Text.Times;

/// <summary>Steps of the calendar that stay inside the years 1 to 9999; null where they would leave them.</summary>
internal static class CalendarMath
{
    private const int MostYears = 9000;

    /// <summary>The day so many units from <paramref name="day"/>; hours round away from it to days, halves go to smaller units.</summary>
    public static DateOnly? Add(DateOnly day, decimal count, TimeUnit unit)
    {
        (decimal days, decimal months) = unit switch
        {
            TimeUnit.Second or TimeUnit.Minute => (Math.Sign(count), 0m),
            TimeUnit.Hour => (Math.Sign(count) * decimal.Ceiling(Math.Abs(count) / 24), 0m),
            TimeUnit.Day => (decimal.Truncate(count), 0m),
            TimeUnit.Weekend or TimeUnit.Week => (decimal.Truncate(count * 7), 0m),
            TimeUnit.Fortnight => (count * 14, 0m),
            TimeUnit.Month => (decimal.Truncate((count - decimal.Truncate(count)) * 30), decimal.Truncate(count)),
            TimeUnit.Quarter => (0m, count * 3),
            TimeUnit.HalfYear => (0m, count * 6),
            TimeUnit.Decade => (0m, count * 120),
            TimeUnit.Century => (0m, count * 1200),
            TimeUnit.Millennium => (0m, count * 12000),
            _ => (0m, decimal.Truncate(count * 12)),
        };
        int year = day.Year + (int)Math.Clamp(months / 12, -MostYears, MostYears) + (int)Math.Clamp(days / 365, -MostYears, MostYears);
        return year is < 2 or > 9998 ? null : day.AddMonths((int)months).AddDays((int)days);
    }

    /// <summary>Day of the week, Monday 1 to Sunday 7.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday of the week of <paramref name="day"/>.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - Weekday(day));

    /// <summary>The grain in which a shift by <paramref name="unit"/> is told: year, month or day.</summary>
    public static TimeUnit Grain(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Fortnight => TimeUnit.Day,
        < TimeUnit.Year => TimeUnit.Month,
        _ => TimeUnit.Year,
    };
}
