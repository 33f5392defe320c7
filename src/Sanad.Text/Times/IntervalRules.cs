using Sanad.Text.Numbers;

namespace Sanad.Text.Times;

/// <summary>Joins two times to an interval: 1973 سے 1974, پیر سے بدھ تک, جولائی کے بعد سے اب تک, جنوری اور مارچ کے درمیان.</summary>
internal sealed class IntervalRules(TimeLexicon lexicon, PointRules points)
{
    /// <summary>Extends <paramref name="match"/> by its second end, where there is one.</summary>
    public TimeMatch Extend(in SentenceView view, in TimeMatch match)
    {
        if (match.Finish.Form != TimeForm.None || !IsPlaced(match.Point))
        {
            return match;
        }

        bool isList = view.Is(match.End, lexicon.Function.And);
        int at = isList ? match.End + 1 : EndOfJoint(view, match.End);
        if (at < 0)
        {
            return match;
        }

        if (!isList && TryUntilNow(view, at, out int nowEnd))
        {
            return match with { End = nowEnd, Finish = new TimePoint { Form = TimeForm.DayOffset }, Rule = "time-until-now" };
        }

        if (!points.TryRead(view, at, isSure: IsYear(match.Point), out TimeMatch second) || !IsPlaced(second.Point) || second.Finish.Form != TimeForm.None)
        {
            return match;
        }

        return Joins(view, match, second, isList, out int end) ? Join(match, second, end) : match;
    }

    private static TimeMatch Join(in TimeMatch first, in TimeMatch second, int end)
    {
        TimePoint start = first.Point;
        bool borrows = start is { Form: TimeForm.Date, Year: 0, Shift: 0 } && second.Point is { Form: TimeForm.Date, Year: > 0 };
        start = borrows ? start with { Year = second.Point.Year, IsTensed = false } : start;
        return new TimeMatch(first.First, end, start, "time-interval") { Finish = second.Point };
    }

    /// <summary>Whether the second time ends the interval, rather than standing by itself.</summary>
    private bool Joins(in SentenceView view, in TimeMatch first, in TimeMatch second, bool isList, out int end)
    {
        end = second.End;
        if (isList)
        {
            bool isBetween = lexicon.BoundAfter(view, second.End, out end) == NumberBoundKind.Between;
            end = isBetween ? end : second.End;
            return isBetween || EndsBetween(view, second);
        }

        return view.Is(second.End, lexicon.Function.Tak) || (first.Point.Year > 0 && second.Point.Year > 0)
            || !view.Is(first.End, lexicon.Function.Se);
    }

    /// <summary>Whether the second day goes on with "the night between": پیر اور منگل کی درمیانی شب.</summary>
    private bool EndsBetween(in SentenceView view, in TimeMatch second)
    {
        for (int at = second.First + 1; at < second.End; at++)
        {
            if (lexicon.Is(view, at, TimeWordKind.PartOfDay, out TimeWord word, out _) && word.Tag == TimeTag.Between)
            {
                return true;
            }
        }

        return false;
    }

    private int EndOfJoint(in SentenceView view, int end)
    {
        if (lexicon.Is(view, end, TimeWordKind.Since, out _, out int since))
        {
            return since;
        }

        bool isJoint = view.Is(end, lexicon.Function.Ta) || (view.Mark(end) == '-' && view.IsGlued(end));
        return isJoint ? end + 1 : -1;
    }

    private bool TryUntilNow(in SentenceView view, int at, out int end) =>
        lexicon.Is(view, at, TimeWordKind.Vague, out _, out end) && end > at + 1 && view.Is(end - 1, lexicon.Function.Tak);

    private static bool IsYear(in TimePoint point) => point is { Form: TimeForm.Date, Month: 0, Day: 0 };

    private static bool IsPlaced(in TimePoint point) => point.Form is TimeForm.Date or TimeForm.Weekday or TimeForm.Calendar or TimeForm.DayOffset or TimeForm.Clock;
}
