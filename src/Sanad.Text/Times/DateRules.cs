using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads dates of the calendar: 6 اکتوبر 1973, یکم نومبر, فروری 2022, 2016-10-06, 6/10/2016, 6 تاریخ.</summary>
internal sealed class DateRules(TimeLexicon lexicon, YearRules years)
{
    private const int MonthsOfYear = 12;
    private const string HijriDate = "time-hijri-date";
    private const string MonthDay = "time-month-day";

    /// <summary>A day and month, with the year if it follows.</summary>
    public bool TryDayMonth(in SentenceView view, int first, out TimeMatch match)
    {
        match = default;
        if (!TryDay(view, first, out int day, out int end) || !TryMonthAfterDay(view, end, out int month, out end))
        {
            return false;
        }

        if (month < 0)
        {
            years.TryAfter(view, end, out _, out end);
            match = new TimeMatch(first, end, TimePoint.Vague, HijriDate);
            return true;
        }

        match = DayAndMonth(view, first, day, month, end, "time-day-month");
        return true;
    }

    /// <summary>Two days of one month: 3 سے 5 مئی تک, یکم تا 10 جولائی 2016, 2 اور 5 مئی کے درمیان.</summary>
    public bool TryDayRange(in SentenceView view, int first, out TimeMatch match)
    {
        match = default;
        if (!TryDay(view, first, out int day, out int end))
        {
            return false;
        }

        bool isList = view.Is(end, lexicon.Function.And);
        if ((!isList && !IsJoint(view, end)) || !TryDayMonth(view, end + 1, out TimeMatch second) || second.Point.Form != TimeForm.Date || second.Point.Day <= day)
        {
            return false;
        }

        end = second.End;
        if (isList && lexicon.BoundAfter(view, second.End, out end) != NumberBoundKind.Between)
        {
            end = second.End;
            if (second.Point.Day != day + 1)
            {
                return false;
            }
        }

        match = new TimeMatch(first, end, second.Point with { Day = (byte)day }, "time-day-range") { Finish = second.Point };
        return true;
    }

    /// <summary>A month, with its year or a day of it if they follow: فروری 2022, اکتوبر کی 6 تاریخ, ستمبر کے آخر.</summary>
    public bool TryMonth(in SentenceView view, int first, out TimeMatch match)
    {
        match = default;
        int month = lexicon.Month(view, first, out int end);
        if (month == 0 || lexicon.IsName(view, first, end))
        {
            return false;
        }

        bool hasYear = years.TryAfter(view, end, out short year, out int yearEnd);
        if (month < 0)
        {
            match = new TimeMatch(first, hasYear ? yearEnd : end, TimePoint.Vague, "time-hijri-month");
            return TryOtherDay(view, first, end, ref match) || hasYear || IsOtherMonth(view, first, end, month);
        }

        var point = new TimePoint { Form = TimeForm.Date, Year = year, Month = (byte)month, IsTensed = !hasYear };
        end = hasYear ? yearEnd : end;
        if (view.Is(end, lexicon.Function.Ka) && TryMarkedDay(view, end + 1, out int day, out int dayEnd))
        {
            match = new TimeMatch(first, dayEnd, point with { Day = (byte)day }, MonthDay);
            return true;
        }

        if (!hasYear && TryDayBehind(view, end, point, out match))
        {
            match = match with { First = first };
            return true;
        }

        match = new TimeMatch(first, end, point, hasYear ? TimeRuleNames.MonthYear : "time-month");
        return hasYear || IsMonthAlone(view, first, end);
    }

    /// <summary>Whether a month that is not Gregorian is surely one without a day or year: it has several words, or is Hijri and "in" follows.</summary>
    private bool IsOtherMonth(in SentenceView view, int first, int end, int month) =>
        end > first + 1 || (month >= -MonthsOfYear && view.Is(end, lexicon.Function.Mein));

    /// <summary>A day of a month that is not Gregorian: محرم کی نو تاریخ.</summary>
    private bool TryOtherDay(in SentenceView view, int first, int end, ref TimeMatch match)
    {
        if (!view.Is(end, lexicon.Function.Ka) || !TryMarkedDay(view, end + 1, out _, out int markedEnd))
        {
            return false;
        }

        match = new TimeMatch(first, markedEnd, TimePoint.Vague, HijriDate);
        return true;
    }

    /// <summary>A day in digits behind its month, with its year or before a postposition: اکتوبر 13 کو, مئی 9، 2023. Not ستمبر 11 فاؤنڈیشن.</summary>
    private bool TryDayBehind(in SentenceView view, int at, in TimePoint month, out TimeMatch match)
    {
        match = default;
        if (!view.IsNumber(at) || !DigitText.TryPlain(view.Tokens.Characters(at), out int day) || day is < 1 or > 31)
        {
            return false;
        }

        bool hasYear = years.TryAfter(view, at + 1, out short year, out int end);
        match = new TimeMatch(at, hasYear ? end : at + 1, month with { Day = (byte)day, Year = year, IsTensed = !hasYear }, MonthDay);
        return hasYear || view.Is(at + 1, lexicon.Function.Ko) || view.Is(at + 1, lexicon.Function.Se) || view.Is(at + 1, lexicon.Function.Tak);
    }

    /// <summary>A date in digits, day first or year first.</summary>
    public bool TryNumeric(in SentenceView view, int first, out TimeMatch match)
    {
        match = default;
        if (!view.IsNumber(first))
        {
            return false;
        }

        Span<int> parts = stackalloc int[3];
        int end = first + 1;
        if (!SplitDots(view.Tokens.Characters(first), parts) && !TryJoined(view, first, parts, out end))
        {
            return false;
        }

        bool yearFirst = parts[0] > 31;
        (int year, int day) = yearFirst ? (parts[0], parts[2]) : (parts[2], parts[0]);
        if (year is < 1000 or > 2100 || parts[1] is < 1 or > 12 || day is < 1 or > 31)
        {
            return false;
        }

        match = new TimeMatch(first, end, new TimePoint { Form = TimeForm.Date, Year = (short)year, Month = (byte)parts[1], Day = (byte)day }, "time-numeric-date");
        return true;
    }

    /// <summary>A day of the month alone: 6 تاریخ.</summary>
    public bool TryDayAlone(in SentenceView view, int first, out TimeMatch match)
    {
        bool found = TryMarkedDay(view, first, out int day, out int end) && (view.IsNumber(first) || view.Is(end, lexicon.Function.Ko)
            || view.Is(end, lexicon.Function.Se) || view.Is(end, lexicon.Function.Tak));
        match = new TimeMatch(first, end, new TimePoint { Form = TimeForm.Date, Day = (byte)day, IsTensed = true }, "time-day-of-month");
        return found;
    }

    /// <summary>A number from 1 to 31 and the word for "date".</summary>
    public bool TryMarkedDay(in SentenceView view, int first, out int day, out int end) =>
        TryDay(view, first, out day, out end) && lexicon.Is(view, end, TimeWordKind.DateMarker, out _, out end);

    /// <summary>A day and month whose month ends at <paramref name="end"/>, with the year behind it.</summary>
    private TimeMatch DayAndMonth(in SentenceView view, int first, int day, int month, int end, string rule)
    {
        bool hasYear = years.TryAfter(view, end, out short year, out int yearEnd);
        var point = new TimePoint { Form = TimeForm.Date, Year = year, Month = (byte)month, Day = (byte)day, IsTensed = !hasYear };
        return new TimeMatch(first, hasYear ? yearEnd : end, point, hasYear ? "time-full-date" : rule);
    }

    private bool TryMonthAfterDay(in SentenceView view, int at, out int month, out int end)
    {
        month = lexicon.Month(view, at, out end);
        bool isZero = month < 0 && lexicon.TryNumber(view, at, out _) && !years.TryAfter(view, end, out _, out _);
        return month != 0 && !isZero;
    }

    private bool TryDay(in SentenceView view, int first, out int day, out int end)
    {
        bool found = lexicon.TryNumber(view, first, out NumberCore core) && core.IsExact && core.Low is >= 1 and <= 31
            && decimal.IsInteger(core.Low.GetValueOrDefault());
        day = found ? (int)core.Low.GetValueOrDefault() : 0;
        end = core.End;
        return found;
    }

    private bool IsJoint(in SentenceView view, int at) =>
        view.Is(at, lexicon.Function.Se) || view.Is(at, lexicon.Function.Ta) || view.Mark(at) == '-';

    /// <summary>Whether a month without a year is no name or common word: a postposition or pause behind it, and no noun glued before it.</summary>
    private bool IsMonthAlone(in SentenceView view, int first, int end)
    {
        bool isTied = view.Is(end, lexicon.Function.Mein) || view.Is(end, lexicon.Function.Se) || view.Is(end, lexicon.Function.Tak)
            || view.Is(end, lexicon.Function.Ka) || view.Is(end, lexicon.Function.Ko) || view.Is(end, lexicon.Function.And);
        return isTied ? lexicon.IsFunction(view, first - 1) || !lexicon.IsNounToo(view, first, end)
            : lexicon.IsFunction(view, first - 1) && !lexicon.IsNounToo(view, first, end);
    }

    private static bool TryJoined(in SentenceView view, int first, Span<int> parts, out int end)
    {
        end = first + 5;
        char mark = view.Mark(first + 1);
        if (mark is not ('-' or '/') || view.Mark(first + 3) != mark || !view.IsNumber(first + 2) || !view.IsNumber(first + 4))
        {
            return false;
        }

        for (int part = 0; part < parts.Length; part++)
        {
            if (!DigitText.TryPlain(view.Tokens.Characters(first + (2 * part)), out parts[part]))
            {
                return false;
            }
        }

        return view.IsGlued(first + 1) && view.IsGlued(first + 2) && view.IsGlued(first + 3) && view.IsGlued(first + 4);
    }

    private static bool SplitDots(ReadOnlySpan<char> digits, Span<int> parts)
    {
        for (int part = 0; part < parts.Length; part++)
        {
            int dot = digits.IndexOf('.');
            if ((dot < 0) != (part == parts.Length - 1) || !DigitText.TryPlain(dot < 0 ? digits : digits[..dot], out parts[part]))
            {
                return false;
            }

            digits = digits[(dot + 1)..];
        }

        return true;
    }
}
