using System.IO.Compression;

namespace Sanad.Intake.Tests.Compression;

/// <summary>Gzip files made for a test, and bytes that look random and are the same in every run.</summary>
internal sealed class GzipFile
{
    private readonly MemoryStream bytes = new();

    /// <summary>Where each member begins.</summary>
    public List<int> Starts { get; } = [];

    public byte[] Bytes => bytes.ToArray();

    public static byte[] Member(ReadOnlySpan<byte> content)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return compressed.ToArray();
    }

    public static byte[] Of(params byte[][] contents)
    {
        var file = new GzipFile();
        foreach (byte[] content in contents)
        {
            file.Add(content);
        }

        return file.Bytes;
    }

    public void Add(ReadOnlySpan<byte> content)
    {
        Starts.Add((int)bytes.Length);
        bytes.Write(Member(content));
    }

    // A linear congruential generator with the constants of Knuth's MMIX, its high bits.
    public static IEnumerable<int> Numbers(ulong seed)
    {
        ulong state = seed;
        while (true)
        {
            state = unchecked(state * 6364136223846793005 + 1442695040888963407);
            yield return (int)(state >> 33);
        }
    }

    public static byte[] Noise(int length, ulong seed) => [.. Numbers(seed).Take(length).Select(number => (byte)(number >> 8 & 0xFF))];
}
