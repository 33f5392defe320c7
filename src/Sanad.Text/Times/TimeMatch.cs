namespace Sanad.Text.Times;

/// <summary>What a rule read, from a token on.</summary>
/// <param name="First">First token of the expression; behind the token it was tried at where a marker is left out.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Point">What is told.</param>
/// <param name="Rule">Name of the rule.</param>
internal readonly record struct TimeMatch(int First, int End, TimePoint Point, string Rule)
{
    /// <summary>Second end of an interval.</summary>
    public TimePoint Finish { get; init; }
}
