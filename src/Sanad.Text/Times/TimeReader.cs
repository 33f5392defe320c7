using Sanad.Text.Numbers;
using Sanad.Text.Packs;

namespace Sanad.Text.Times;

/// <summary>Finds every expression that places or measures time.</summary>
/// <remarks>Immutable and thread-safe. Allocates nothing but room in the target. The shapes it reads are in <c>docs/reference/times.md</c>.</remarks>
public sealed class TimeReader
{
    private const int Century = 100;
    private const int LeastShortYear = 32;
    private readonly TimeLexicon lexicon;
    private readonly PointRules points;
    private readonly IntervalRules intervals;

    /// <summary>Makes a reader of the time expressions of <paramref name="pack"/>.</summary>
    public TimeReader(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        lexicon = new TimeLexicon(pack);
        points = new PointRules(lexicon);
        intervals = new IntervalRules(lexicon, points);
    }

    /// <summary>Reads the time expressions of <paramref name="analysis"/> into <paramref name="target"/>, which is emptied first.</summary>
    /// <remarks>In token order, without overlap; none crosses a sentence.</remarks>
    /// <param name="analysis">The text.</param>
    /// <param name="numbers">Its numbers, as <see cref="NumberReader"/> found them.</param>
    /// <param name="target">Receives the expressions.</param>
    public void Read(TextAnalysis analysis, ReadOnlySpan<NumberExpression> numbers, ArenaList<TimeExpression> target)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(target);
        target.Clear();
        Span<short> seen = stackalloc short[Century];
        seen.Clear();
        var memo = default(NumberMemo);
        foreach (TextRange sentence in analysis.Sentences.Items)
        {
            var view = new SentenceView(analysis, sentence.Start, sentence.End, ref memo);
            int at = view.Start;
            while (at < view.End)
            {
                if (lexicon.CanBegin(view, at) && TryRead(view, at, seen, out TimeMatch match))
                {
                    target.Add(new TimeExpression(match.First, match.End, match.Point, match.Finish, match.Rule));
                    at = match.End;
                }
                else
                {
                    at = lexicon.Is(view, at, TimeWordKind.NotTime, out _, out int end) ? end : at + 1;
                }
            }
        }
    }

    private bool TryRead(in SentenceView view, int at, Span<short> seen, out TimeMatch match)
    {
        if (points.TryRead(view, at, isSure: false, out match))
        {
            match = intervals.Extend(view, match);
            Remember(match.Point, seen);
            Remember(match.Finish, seen);
            return true;
        }

        return TryShortYear(view, at, seen, out match);
    }

    private static void Remember(in TimePoint point, Span<short> seen)
    {
        if (point is { Form: TimeForm.Date, Year: > 0 })
        {
            seen[point.Year % Century] = point.Year;
        }
    }

    /// <summary>The last two digits of a year that the text has told in full: 71 کے واقعات.</summary>
    private bool TryShortYear(in SentenceView view, int at, ReadOnlySpan<short> seen, out TimeMatch match)
    {
        match = default;
        if (!view.IsNumber(at) || view.Tokens.Characters(at).Length != 2 || !DigitText.TryPlain(view.Tokens.Characters(at), out int value) || value < LeastShortYear || seen[value] == 0
            || !(view.Is(at + 1, lexicon.Function.Ka) || view.Is(at + 1, lexicon.Function.Mein)) || view.Is(at + 2, lexicon.Function.Se) || view.IsGlued(at) || lexicon.BoundAfter(view, at + 1, out _) != NumberBoundKind.None)
        {
            return false;
        }

        match = new TimeMatch(at, at + 1, YearRules.Of(seen[value]), TimeRuleNames.ShortYear);
        return true;
    }
}
