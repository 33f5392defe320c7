namespace Sanad.Benchmarks;

/// <summary>One cell of the results before it is made into a row.</summary>
/// <param name="Input">The corpus.</param>
/// <param name="Stage">What was measured.</param>
/// <param name="Seconds">The median time of one call, which does every document once.</param>
/// <param name="AllocatedBytes">What one call allocates.</param>
internal readonly record struct Measurement(string Input, string Stage, double Seconds, long AllocatedBytes);
