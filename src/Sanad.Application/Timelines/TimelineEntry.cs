namespace Sanad.Application.Timelines;

/// <summary>What reports tell of one day, month or year in the same words of ours.</summary>
/// <param name="Record">The earliest published of them.</param>
/// <param name="Reports">How many records tell it.</param>
public sealed record TimelineEntry(ToldRecord Record, int Reports);
