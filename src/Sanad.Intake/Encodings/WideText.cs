namespace Sanad.Intake.Encodings;

/// <summary>Recognises UTF-16 and UTF-32 that came without a byte-order mark.</summary>
/// <remarks>
/// News in UTF-16 has one byte in two that is nearly always 00 (Latin letters, spaces, line ends) or 06 (Arabic letters), always in the same place.
/// </remarks>
internal static class WideText
{
    private const int SampleBytes = 4096;

    /// <summary>The code page (1200, 1201, 12000 or 12001), or null for bytes that are no such text.</summary>
    public static int? PageOf(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        if (sample.Length < 4)
        {
            return null;
        }

        Span<int> high = stackalloc int[4];
        Span<int> zero = stackalloc int[4];
        high.Clear();
        zero.Clear();
        for (int i = 0; i < sample.Length; i++)
        {
            high[i & 3] += sample[i] is 0x00 or 0x06 ? 1 : 0;
            zero[i & 3] += sample[i] == 0x00 ? 1 : 0;
        }

        return PageOf32(zero, sample.Length / 4) ?? PageOf16(high[1] + high[3], high[0] + high[2], sample.Length / 2);
    }

    private static int? PageOf32(ReadOnlySpan<int> zero, int quarter) =>
        zero[2] >= quarter && zero[3] >= quarter && zero[0] < quarter / 2 ? 12000
        : zero[0] >= quarter && zero[1] >= quarter && zero[3] < quarter / 2 ? 12001
        : null;

    // Seven in ten on one side and hardly any on the other: marks such as U+2019 and letters of other scripts are the rest.
    private static int? PageOf16(int little, int big, int half) =>
        little * 10 >= half * 7 && big * 5 < half ? 1200
        : big * 10 >= half * 7 && little * 5 < half ? 1201
        : null;
}
