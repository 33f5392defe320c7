using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads times that a single known word or phrase begins: اب تک, اسی روز, نائن الیون, صبح ساڑھے نو بجے, سنہ 2014, اوائل 2016.</summary>
internal sealed class WordRules(TimeLexicon lexicon, ClockRules clock, DayRules days, YearRules years)
{
    private const int FurthestDay = 6;

    /// <summary>Reads from the word on, which ends at <paramref name="end"/>.</summary>
    public bool TryRead(in SentenceView view, int first, TimeWord word, int end, out TimeMatch match)
    {
        match = default;
        return word.Kind switch
        {
            TimeWordKind.Vague => TryVague(view, first, end, "time-vague", out match),
            TimeWordKind.Season => end > first + 1 && TryVague(view, first, end, TimeRuleNames.Season, out match),
            TimeWordKind.PartOfDay => TryPart(view, first, (PartOfDay)word.Value, end, out match),
            TimeWordKind.Anaphoric => TryAnaphoric(view, first, word, end, out match),
            TimeWordKind.Holiday => TryHoliday(view, first, word, end, out match),
            TimeWordKind.YearMarker => word.Tag == TimeTag.Prefix && years.TryPrefixed(view, end, out match),
            TimeWordKind.EarlyMidLate => !view.Is(first - 1, lexicon.Function.Ka) && TryEarly(view, first, end, out match),
            _ => false,
        };
    }

    private bool TryVague(in SentenceView view, int first, int end, string rule, out TimeMatch match)
    {
        match = new TimeMatch(first, end, TimePoint.Vague, rule);
        return !lexicon.IsName(view, first, end) && !lexicon.IsNameToo(view, first, end);
    }

    private bool TryPart(in SentenceView view, int first, PartOfDay part, int end, out TimeMatch match)
    {
        if (clock.TryRead(view, end, part, out short minutes, out int clockEnd))
        {
            match = new TimeMatch(first, clockEnd, new TimePoint { Form = TimeForm.Clock, Clock = minutes }, TimeRuleNames.Clock);
            return true;
        }

        return TryVague(view, first, end, "time-part-of-day", out match);
    }

    private bool TryAnaphoric(in SentenceView view, int first, TimeWord word, int end, out TimeMatch match)
    {
        bool isCounted = word.Value > 0 && view.Is(first - 1, lexicon.Function.Ka) && lexicon.TryNumber(view, first, out NumberCore core) && core.Kind == NumberKind.Ordinal;
        if (word.Tag == TimeTag.Loose || isCounted)
        {
            return TryVague(view, first, end, "time-anaphoric", out match);
        }

        var point = new TimePoint { Form = TimeForm.Anaphoric, Unit = word.Unit, Shift = word.Value };
        point = word.Value < 0 && lexicon.IsCountedFrom(view, first) ? point with { Form = TimeForm.Anchored, Shift = -1, Count = -word.Value } : point;
        match = days.Follow(view, new TimeMatch(first, end, point, "time-anaphoric"));
        return true;
    }

    private bool TryHoliday(in SentenceView view, int first, TimeWord word, int end, out TimeMatch match)
    {
        TimePoint point = word.Tag == TimeTag.Loose ? TimePoint.Vague : new TimePoint
        {
            Form = TimeForm.Date,
            Year = word.Year,
            Month = (byte)(word.Value / 100),
            Day = (byte)(word.Value % 100),
            IsTensed = word.Year == 0,
        };
        bool isDay = word.Year == 0 || TryDayOfEvent(view, ref end);
        match = days.Follow(view, new TimeMatch(first, end, point, "time-holiday"));
        return isDay && !lexicon.IsName(view, first, end);
    }

    /// <summary>A day that is also the name of an event is a time only where it is said to be a day: نائن الیون کو, نائن الیون کے حملوں کی رات.</summary>
    private bool TryDayOfEvent(in SentenceView view, ref int end)
    {
        int genitives = 0;
        for (int at = end; at < view.End && at < end + FurthestDay && genitives <= 2; at++)
        {
            genitives += view.Is(at, lexicon.Function.Ka) ? 1 : 0;
            TimeWord word = lexicon.Word(view, at, out int wordEnd);
            if (view.Is(at - 1, lexicon.Function.Ka) && (word.Kind == TimeWordKind.PartOfDay || (word.Kind == TimeWordKind.Unit && word.Unit == TimeUnit.Day)))
            {
                end = wordEnd;
                return true;
            }
        }

        return view.Is(end, lexicon.Function.Ko);
    }

    /// <summary>"Early, mid, late" in front of a year or month.</summary>
    private bool TryEarly(in SentenceView view, int first, int end, out TimeMatch match)
    {
        int month = lexicon.Month(view, end, out int monthEnd);
        if (month > 0)
        {
            bool hasYear = years.TryAfter(view, monthEnd, out short year, out int yearEnd);
            var point = new TimePoint { Form = TimeForm.Date, Year = year, Month = (byte)month, IsTensed = !hasYear };
            match = new TimeMatch(first, hasYear ? yearEnd : monthEnd, point, "time-early-mid-late");
            return true;
        }

        bool found = years.TryRead(view, end, isSure: true, out match);
        match = match with { First = first, Rule = "time-early-mid-late" };
        return found && view.IsNumber(end);
    }
}
