namespace Sanad.Text.Times;

/// <summary>Turns what a text tells of a time into an EDTF value.</summary>
/// <remarks>A pure function; the table of values is <c>docs/reference/times.md</c>.</remarks>
public static class TimeResolver
{
    private const string Published = "published";
    private const string Told = "text";
    private const int FirstYear = 1000;
    private const int LastYear = 9000;
    private const int MinutesOfDay = 24 * 60;
    private const int DayLength = 10;

    /// <summary>The value of <paramref name="expression"/> in <paramref name="context"/>.</summary>
    public static TimeValue Resolve(in TimeExpression expression, in TimeContext context)
    {
        if (context.Published is { Year: < FirstYear or > LastYear })
        {
            return Resolve(expression, context with { Published = null });
        }

        if (!expression.IsInterval)
        {
            bool isFuture = context.FutureClause || (context.Published is { } published && PointResolver.IsSoon(expression.Start, published));
            return Point(expression.Start, context, isFuture, context.Published);
        }

        if (expression.Start.Form == TimeForm.Era)
        {
            return new TimeValue(Edtf.Interval(
                Edtf.Date(EraResolver.FirstYear(expression.Start, context.Published), 0, 0),
                Edtf.Date(EraResolver.FirstYear(expression.Finish, context.Published) + 9, 0, 0)), null);
        }

        if (expression.Finish.Form == TimeForm.Clock)
        {
            return Hours(expression, context);
        }

        return context.FutureClause && !IsToday(expression.Finish) ? Forward(expression, context) : Backward(expression, context);
    }

    /// <summary>From one clock time to another: on the same day, or into the next where the second is the earlier one.</summary>
    private static TimeValue Hours(in TimeExpression expression, in TimeContext context)
    {
        TimeValue start = Point(expression.Start, context, context.FutureClause, context.Published);
        if (start.Value is null)
        {
            return default;
        }

        TimeValue finish = Point(expression.Finish, context with { Previous = start.Value }, context.FutureClause, context.Published);
        bool isNextDay = start.Value.Length == finish.Value?.Length && string.CompareOrdinal(start.Value, finish.Value) > 0;
        TimePoint later = expression.Finish with { Clock = (short)(expression.Finish.Clock + MinutesOfDay) };
        finish = isNextDay ? Point(later, context with { Previous = start.Value }, context.FutureClause, context.Published) : finish;
        return Join(start, finish with { Anchor = start.Anchor });
    }

    private static bool IsToday(in TimePoint point) => point is { Form: TimeForm.DayOffset, Shift: 0 };

    /// <summary>Resolves the end first, then the beginning as the last such time before it; days that have begun or soon will are the coming ones.</summary>
    private static TimeValue Backward(in TimeExpression expression, in TimeContext context)
    {
        if (context.Published is { } published && PointResolver.IsUnderWay(expression.Start, expression.Finish, published))
        {
            return Forward(expression, context);
        }

        TimeValue finish = Point(expression.Finish, context, isFuture: false, context.Published);
        return Join(Point(expression.Start, context, isFuture: false, Day(finish.Value) ?? context.Published), finish);
    }

    /// <summary>Resolves the beginning first, then the end as the next such time behind it.</summary>
    private static TimeValue Forward(in TimeExpression expression, in TimeContext context)
    {
        DateOnly? begin = context.Published is { } published && PointResolver.IsUnderWay(expression.Start, expression.Finish, published)
            ? PointResolver.BeginOf(expression.Start, published) : context.Published;
        TimeValue start = Point(expression.Start, context, isFuture: true, begin);
        return Join(start, Point(expression.Finish, context, isFuture: true, Day(start.Value) ?? context.Published));
    }

    /// <summary>Both ends; one value where they are the same, none where the second comes first.</summary>
    private static TimeValue Join(TimeValue start, TimeValue finish)
    {
        if (start.Value is null || finish.Value is null)
        {
            return default;
        }

        int length = Math.Min(start.Value.Length, finish.Value.Length);
        int order = string.CompareOrdinal(start.Value, 0, finish.Value, 0, length);
        return order > 0 ? default : new TimeValue(start.Value == finish.Value ? start.Value : Edtf.Interval(start.Value, finish.Value), start.Anchor ?? finish.Anchor);
    }

    private static DateOnly? Day(string? value) => Edtf.TryParse(value, out int year, out int month, out int day) && year > 0
        ? new DateOnly(year, Math.Max(1, month), Math.Max(1, day)) : null;

    /// <summary>The value of one point; <paramref name="reference"/> is what a tensed day or month is sought from.</summary>
    private static TimeValue Point(in TimePoint point, in TimeContext context, bool isFuture, DateOnly? reference)
    {
        switch (point.Form)
        {
            case TimeForm.Duration:
                return new TimeValue(Edtf.Duration(point.Count, point.Unit), null);
            case TimeForm.Era:
                return new TimeValue(EraResolver.Value(point, context.Published), null);
            case TimeForm.Date when point.Year != 0 || point.Shift == 1 && !point.IsTensed && point.Month == 0:
                return new TimeValue(WithClock(Edtf.Date(point.Year, point.Month, point.Day), point.Clock), null);
            case TimeForm.Anchored or TimeForm.Anaphoric:
                return Anchored(point, context, isFuture);
            case TimeForm.None or TimeForm.Vague:
                return default;
        }

        return Counted(point, context, isFuture, reference);
    }

    /// <summary>A time that is counted from the publication day, or from the last time told where it runs on from there.</summary>
    private static TimeValue Counted(in TimePoint point, in TimeContext context, bool isFuture, DateOnly? reference)
    {
        if (point.Form == TimeForm.Clock && Edtf.TryParse(context.Previous, out int year, out _, out int day) && year > 0 && day > 0)
        {
            return new TimeValue(WithClock(context.Previous![..DayLength], point.Clock), Told) { From = context.Previous };
        }

        if (context.Published is not { } published || reference is not { } sought)
        {
            return default;
        }

        if (!isFuture && RunOn(point, context, sought) is { } run)
        {
            return new TimeValue(WithClock(run, point.Clock), Told) { From = context.Previous };
        }

        string? value = PointResolver.Resolve(point, point.IsTensed ? sought : published, isFuture);
        return value is null ? default : new TimeValue(WithClock(value, point.Clock), Published);
    }

    /// <summary>A month or a day of a month without its year, behind a date told with its year: the next such one, where that still lies before publication.</summary>
    private static string? RunOn(in TimePoint point, in TimeContext context, DateOnly sought)
    {
        if (!context.IsPreviousAbsolute || point is not { Form: TimeForm.Date, Year: 0, Shift: 0, Month: > 0 and <= 12, IsTensed: true }
            || !Edtf.TryParse(context.Previous, out int year, out int month, out int day) || year <= 0 || month == 0)
        {
            return null;
        }

        bool isNextYear = (point.Month, point.Day).CompareTo(((byte)month, (byte)(point.Day > 0 ? day : 0))) < 0;
        string value = Edtf.Date(year + (isNextYear ? 1 : 0), point.Month, point.Day);
        return string.CompareOrdinal(value, Edtf.Date(sought)[..value.Length]) <= 0 && point.Day <= DateTime.DaysInMonth(year, point.Month) ? value : null;
    }

    /// <summary>Counts from the last time told; without one "after" is a duration, and "the day before" goes back from the publication day.</summary>
    private static TimeValue Anchored(in TimePoint point, in TimeContext context, bool isFuture)
    {
        bool isCount = point.Form == TimeForm.Anchored;
        decimal count = isCount ? point.Count * point.Shift : point.Shift;
        TimeUnit grain = CalendarMath.Grain(point.Unit);
        if (FromTold(context, count, point.Unit) is { } told && (isFuture || count <= 0 || !(told > context.Published)))
        {
            return new TimeValue(WithClock(PointResolver.Grained(told, grain), point.Clock), Told) { From = context.Previous };
        }

        if (count >= 0)
        {
            return new TimeValue(isCount ? Edtf.Duration(point.Count, point.Unit) : null, null);
        }

        return !isCount && context.Published is { } published && CalendarMath.Add(published, count, point.Unit) is { } back
            ? new TimeValue(WithClock(PointResolver.Grained(back, grain), point.Clock), Published) : default;
    }

    private static DateOnly? FromTold(in TimeContext context, decimal count, TimeUnit unit) =>
        Edtf.TryParse(context.Previous, out int year, out int month, out int day) && year > 0 && IsFineEnough(CalendarMath.Grain(unit), month, day)
            ? CalendarMath.Add(new DateOnly(year, Math.Max(1, month), Math.Max(1, day)), count, unit) : null;

    private static bool IsFineEnough(TimeUnit grain, int month, int day) => grain switch
    {
        TimeUnit.Year => true,
        TimeUnit.Month => month > 0,
        _ => day > 0,
    };

    /// <summary>Adds the clock time to a value that is a day; minutes past midnight of the next day move the day.</summary>
    private static string WithClock(string value, short clock)
    {
        if (clock == 0 || value.Length != DayLength || !Edtf.TryParse(value, out int year, out int month, out int day) || year == 0)
        {
            return value;
        }

        int minutes = clock - 1;
        return Edtf.Moment(new DateOnly(year, month, day).AddDays(minutes / MinutesOfDay), minutes % MinutesOfDay);
    }
}
