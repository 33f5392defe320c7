using System.Text;

namespace Sanad.Intake;

/// <summary>A stream as UTF-8 bytes, given by the line or as a whole, in one buffer that is no longer than asked for.</summary>
/// <remarks>
/// A byte-order mark is recognised and dropped; other encodings become UTF-8 on the way. Lines end with a line feed or the end. The
/// stream is disposed by whoever opened it.
/// </remarks>
internal sealed class ByteSource
{
    private const int ChunkBytes = 128 * 1024;

    private readonly Stream stream;
    private byte[] raw = [];
    private Decoder? decoder;
    private byte[] buffer = new byte[ChunkBytes];
    private int start;
    private int end;
    private bool ended;

    private ByteSource(Stream stream) => this.stream = stream;

    /// <summary>The line read last, without its end; valid until the next read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Number of that line, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Length in bytes of that line, known also when it was too long to be kept.</summary>
    public long LineLength { get; private set; }

    /// <param name="stream">What is read.</param>
    /// <param name="encoding">What it is encoded in where it has no byte-order mark; null for UTF-8.</param>
    /// <param name="cancellationToken">Stops the first read.</param>
    public static async Task<ByteSource> OpenAsync(Stream stream, Encoding? encoding, CancellationToken cancellationToken)
    {
        var source = new ByteSource(stream);
        while (source.end < 3 && await source.FillAsync(cancellationToken))
        {
        }

        source.DropMark(encoding is null or UTF8Encoding ? null : encoding);
        return source;
    }

    /// <summary>Reads the next line; false at the end. A line longer than <paramref name="limit"/> leaves <see cref="Line"/> empty.</summary>
    public async ValueTask<bool> ReadLineAsync(int limit, CancellationToken cancellationToken)
    {
        int scanned = 0;
        long dropped = 0;
        while (true)
        {
            int length = buffer.AsSpan(start + scanned, end - start - scanned).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(scanned + length, dropped, limit);
                start++;
                return true;
            }

            scanned = end - start;
            if (scanned > limit || dropped > 0)
            {
                dropped += scanned;
                scanned = 0;
                start = end = 0;
            }

            if (!await FillAsync(cancellationToken))
            {
                bool any = scanned > 0 || dropped > 0;
                Take(scanned, dropped, limit);
                return any;
            }
        }
    }

    /// <summary>Whatever comes next, at least a byte; empty at the end. Valid until the next read.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadPieceAsync(CancellationToken cancellationToken)
    {
        while (start == end && await FillAsync(cancellationToken))
        {
        }

        ReadOnlyMemory<byte> piece = buffer.AsMemory(start, end - start);
        start = end;
        return piece;
    }

    /// <summary>Reads everything that is left; null if that is more than <paramref name="limit"/> bytes.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAllAsync(int limit, CancellationToken cancellationToken)
    {
        while (end - start <= limit && await FillAsync(cancellationToken))
        {
        }

        if (end - start > limit)
        {
            return null;
        }

        return buffer.AsMemory(start, end - start);
    }

    private void Take(int length, long dropped, int limit)
    {
        LineNumber++;
        LineLength = dropped + length;
        Line = LineLength > limit ? default : buffer.AsMemory(start, length);
        start += length;
    }

    private void DropMark(Encoding? encoding)
    {
        ReadOnlySpan<byte> head = buffer.AsSpan(start, end - start);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            start += 3;
            return;
        }

        bool little = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
        bool isMarked = little || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (!isMarked && encoding is null)
        {
            return;
        }

        decoder = (isMarked ? new UnicodeEncoding(bigEndian: !little, byteOrderMark: false, throwOnInvalidBytes: true) : encoding!).GetDecoder();
        raw = new byte[ChunkBytes / 2];
        byte[] read = head[(isMarked ? 2 : 0)..].ToArray();
        start = end = 0;
        Decode(read, flush: false);
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (ended)
        {
            return false;
        }

        MakeRoom();
        if (decoder is null)
        {
            int count = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken);
            end += count;
            ended = count == 0;
        }
        else
        {
            int count = await stream.ReadAsync(raw, cancellationToken);
            ended = count == 0;
            Decode(raw.AsMemory(0, count), flush: ended);
        }

        return !ended;
    }

    // Throws DecoderFallbackException on damaged UTF-16 with a mark.
    private void Decode(ReadOnlyMemory<byte> raw, bool flush)
    {
        char[] chars = new char[raw.Length + 2];
        int count = decoder!.GetChars(raw.Span, chars, flush);
        int needed = Encoding.UTF8.GetMaxByteCount(count);
        if (buffer.Length - end < needed)
        {
            Array.Resize(ref buffer, end + needed);
        }

        end += Encoding.UTF8.GetBytes(chars.AsSpan(0, count), buffer.AsSpan(end));
    }

    // Moves what is left to the front, and grows by half if that is not enough; a buffer grown by a long line is let go after it.
    private void MakeRoom()
    {
        if (start == end)
        {
            start = end = 0;
            if (buffer.Length > 8 * ChunkBytes)
            {
                buffer = new byte[ChunkBytes];
            }
        }
        else if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length + Math.Max(ChunkBytes, buffer.Length / 2));
        }
    }
}
