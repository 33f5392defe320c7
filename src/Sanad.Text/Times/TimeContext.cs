namespace Sanad.Text.Times;

/// <summary>What a relative time is counted from.</summary>
/// <param name="Published">Day of publication; null where it is unknown.</param>
/// <param name="FutureClause">Whether the clause tells of what is yet to come.</param>
/// <param name="Previous">Value of the last time resolved in the same sentence or the one before it; no duration; null where there is none.</param>
public readonly record struct TimeContext(DateOnly? Published, bool FutureClause, string? Previous)
{
    /// <summary>Whether <see cref="Previous"/> was told with its year, so that a month or day behind it may run on from there.</summary>
    public bool IsPreviousAbsolute { get; init; }
}
