namespace Sanad.Intake.Streams;

/// <summary>A stream whose first bytes can be looked at before it is read, and are read all the same.</summary>
internal sealed class PeekedStream : ForwardStream
{
    public const int HeadBytes = 4096;

    private const int MaxLayers = 3;

    private readonly Stream stream;
    private readonly byte[] head = new byte[HeadBytes];
    private int headLength;
    private int at;
    private UnreadableStreamException? fault;

    private RawStream? raw;

    private PeekedStream(Stream stream) => this.stream = stream;

    /// <summary>The first bytes, as many as there are up to 4 KiB.</summary>
    public ReadOnlyMemory<byte> Head => head.AsMemory(0, headLength);

    /// <summary>Whether there is no more than the head.</summary>
    public bool IsAllSeen { get; private set; }

    /// <summary>Opens a stream whatever its name is: gzip is undone, up to three layers of it.</summary>
    public static async Task<PeekedStream> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        var outermost = new RawStream(stream);
        PeekedStream peeked = await PeekAsync(outermost, cancellationToken);
        int layers = 0;
        for (; peeked.Head.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]); layers++)
        {
            if (layers == MaxLayers)
            {
                await peeked.DisposeAsync();
                throw new UnreadableStreamException(path => IntakeMessages.TooManyLayers(path, MaxLayers));
            }

            peeked = await PeekAsync(new GunzipStream(peeked, outermost), cancellationToken);
        }

        outermost.Forget();
        peeked.raw = layers <= 1 ? outermost : null;
        return peeked;
    }

    /// <summary>The input as it lies there, for a reader that undoes gzip by itself; what this stream holds where gzip is in gzip.</summary>
    public Stream Rewound()
    {
        raw?.Rewind();
        return raw ?? (Stream)this;
    }

    /// <summary>All that is left, a byte-order mark with it; null if that is more than <paramref name="limit"/> bytes.</summary>
    public async Task<ReadOnlyMemory<byte>?> ReadAllAsync(int limit, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[HeadBytes * 4];
        int length = 0;
        while (true)
        {
            int count = await ReadAsync(buffer.AsMemory(length), cancellationToken);
            length += count;
            if (length > limit)
            {
                return null;
            }

            if (count == 0)
            {
                return buffer.AsMemory(0, length);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limit + 1));
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = Replay(buffer.Span);
        return count > 0 || buffer.IsEmpty ? count : await stream.ReadAsync(buffer, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    // A fault met here is told only after what came before it has been read.
    private static async Task<PeekedStream> PeekAsync(Stream stream, CancellationToken cancellationToken)
    {
        var peeked = new PeekedStream(stream);
        try
        {
            int count = 1;
            while (peeked.headLength < HeadBytes && count > 0 && !BeginsWithObject(peeked.Head.Span))
            {
                count = await stream.ReadAsync(peeked.head.AsMemory(peeked.headLength), cancellationToken);
                peeked.headLength += count;
            }

            peeked.IsAllSeen = count == 0;
        }
        catch (UnreadableStreamException e)
        {
            peeked.fault = e;
        }

        return peeked;
    }

    // A whole object on the first line is JSON Lines whatever follows: who sends it through a pipe is not kept waiting for more.
    private static bool BeginsWithObject(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n"u8);
        int end = text.IndexOf((byte)'\n');
        return end > 0 && text[0] == (byte)'{' && text[..end].TrimEnd(" \t\r"u8) is [.., (byte)'}'];
    }

    private int Replay(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, headLength - at);
        head.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count == 0 && fault is not null ? throw fault : count;
    }
}
