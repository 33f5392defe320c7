namespace Sanad.Text.Times;

/// <summary>A phrase that places or measures time.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Behind the last token; the postposition that ties it to its clause is outside.</param>
/// <param name="Start">What is told, or the first end of an interval.</param>
/// <param name="Finish">The second end of an interval; <see cref="TimeForm.None"/> where there is none.</param>
/// <param name="Rule">Name of the rule that read it.</param>
public readonly record struct TimeExpression(int First, int End, TimePoint Start, TimePoint Finish, string Rule)
{
    /// <summary>Whether it has two ends.</summary>
    public bool IsInterval => Finish.Form != TimeForm.None;
}
