using System.Collections.Immutable;
using Sanad.Text;
using Sanad.Text.Times;

namespace Sanad.Reader.Dating;

/// <summary>When an undated report was written, as far as its own words decide.</summary>
/// <param name="Value">A day, month, year, or an interval of months, in EDTF.</param>
/// <param name="Days">The days of that value.</param>
/// <param name="Evidence">Tokens of what decided it, in the order of the text.</param>
internal sealed record InferredDay(string Value, DayRange Days, ImmutableArray<TextRange> Evidence)
{
    /// <summary>The value of a relative time where it is the same from every end of <see cref="Days"/>: "last year" of a report of 2016; null otherwise.</summary>
    public string? ValueOf(in TimeExpression time, bool isForward)
    {
        string? first = Resolve(time, Days.First, isForward);
        return first is not (null or ['P', ..]) && first == Resolve(time, Days.Last, isForward) ? first : null;
    }

    private static string? Resolve(in TimeExpression time, DateOnly day, bool isForward) => TimeResolver.Resolve(time, new TimeContext(day, isForward, Previous: null)).Value;
}
