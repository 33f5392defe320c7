namespace Sanad.Cli.Tests;

/// <summary>A clock on which a second goes by between any two looks at it.</summary>
internal sealed class SecondsPerLook : TimeProvider
{
    private long looks;

    public override long GetTimestamp() => Interlocked.Increment(ref looks) * TimestampFrequency;
}
