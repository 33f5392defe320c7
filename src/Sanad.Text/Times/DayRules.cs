using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads days: منگل کے روز, بدھ کی شب, آج ہفتے کے روز, کل, گذشتہ رات, with the clock time that follows.</summary>
internal sealed class DayRules(TimeLexicon lexicon, ClockRules clock, DateRules dates)
{
    private const int Monday = 1;
    private const int Saturday = 6;
    private const char Damma = '\u064F';

    /// <summary>A day of the week.</summary>
    public bool TryWeekday(in SentenceView view, int first, out TimeMatch match)
    {
        match = default;
        int day = lexicon.Weekday(view, first, out int end);
        if (day == 0 || lexicon.IsName(view, first, end) || !IsWeekday(view, first, end, day))
        {
            return false;
        }

        match = Follow(view, new TimeMatch(first, end, new TimePoint { Form = TimeForm.Weekday, Day = (byte)day, IsTensed = true }, "time-weekday"));
        int at = view.Mark(match.End) is ',' or Normalization.Letters.Comma ? match.End + 1 : match.End;
        if (dates.TryDayMonth(view, at, out TimeMatch date) && date.Point.Form == TimeForm.Date)
        {
            match = Follow(view, date with { First = first });
        }

        return true;
    }

    /// <summary>A day told from today.</summary>
    public bool TryOffset(in SentenceView view, int first, TimeWord word, int end, out TimeMatch match)
    {
        match = default;
        bool isTensed = word.Tag == TimeTag.Tensed;
        if (lexicon.IsName(view, first, end) || (isTensed && IsTotal(view, first, end)))
        {
            return false;
        }

        match = new TimeMatch(first, end, new TimePoint { Form = TimeForm.DayOffset, Shift = word.Value, IsTensed = isTensed }, isTensed ? "time-day-tensed" : "time-day-offset");
        int day = lexicon.Weekday(view, end, out int dayEnd);
        if (day > 0 && IsWeekday(view, end, dayEnd, day))
        {
            match = match with { End = dayEnd };
        }

        match = Follow(view, match);
        return true;
    }

    /// <summary>Extends a day by the words for "day" and for its parts, and by a clock time.</summary>
    public TimeMatch Follow(in SentenceView view, in TimeMatch day)
    {
        int end = day.End;
        if (view.Is(end, lexicon.Function.Ka))
        {
            TimeWord word = lexicon.Word(view, end + 1, out int wordEnd);
            if (word.Kind == TimeWordKind.Unit && word.Unit == TimeUnit.Day && !TimeLexicon.IsPlural(view, wordEnd - 1))
            {
                end = wordEnd;
            }
            else if (word.Kind == TimeWordKind.PartOfDay)
            {
                int at = wordEnd;
                bool isTold = clock.TryRead(view, at, (PartOfDay)word.Value, out short minutes, out at);
                return day with { End = isTold ? at : wordEnd, Point = day.Point with { Clock = minutes } };
            }
        }

        short told = clock.Follow(view, ref end);
        return day with { End = end, Point = day.Point with { Clock = told } };
    }

    /// <summary>Whether a word that is also "week" or "saint" names the day here.</summary>
    private bool IsWeekday(in SentenceView view, int first, int end, int day)
    {
        bool isWeek = day == Saturday && lexicon.Is(view, first, TimeWordKind.Unit, out _, out _);
        bool isSaint = day == Monday && lexicon.IsNameToo(view, first, end);
        if (!isWeek && day != Monday)
        {
            return true;
        }

        if (view.Is(end, lexicon.Function.Ko) || IsDayOrPart(view, end) || clock.Part(view, end, out _) is not (PartOfDay.None or PartOfDay.Evening)
            || lexicon.Is(view, first - 1, TimeWordKind.DayOffset, out _, out _) || IsInList(view, first, end))
        {
            return true;
        }

        bool isTied = view.Is(end, lexicon.Function.Se) || view.Is(end, lexicon.Function.Tak);
        return !isWeek && (isTied || (!isSaint && lexicon.IsFunction(view, first - 1)));
    }

    private bool IsInList(in SentenceView view, int first, int end) =>
        (view.Is(end, lexicon.Function.And) && lexicon.Weekday(view, end + 1, out _) > 0)
        || (view.Is(first - 1, lexicon.Function.And) && lexicon.Weekday(view, first - 2, out _) > 0);

    private bool IsDayOrPart(in SentenceView view, int end)
    {
        if (!view.Is(end, lexicon.Function.Ka))
        {
            return false;
        }

        TimeWord word = lexicon.Word(view, end + 1, out int wordEnd);
        return word.Kind == TimeWordKind.PartOfDay || (word.Unit == TimeUnit.Day && word.Kind == TimeWordKind.Unit && !TimeLexicon.IsPlural(view, wordEnd - 1));
    }

    /// <summary>Whether the source writes the vowel u, which makes the word "all".</summary>
    private static bool HasVowelU(in SentenceView view, int token) =>
        view.Tokens.Text.Source.AsSpan()[view.Tokens.SourceStart(token)..view.Tokens.SourceEnd(token)].Contains(Damma);

    /// <summary>Whether کل is "in all": before a number, or between a genitive and a noun.</summary>
    private bool IsTotal(in SentenceView view, int first, int end) => end == first + 1
        && (HasVowelU(view, first) || (lexicon.TryNumber(view, end, out NumberCore core) && !lexicon.Is(view, core.End, TimeWordKind.Clock, out _, out _))
            || (view.Is(first - 1, lexicon.Function.Ka) && !lexicon.IsFunction(view, end)));
}
