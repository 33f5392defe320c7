using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Reads units with a number: 72 گھنٹے, دو ہفتے قبل, دو ماہ بعد, 3 روزہ, چند روز قبل; and plural units without one: برسوں.</summary>
internal sealed class CountRules(TimeLexicon lexicon)
{
    private const int LongestYears = 20;

    /// <summary>A number and a unit, from the number on.</summary>
    public bool TryRead(in SentenceView view, int first, out TimeMatch match)
    {
        match = default;
        if (!lexicon.TryNumber(view, first, out NumberCore core) || core.Kind == NumberKind.Ordinal)
        {
            return false;
        }

        NumberCore number = lexicon.Ranges.Extend(view, core);
        number = view.Is(number.End, lexicon.Function.Only) ? number with { End = number.End + 1 } : number;
        if (lexicon.Is(view, number.End, TimeWordKind.UnitAdjective, out TimeWord adjective, out int adjectiveEnd))
        {
            return TryAdjective(view, first, number, adjective, adjectiveEnd, out match);
        }

        if (!lexicon.Is(view, number.End, TimeWordKind.Unit, out TimeWord unit, out int end) || IsAge(view, end, unit.Unit)
            || IsAgeWord(view, first - 1) || IsAgeWord(view, first - 2))
        {
            return false;
        }

        match = number.IsExact && number.Rule != "number-all-of" && unit.Unit != TimeUnit.Season
            ? Exact(view, first, number.Low.GetValueOrDefault(), unit.Unit, end)
            : new TimeMatch(first, EndOfShift(view, end), TimePoint.Vague, "time-vague-count");
        return true;
    }

    /// <summary>A plural unit without a number; what shifts it belongs to it.</summary>
    public bool TryPlural(in SentenceView view, int first, int end, out TimeMatch match)
    {
        match = new TimeMatch(first, EndOfShift(view, end), TimePoint.Vague, "time-vague-units");
        return TimeLexicon.IsPlural(view, end - 1) && (match.End > end || !view.Is(first - 1, lexicon.Function.Ka));
    }

    /// <summary>"From today", in front of a count that goes back: آج سے دو سال قبل.</summary>
    public bool TryFromToday(in SentenceView view, int first, int end, out TimeMatch match)
    {
        match = default;
        if (!view.Is(end, lexicon.Function.Se) || !TryRead(view, lexicon.SkipAbout(view, end + 1), out TimeMatch count) || !IsShifted(count.Point))
        {
            return false;
        }

        match = count with { First = first, Rule = "time-ago-from-today" };
        match = count.Point.Form == TimeForm.Anchored && count.Point.Shift < 0 ? match with { Point = count.Point with { Form = TimeForm.Ago } } : match;
        return true;
    }

    private static bool IsShifted(in TimePoint point) => point.Form is TimeForm.Ago or TimeForm.Vague || (point.Form == TimeForm.Anchored && point.Shift < 0);

    private TimeMatch Exact(in SentenceView view, int first, decimal count, TimeUnit unit, int end)
    {
        var point = new TimePoint { Form = TimeForm.Duration, Unit = unit, Count = count };
        if (lexicon.Is(view, end, TimeWordKind.Ago, out _, out int agoEnd))
        {
            bool isAnchored = lexicon.IsCountedFrom(view, first);
            point = point with { Form = isAnchored ? TimeForm.Anchored : TimeForm.Ago, Shift = -1 };
            return new TimeMatch(first, agoEnd, point, isAnchored ? "time-count-before" : "time-ago");
        }

        if (lexicon.Is(view, end, TimeWordKind.After, out _, out int afterEnd))
        {
            return new TimeMatch(first, afterEnd, point with { Form = TimeForm.Anchored, Shift = 1 }, "time-count-after");
        }

        return new TimeMatch(first, end, point, TimeRuleNames.Duration);
    }

    private bool TryAdjective(in SentenceView view, int first, in NumberCore number, TimeWord adjective, int end, out TimeMatch match)
    {
        bool isAge = adjective.Unit == TimeUnit.Year && (number.Low is null or > LongestYears || !lexicon.IsEventNoun(view, end));
        var point = new TimePoint { Form = TimeForm.Duration, Unit = adjective.Unit, Count = number.Low.GetValueOrDefault() };
        match = new TimeMatch(first, end, number.IsExact ? point : TimePoint.Vague, "time-duration-adjective");
        return !isAge;
    }

    private int EndOfShift(in SentenceView view, int end) => lexicon.Word(view, end, out int behind).Kind is TimeWordKind.Ago or TimeWordKind.After ? behind : end;

    /// <summary>Whether the count is an age: 93 برس کی عمر, پانچ سال سے کم عمر, چھبیس سال کا فلسطینی نوجوان, وہ گیارہ سال کا تھا.</summary>
    private bool IsAge(in SentenceView view, int end, TimeUnit unit)
    {
        if (!view.Is(end, lexicon.Function.Ka))
        {
            return view.Is(end, lexicon.Function.Se) && (IsAgeWord(view, end + 1) || IsAgeWord(view, end + 2));
        }

        bool isPerson = unit is TimeUnit.Year or TimeUnit.Month && (lexicon.IsPerson(view, end + 1) || (!lexicon.IsFunction(view, end + 1) && lexicon.IsPerson(view, end + 2)));
        return isPerson || IsAgeWord(view, end + 1) || (unit == TimeUnit.Year && lexicon.IsAuxiliary(view, end + 1));
    }

    private bool IsAgeWord(in SentenceView view, int at) => lexicon.Is(view, at, TimeWordKind.Age, out _, out _);
}
