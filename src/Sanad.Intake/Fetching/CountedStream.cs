namespace Sanad.Intake.Fetching;

/// <summary>A stream to be read once, which counts what was read, refuses to give more than a limit, and can show its first bytes.</summary>
internal sealed class CountedStream(Stream inner, long limit) : Stream
{
    private byte[] peeked = [];
    private int peekedAt;

    public long Count { get; private set; }

    public bool IsOver { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Count; set => throw new NotSupportedException(); }

    /// <summary>The first bytes, fewer only where the stream ends; to be asked before anything is read.</summary>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellationToken)
    {
        byte[] first = new byte[count];
        int got = await inner.ReadAtLeastAsync(first, count, throwOnEndOfStream: false, cancellationToken);
        peeked = first[..got];
        return peeked;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count;
        if (peekedAt < peeked.Length)
        {
            count = Math.Min(buffer.Length, peeked.Length - peekedAt);
            peeked.AsSpan(peekedAt, count).CopyTo(buffer.Span);
            peekedAt += count;
        }
        else
        {
            count = await inner.ReadAsync(buffer, cancellationToken);
        }

        Count += count;
        IsOver = Count > limit;
        return IsOver ? throw new IOException("more than the limit") : count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
