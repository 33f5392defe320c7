using Sanad.Application.Timelines;

namespace Sanad.Application.Actors;

/// <summary>One record between the two parties of a pair.</summary>
/// <param name="Way">Which way it goes.</param>
/// <param name="Weight">Its weight on the <see cref="ConflictScale"/>; null where it counts towards no balance.</param>
/// <param name="Record">The record.</param>
public sealed record Dealing(DealingWay Way, decimal? Weight, ToldRecord Record);
