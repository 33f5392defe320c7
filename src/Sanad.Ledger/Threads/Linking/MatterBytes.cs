namespace Sanad.Ledger.Threads.Linking;

/// <summary>A matter as bytes, for a store to keep.</summary>
public static class MatterBytes
{
    /// <summary>The bytes of a matter, without its line and place.</summary>
    public static byte[] Write(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return [];
    }

    /// <summary>The matter that was written.</summary>
    public static Matter Read(long line, long place, ReadOnlySpan<byte> bytes) => new() { Line = line, Place = place, Keys = [], Weights = [], Claims = [] };
}
