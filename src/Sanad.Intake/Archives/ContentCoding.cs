using System.Buffers;
using System.IO.Compression;
using Sanad.Intake.Compression;

namespace Sanad.Intake.Archives;

/// <summary>Undoes the content coding of an HTTP body: gzip, deflate and br, within bounds.</summary>
/// <remarks>The framework's streams end silently where data was cut; here that is a fault, like too much or too quick a growth.</remarks>
internal static class ContentCoding
{
    private const int MaxCodings = 2;
    private const string Cut = "whose coded body is cut off";
    private const string Damaged = "whose coded body is damaged";
    private const string Bomb = "that swells more than 200 to 1 when it is decoded";

    // The body, or what is wrong with it. A crawler may have decoded it and kept the header: what is markup as it stands is taken so.
    public static async ValueTask<(ReadOnlyMemory<byte> Body, string? Fault)> DecodeAsync(
        ReadOnlyMemory<byte> body, string? codings, int limit, CancellationToken cancellationToken)
    {
        string[] names = (codings ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Length > MaxCodings)
        {
            return (default, "with more than two content codings");
        }

        foreach (string name in names.Reverse())
        {
            (ReadOnlyMemory<byte> decoded, string? fault) = await UndoAsync(body, name.ToLowerInvariant(), limit, cancellationToken);
            if (fault is not null && !IsMarkup(body.Span))
            {
                return (default, fault);
            }

            body = fault is null ? decoded : body;
        }

        return (body, null);
    }

    private static async ValueTask<(ReadOnlyMemory<byte> Body, string? Fault)> UndoAsync(
        ReadOnlyMemory<byte> body, string name, int limit, CancellationToken cancellationToken)
    {
        switch (name)
        {
            case "identity" or "none":
                return (body, null);
            case "gzip" or "x-gzip" when body.Span is not [0x1F, 0x8B, ..]:
                return (body, null);
            case "gzip" or "x-gzip":
                await using (var gzip = new CheckedGzipStream(Stream.Null, body))
                {
                    return await InflateAsync(gzip, null, limit, cancellationToken);
                }

            case "deflate":
                var window = new GzipWindow(Stream.Null, body);
                await using (Stream inflater = IsZlib(body.Span)
                    ? new ZLibStream(window, CompressionMode.Decompress)
                    : new DeflateStream(window, CompressionMode.Decompress))
                {
                    return await InflateAsync(inflater, window, limit, cancellationToken);
                }

            case "br":
                return Unbrotli(body.Span, limit);
            default:
                return (default, $"in the content coding '{name}', which is not known");
        }
    }

    private static async ValueTask<(ReadOnlyMemory<byte> Body, string? Fault)> InflateAsync(
        Stream coded, GzipWindow? window, int limit, CancellationToken cancellationToken)
    {
        // Without a window the stream itself minds the ratio.
        var decoded = new MemoryStream();
        byte[] piece = new byte[32 * 1024];
        try
        {
            int count;
            while ((count = await coded.ReadAsync(piece, cancellationToken)) > 0)
            {
                decoded.Write(piece, 0, count);
                if (Excess(decoded.Length, window?.Offset ?? decoded.Length, limit) is { } excess)
                {
                    return (default, excess);
                }
            }
        }
        catch (GzipException e)
        {
            return (default, e.Fault switch { GzipFault.Truncated => Cut, GzipFault.Bomb => Bomb, _ => Damaged });
        }
        catch (InvalidDataException)
        {
            return (default, Damaged);
        }

        return window is { WasAskedAtEnd: true } ? (default, Cut) : (decoded.GetBuffer().AsMemory(0, (int)decoded.Length), null);
    }

    private static (ReadOnlyMemory<byte> Body, string? Fault) Unbrotli(ReadOnlySpan<byte> coded, int limit)
    {
        int codedLength = coded.Length;
        var decoded = new ArrayBufferWriter<byte>();
        using var decoder = new BrotliDecoder();
        OperationStatus status;
        do
        {
            status = decoder.Decompress(coded, decoded.GetSpan(32 * 1024), out int consumed, out int written);
            coded = coded[consumed..];
            decoded.Advance(written);
            if (Excess(decoded.WrittenCount, codedLength - coded.Length, limit) is { } excess)
            {
                return (default, excess);
            }
        }
        while (status == OperationStatus.DestinationTooSmall);
        return status switch
        {
            OperationStatus.Done => (decoded.WrittenMemory, null),
            OperationStatus.NeedMoreData => (default, Cut),
            _ => (default, Damaged),
        };
    }

    private static string? Excess(long length, long consumed, int limit)
    {
        if (length > CheckedGzipStream.FreeBytes && length / CheckedGzipStream.MaxRatio > consumed)
        {
            return Bomb;
        }

        return length > limit ? $"of more than {limit / (1024 * 1024)} MB when it is decoded" : null;
    }

    // RFC 1950: the method is 8 and the first two bytes are a multiple of 31.
    private static bool IsZlib(ReadOnlySpan<byte> body) => body.Length > 1 && (body[0] & 0x0F) == 8 && (body[0] * 256 + body[1]) % 31 == 0;

    private static bool IsMarkup(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = body.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? body[3..] : body;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'A' and <= (byte)'z'), ..];
    }
}
