namespace Sanad.Intake.Compression;

/// <summary>Compressed bytes on their way to the inflater, the last of them kept so that a search can go back.</summary>
/// <remarks>
/// As a stream it gives small pieces: the framework's inflater does not say where its data ended, so the piece it took last does.
/// At most half a megabyte is held.
/// </remarks>
/// <param name="source">The compressed bytes.</param>
/// <param name="head">Those of them that were already read, to see what they are.</param>
internal sealed class GzipWindow(Stream source, ReadOnlyMemory<byte> head = default) : Stream
{
    private const int PieceBytes = 512;
    private const int KeptBytes = 256 * 1024;

    private byte[] buffer = [.. head.Span, .. new byte[64 * 1024]];
    private long start;
    private int at;
    private int end = head.Length;
    private bool ended;

    /// <summary>Offset, in the compressed stream, of the next byte.</summary>
    public long Offset => start + at;

    /// <summary>What was read and not yet taken.</summary>
    public ReadOnlySpan<byte> Ahead => buffer.AsSpan(at, end - at);

    /// <summary>Where the piece that the inflater took last begins.</summary>
    public long PieceOffset { get; private set; }

    /// <summary>Whether the inflater asked for more when there was none: its data had not ended.</summary>
    public bool WasAskedAtEnd { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Offset;
        set => throw new NotSupportedException();
    }

    // False if the stream ends before so many bytes are ahead.
    public async ValueTask<bool> FillAsync(int count, CancellationToken cancellationToken)
    {
        while (end - at < count)
        {
            if (ended)
            {
                return false;
            }

            MakeRoom();
            int read = await source.ReadAsync(buffer.AsMemory(end), cancellationToken);
            end += read;
            ended = read == 0;
        }

        return true;
    }

    public void Skip(int count) => at += count;

    // Goes to that offset, or as near to it as what is kept allows.
    public void GoTo(long offset)
    {
        at = (int)Math.Clamp(offset - start, 0, end);
        WasAskedAtEnd = false;
    }

    // The bytes from that offset on, which must be among those kept.
    public ReadOnlySpan<byte> From(long offset) => buffer.AsSpan((int)(offset - start), end - (int)(offset - start));

    public override async ValueTask<int> ReadAsync(Memory<byte> destination, CancellationToken cancellationToken = default)
    {
        WasAskedAtEnd = !await FillAsync(1, cancellationToken);
        int count = Math.Min(Math.Min(PieceBytes, destination.Length), end - at);
        buffer.AsSpan(at, count).CopyTo(destination.Span);
        PieceOffset = Offset;
        at += count;
        return count;
    }

    public override int Read(byte[] destination, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] source, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    private void MakeRoom()
    {
        if (end < buffer.Length)
        {
            return;
        }

        if (buffer.Length < 2 * KeptBytes)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
            return;
        }

        int dropped = at - KeptBytes;
        buffer.AsSpan(dropped, end - dropped).CopyTo(buffer);
        start += dropped;
        at -= dropped;
        end -= dropped;
    }
}
