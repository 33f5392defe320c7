namespace Sanad.Intake.Feeds;

/// <summary>A date of a feed, as precise as it was given.</summary>
/// <param name="Day">The day, month or year in EDTF, in the time zone it was written in: <c>2024-11-30</c>, <c>2024-11</c>, <c>2024</c>.</param>
/// <param name="Instant">The moment, where a clock time was given; without a time zone it is taken as UTC.</param>
public readonly record struct FeedDate(string Day, DateTimeOffset? Instant);
