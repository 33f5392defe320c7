using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads one time that is no interval between two: the rules of this folder, in their order.</summary>
internal sealed class PointRules
{
    private readonly TimeLexicon lexicon;
    private readonly YearRules years;
    private readonly DateRules dates;
    private readonly ClockRules clock;
    private readonly DayRules days;
    private readonly RelativeRules relatives;
    private readonly CountRules counts;
    private readonly WordRules words;

    public PointRules(TimeLexicon lexicon)
    {
        this.lexicon = lexicon;
        years = new YearRules(lexicon);
        dates = new DateRules(lexicon, years);
        clock = new ClockRules(lexicon);
        days = new DayRules(lexicon, clock, dates);
        relatives = new RelativeRules(lexicon, dates);
        counts = new CountRules(lexicon);
        words = new WordRules(lexicon, clock, days, years);
    }

    /// <summary>Reads the time that begins at <paramref name="at"/>.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="at">First token, or a marker in front of it.</param>
    /// <param name="isSure">Whether a bare number of four digits must be a year: it ends an interval.</param>
    /// <param name="match">What was read.</param>
    public bool TryRead(in SentenceView view, int at, bool isSure, out TimeMatch match)
    {
        TimeWord word = lexicon.Word(view, at, out int end);
        if (word.Kind == TimeWordKind.NotTime)
        {
            match = default;
            return false;
        }

        bool found = TryFind(view, at, isSure, word, end, out match);
        match = found ? Late(view, match) : match;
        return found;
    }

    private bool TryFind(in SentenceView view, int at, bool isSure, TimeWord word, int end, out TimeMatch match)
    {
        if (dates.TryNumeric(view, at, out match))
        {
            match = days.Follow(view, match);
            return true;
        }

        bool isNumber = lexicon.TryNumber(view, at, out NumberCore core) && core.End >= lexicon.LongestEnd(view, at);
        if (isNumber && TryNumber(view, at, isSure, out match))
        {
            return true;
        }

        if (dates.TryMonth(view, at, out match) || days.TryWeekday(view, at, out match))
        {
            return true;
        }

        return word.Kind switch
        {
            TimeWordKind.None => false,
            TimeWordKind.Relative => relatives.TryRead(view, at, word, end, out match) && !lexicon.IsName(view, at, match.End),
            TimeWordKind.DayOffset => counts.TryFromToday(view, at, end, out match) || days.TryOffset(view, at, word, end, out match),
            TimeWordKind.Unit => TryUnit(view, at, word, end, out match),
            _ => words.TryRead(view, at, word, end, out match),
        };
    }

    private bool TryNumber(in SentenceView view, int at, bool isSure, out TimeMatch match)
    {
        if (TryDate(view, at, out match))
        {
            bool isDay = match.Point is { Form: TimeForm.Date, Day: > 0 };
            match = !isDay ? match : match.Finish.Form == TimeForm.None ? days.Follow(view, match) : match with { End = days.Follow(view, match).End };
            return true;
        }

        if (clock.TryRead(view, at, PartOfDay.None, out short minutes, out int end))
        {
            match = new TimeMatch(at, end, new TimePoint { Form = TimeForm.Clock, Clock = minutes }, TimeRuleNames.Clock);
            return true;
        }

        return years.TryEra(view, at, out match) || counts.TryRead(view, at, out match) || TryYear(view, at, isSure, out match);
    }

    private bool TryDate(in SentenceView view, int at, out TimeMatch match) => dates.TryDayMonth(view, at, out match) || dates.TryDayRange(view, at, out match) || dates.TryDayAlone(view, at, out match);

    private bool TryYear(in SentenceView view, int at, bool isSure, out TimeMatch match)
    {
        if (!years.TryRead(view, at, isSure, out match) || lexicon.IsName(view, at, match.End))
        {
            return false;
        }

        match = InsideYear(view, match);
        return true;
    }

    /// <summary>The season or month of a year that stands before it: 2016 کے موسم گرما.</summary>
    private TimeMatch InsideYear(in SentenceView view, in TimeMatch year)
    {
        if (!view.Is(year.End, lexicon.Function.Ka) || year.Point.Form != TimeForm.Date)
        {
            return year;
        }

        int at = year.End + 1;
        if (lexicon.Is(view, at, TimeWordKind.Season, out TimeWord season, out int end) && season.Value > 0 && end > at + 1)
        {
            return year with { End = end, Point = year.Point with { Month = (byte)season.Value }, Rule = TimeRuleNames.Season };
        }

        int month = lexicon.Month(view, at, out end);
        return month > 0 ? year with { End = end, Point = year.Point with { Month = (byte)month }, Rule = TimeRuleNames.MonthYear } : year;
    }

    private bool TryUnit(in SentenceView view, int at, TimeWord unit, int end, out TimeMatch match)
    {
        if (unit.Unit == TimeUnit.Month && dates.TryMonth(view, end, out match))
        {
            match = match with { First = at };
            return true;
        }

        if (unit.Unit == TimeUnit.Day && clock.Part(view, at, out _) != PartOfDay.None && clock.TryRead(view, at, PartOfDay.None, out short minutes, out int clockEnd))
        {
            match = new TimeMatch(at, clockEnd, new TimePoint { Form = TimeForm.Clock, Clock = minutes }, TimeRuleNames.Clock);
            return true;
        }

        bool isYear = unit.Unit is TimeUnit.Year or TimeUnit.FiscalYear;
        if (isYear && years.TryRead(view, end, isSure: true, out match))
        {
            match = match with { First = at };
            return true;
        }

        return relatives.TryInverse(view, at, unit, end, out match) || counts.TryPlural(view, at, end, out match);
    }

    /// <summary>Takes in "the beginning, middle or end of": the value stays that of the whole.</summary>
    private TimeMatch Late(in SentenceView view, in TimeMatch match)
    {
        bool isWhole = match.Point.Form is TimeForm.Date or TimeForm.Calendar or TimeForm.Era && match.Point.Day == 0 && match.Finish.Form == TimeForm.None;
        if (!isWhole || !view.Is(match.End, lexicon.Function.Ka))
        {
            return match;
        }

        if (lexicon.Is(view, match.End + 1, TimeWordKind.EarlyMidLate, out _, out int end))
        {
            bool hasUnit = lexicon.Is(view, end, TimeWordKind.Unit, out TimeWord part, out int partEnd) && part.Unit <= TimeUnit.Month && !TimeLexicon.IsPlural(view, partEnd - 1);
            return match with { End = hasUnit ? partEnd : end };
        }

        return lexicon.Is(view, match.End + 1, TimeWordKind.Unit, out TimeWord month, out int monthEnd) && month.Unit == TimeUnit.Month
            && match.Point is { Form: TimeForm.Date, Month: > 0 and <= 12 } && !TimeLexicon.IsPlural(view, monthEnd - 1)
            ? match with { End = monthEnd } : Numbered(view, match);
    }

    /// <summary>Takes in a numbered part of a year or month: 2016 کی تیسری سہ ماہی is its months; ستمبر کے پہلے ہفتے keeps the value of the whole.</summary>
    private TimeMatch Numbered(in SentenceView view, in TimeMatch match)
    {
        if (!lexicon.TryNumber(view, match.End + 1, out NumberCore core) || core.Kind != NumberKind.Ordinal
            || !lexicon.Is(view, core.End, TimeWordKind.Unit, out TimeWord unit, out int end) || TimeLexicon.IsPlural(view, end - 1))
        {
            return match;
        }

        int months = unit.Unit switch { TimeUnit.Quarter => 3, TimeUnit.HalfYear => 6, _ => 0 };
        bool isYear = match.Point is { Form: TimeForm.Date, Year: > 0, Month: 0 } or { Form: TimeForm.Calendar, Unit: TimeUnit.Year, Month: 0 };
        if (months > 0 && isYear && core.Low is >= 1 and <= 4 && core.Low * months <= 12)
        {
            int last = (int)core.Low.GetValueOrDefault() * months;
            return match with
            {
                End = end,
                Point = match.Point with { Month = (byte)(last - months + 1) },
                Finish = match.Point with { Month = (byte)last },
                Rule = "time-part-of-year",
            };
        }

        bool isWeek = unit.Unit is TimeUnit.Week or TimeUnit.Fortnight && (isYear || match.Point is { Month: > 0 } or { Form: TimeForm.Calendar, Unit: TimeUnit.Month });
        return isWeek ? match with { End = end } : match;
    }
}
