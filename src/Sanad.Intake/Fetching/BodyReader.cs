using System.IO.Compression;

namespace Sanad.Intake.Fetching;

/// <summary>Reads and unpacks a body, and stops as soon as it is too large, unpacks too well, or is damaged.</summary>
/// <remarks>HTTP's own unpacking has no bounds, so it is switched off. Nothing larger than the limit is ever held.</remarks>
internal static class BodyReader
{
    private const int MostLayers = 3;
    private const int FreeBytes = 1024 * 1024;
    private const int ChunkBytes = 64 * 1024;

    /// <param name="url">Where the body comes from, for the message.</param>
    /// <param name="body">The body as sent.</param>
    /// <param name="encodings">The values of <c>Content-Encoding</c>, in the order in which they were applied.</param>
    /// <param name="limits">The most bytes, and the ratio.</param>
    /// <param name="budget">The bytes that all bodies may take together.</param>
    /// <param name="isCut">Whether a body that is too large is cut there, and not refused.</param>
    /// <param name="cancellationToken">Ends the wait for bytes.</param>
    public static async Task<(ReadOnlyMemory<byte> Bytes, DocumentDiagnostic? Fault)> ReadAsync(
        string url, Stream body, IReadOnlyList<string> encodings, (int MaxBytes, int MaxRatio) limits, ByteBudget budget, bool isCut, CancellationToken cancellationToken)
    {
        string[] layers = [.. encodings.SelectMany(value => value.Split(',')).Select(name => name.Trim().ToLowerInvariant())
            .Where(name => name is not ("" or "identity")).Reverse()];
        if (layers.Length > MostLayers || Array.Find(layers, layer => !IsKnown(layer)) is not null)
        {
            return (default, FetchMessages.UnknownEncoding(url, string.Join(", ", layers)));
        }

        // Something is read past the limit before it counts as passed: a body of exactly that length is not too large.
        var counted = new List<CountedStream> { new(body, isCut ? long.MaxValue : limits.MaxBytes) };
        try
        {
            foreach (string layer in layers)
            {
                counted.Add(new CountedStream(await UnpackAsync(counted[^1], layer, cancellationToken), long.MaxValue));
            }

            return await ReadAllAsync(url, counted, limits, budget, isCut, cancellationToken);
        }
        catch (Exception e) when (counted.Exists(stream => stream.IsOver) && e is IOException or InvalidDataException)
        {
            return (default, FetchMessages.TooLarge(url, limits.MaxBytes));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException or HttpRequestException)
        {
            return (default, FetchMessages.Damaged(url, e.Message));
        }
        finally
        {
            await counted[^1].DisposeAsync();
        }
    }

    private static async Task<(ReadOnlyMemory<byte> Bytes, DocumentDiagnostic? Fault)> ReadAllAsync(
        string url, List<CountedStream> counted, (int MaxBytes, int MaxRatio) limits, ByteBudget budget, bool isCut, CancellationToken cancellationToken)
    {
        long taken = 0;
        try
        {
            return await FillAsync(url, counted, limits, isCut, TryTake, cancellationToken);
        }
        finally
        {
            budget.GiveBack(taken);
        }

        bool TryTake(int more)
        {
            bool isTaken = budget.TryTake(more);
            taken += isTaken ? more : 0;
            return isTaken;
        }
    }

    private static async Task<(ReadOnlyMemory<byte> Bytes, DocumentDiagnostic? Fault)> FillAsync(
        string url, List<CountedStream> counted, (int MaxBytes, int MaxRatio) limits, bool isCut, Func<int, bool> tryTake, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[ChunkBytes];
        int length = 0;
        while (true)
        {
            int count = await counted[^1].ReadAsync(bytes.AsMemory(length), cancellationToken);
            length += count;
            if (count == 0 && length == 0 && counted[0].Count > 0)
            {
                // The unpackers are silent about packed bytes that end too early.
                return (default, FetchMessages.Damaged(url, "nothing of it can be unpacked"));
            }

            if (count == 0 || (isCut && length >= limits.MaxBytes))
            {
                return (bytes.AsMemory(0, isCut ? Math.Min(length, limits.MaxBytes) : length), null);
            }

            if (IsBomb(counted, limits.MaxRatio) || length > limits.MaxBytes)
            {
                return (default, IsBomb(counted, limits.MaxRatio) ? FetchMessages.Bomb(url, limits.MaxRatio) : FetchMessages.TooLarge(url, limits.MaxBytes));
            }

            if (length == bytes.Length)
            {
                int size = Math.Min(2 * bytes.Length, limits.MaxBytes + ChunkBytes);
                if (!tryTake(size - bytes.Length))
                {
                    return (default, FetchMessages.TooMuchAtOnce(url));
                }

                Array.Resize(ref bytes, size);
            }
        }
    }

    // Each layer is measured against what was sent: three layers of a harmless ratio each make a bomb too.
    private static bool IsBomb(List<CountedStream> counted, int maxRatio) =>
        counted.Exists(stream => stream.Count > FreeBytes && stream.Count / maxRatio > counted[0].Count);

    private static bool IsKnown(string layer) => layer is "gzip" or "x-gzip" or "deflate" or "br";

    private static async Task<Stream> UnpackAsync(CountedStream packed, string layer, CancellationToken cancellationToken)
    {
        if (layer == "br")
        {
            return new BrotliStream(packed, CompressionMode.Decompress);
        }

        if (layer != "deflate")
        {
            return new GZipStream(packed, CompressionMode.Decompress);
        }

        // By the standard "deflate" has the zlib frame; some servers leave it off.
        ReadOnlyMemory<byte> first = await packed.PeekAsync(2, cancellationToken);
        return first.Length == 2 && IsZlib(first.Span) ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress);
    }

    private static bool IsZlib(ReadOnlySpan<byte> first) => (first[0] & 0x0F) == 8 && ((first[0] << 8) | first[1]) % 31 == 0;
}
