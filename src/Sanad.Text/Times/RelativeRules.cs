using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads last, this and next with what they are said of: گذشتہ ماہ, رواں سال جون, گذشتہ دو ہفتوں, اگلے جمعرات.</summary>
internal sealed class RelativeRules(TimeLexicon lexicon, DateRules dates)
{
    private const string DateInsideYear = "time-date-inside-year";

    /// <summary>Reads from the relative word on, which ends at <paramref name="at"/>.</summary>
    public bool TryRead(in SentenceView view, int first, TimeWord relative, int at, out TimeMatch match)
    {
        if (relative.Unit == TimeUnit.Year)
        {
            match = Inside(view, Calendar(first, at, TimeUnit.Year, relative.Value));
            return true;
        }

        if (lexicon.TryNumber(view, lexicon.SkipBound(view, at), out NumberCore core))
        {
            return TryStretch(view, first, relative.Value, core, out match);
        }

        return TryWeekday(view, first, relative.Value, at, out match)
            || TryUnit(view, first, relative.Value, at, out match)
            || TrySeason(view, first, relative.Value, at, out match)
            || TryMonth(view, first, relative.Value, at, out match);
    }

    /// <summary>The unit before the relative word: سال رواں, ماہ گذشتہ.</summary>
    public bool TryInverse(in SentenceView view, int first, TimeWord unit, int at, out TimeMatch match)
    {
        match = default;
        if (!lexicon.Is(view, at, TimeWordKind.Relative, out TimeWord relative, out int end) || unit.Unit < TimeUnit.Week
            || lexicon.Word(view, end, out _).Kind != TimeWordKind.None || lexicon.TryNumber(view, end, out _) || lexicon.Month(view, end, out _) != 0)
        {
            return false;
        }

        match = Calendar(first, end, unit.Unit, relative.Value);
        return true;
    }

    private bool TryStretch(in SentenceView view, int first, int shift, in NumberCore core, out TimeMatch match)
    {
        match = default;
        NumberCore number = lexicon.Ranges.Extend(view, core);
        number = view.Is(number.End, lexicon.Function.Only) ? number with { End = number.End + 1 } : number;
        if (number.Kind == NumberKind.Ordinal || !lexicon.Is(view, number.End, TimeWordKind.Unit, out TimeWord unit, out int end))
        {
            return false;
        }

        if (!number.IsExact)
        {
            match = new TimeMatch(first, end, TimePoint.Vague, "time-vague-stretch");
            return true;
        }

        var point = new TimePoint
        {
            Form = shift == 0 ? TimeForm.Duration : TimeForm.Stretch,
            Unit = unit.Unit,
            Shift = Math.Sign(shift),
            Count = number.Low.GetValueOrDefault(),
        };
        match = new TimeMatch(first, end, point, shift == 0 ? TimeRuleNames.Duration : "time-stretch");
        return true;
    }

    private bool TryWeekday(in SentenceView view, int first, int shift, int at, out TimeMatch match)
    {
        int day = lexicon.Weekday(view, at, out int end);
        bool isWeek = lexicon.Is(view, at, TimeWordKind.Unit, out _, out _);
        match = new TimeMatch(first, end, new TimePoint { Form = TimeForm.Weekday, Day = (byte)day, Shift = shift }, "time-weekday-relative");
        return day > 0 && (!isWeek || (view.Is(end, lexicon.Function.Ko) && shift != 0) || IsDayAfter(view, end));
    }

    private bool IsDayAfter(in SentenceView view, int end) => view.Is(end, lexicon.Function.Ka)
        && lexicon.Is(view, end + 1, TimeWordKind.Unit, out TimeWord unit, out _) && unit.Unit == TimeUnit.Day;

    private bool TryUnit(in SentenceView view, int first, int shift, int at, out TimeMatch match)
    {
        match = default;
        if (!lexicon.Is(view, at, TimeWordKind.Unit, out TimeWord unit, out int end))
        {
            return false;
        }

        if (TimeLexicon.IsPlural(view, end - 1) || unit.Unit <= TimeUnit.Day)
        {
            match = new TimeMatch(first, end, TimePoint.Vague, "time-vague-stretch");
            return shift != 0;
        }

        match = Inside(view, Calendar(first, end, unit.Unit, shift));
        return true;
    }

    private bool TrySeason(in SentenceView view, int first, int shift, int at, out TimeMatch match)
    {
        match = default;
        if (!lexicon.Is(view, at, TimeWordKind.Season, out TimeWord season, out int end) || lexicon.IsName(view, at, end))
        {
            return false;
        }

        if (season.Value == 0)
        {
            match = new TimeMatch(first, end, TimePoint.Vague, TimeRuleNames.Season);
            return true;
        }

        TimeMatch year = Calendar(first, end, TimeUnit.Year, shift);
        match = Inside(view, year with { Point = year.Point with { Month = (byte)season.Value }, Rule = "time-season-relative" });
        return true;
    }

    private bool TryMonth(in SentenceView view, int first, int shift, int at, out TimeMatch match)
    {
        int month = lexicon.Month(view, at, out int end);
        TimePoint point = shift == 0
            ? new TimePoint { Form = TimeForm.Calendar, Unit = TimeUnit.Year, Month = (byte)Math.Max(0, month) }
            : new TimePoint { Form = TimeForm.Date, Month = (byte)Math.Max(0, month), Shift = shift };
        match = new TimeMatch(first, end, month < 0 ? TimePoint.Vague : point, "time-month-relative");
        return month != 0;
    }

    /// <summary>The smaller time that stands inside a relative year, season or month, with or without a postposition between them.</summary>
    private TimeMatch Inside(in SentenceView view, in TimeMatch outer)
    {
        int at = view.Is(outer.End, lexicon.Function.Mein) || view.Is(outer.End, lexicon.Function.Ka) ? outer.End + 1 : outer.End;
        if (outer.Point.Unit == TimeUnit.Month && dates.TryMarkedDay(view, at, out int day, out int dayEnd))
        {
            return outer with { End = dayEnd, Point = outer.Point with { Day = (byte)day }, Rule = "time-day-inside-month" };
        }

        if (outer.Point.Unit is TimeUnit.Month && dates.TryDayMonth(view, at, out TimeMatch told) && told.Point is { Form: TimeForm.Date, Year: 0 })
        {
            return outer with { End = told.End, Point = told.Point with { Shift = outer.Point.Shift, IsTensed = outer.Point.Shift == 0 }, Rule = "time-date-inside-month" };
        }

        int weekday = outer.Point.Unit == TimeUnit.Week ? lexicon.Weekday(view, at, out int weekdayEnd) : lexicon.Weekday(view, view.End, out weekdayEnd);
        if (weekday > 0 && !lexicon.Is(view, at, TimeWordKind.Unit, out _, out _))
        {
            return outer with { End = weekdayEnd, Point = outer.Point with { Day = (byte)weekday }, Rule = "time-weekday-inside-week" };
        }

        return InsideYear(view, outer, at);
    }

    private TimeMatch InsideYear(in SentenceView view, in TimeMatch outer, int at)
    {
        bool isDirect = at == outer.End || outer.Point.Month > 0 || !view.Is(outer.End, lexicon.Function.Mein);
        if (outer.Point.Unit != TimeUnit.Year || !isDirect)
        {
            return outer;
        }

        if (dates.TryDayMonth(view, at, out TimeMatch date) && date.Point is { Form: TimeForm.Date, Year: 0 })
        {
            return outer with { End = date.End, Point = outer.Point with { Month = date.Point.Month, Day = date.Point.Day }, Rule = DateInsideYear };
        }

        int month = lexicon.Month(view, at, out int end);
        if (month > 0)
        {
            int marked = 0;
            int markedEnd = end;
            bool hasDay = view.Is(end, lexicon.Function.Ka) && dates.TryMarkedDay(view, end + 1, out marked, out markedEnd);
            return hasDay ? outer with { End = markedEnd, Point = outer.Point with { Month = (byte)month, Day = (byte)marked }, Rule = DateInsideYear }
                : outer with { End = end, Point = outer.Point with { Month = (byte)month }, Rule = "time-month-inside-year" };
        }

        bool isSeason = lexicon.Is(view, at, TimeWordKind.Season, out TimeWord season, out end) && season.Value > 0 && !lexicon.IsNameToo(view, at, end);
        return isSeason ? outer with { End = end, Point = outer.Point with { Month = (byte)season.Value }, Rule = "time-season-relative" } : outer;
    }

    private static TimeMatch Calendar(int first, int end, TimeUnit unit, int shift) =>
        new(first, end, new TimePoint { Form = TimeForm.Calendar, Unit = unit, Shift = shift }, "time-unit-relative");
}
