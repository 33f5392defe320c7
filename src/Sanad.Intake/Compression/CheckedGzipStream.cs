using System.Buffers.Binary;
using System.IO.Compression;

namespace Sanad.Intake.Compression;

/// <summary>Inflates gzip members one after the other, and holds each to its checksum, its length and a ratio.</summary>
/// <remarks>
/// The framework's own stream ends silently where a file was cut; this one throws <see cref="GzipException"/> with the place, and can
/// go on behind it. Zeros after the last member are padding. One read gives bytes of one member. Reads are asynchronous only.
/// </remarks>
internal sealed class CheckedGzipStream : Stream
{
    /// <summary>What may come out for each byte that went in, once more than <see cref="FreeBytes"/> came out.</summary>
    public const int MaxRatio = 200;

    /// <summary>So much may come out whatever went in.</summary>
    public const int FreeBytes = 1024 * 1024;

    private const int HeaderLength = 10;
    private const int TrailerLength = 8;

    private readonly Stream source;
    private readonly GzipWindow window;
    private DeflateStream? inflater;
    private GzipException? fault;
    private long resumeOffset;
    private long totalBytes;
    private long memberBytes;
    private uint sum;

    /// <param name="source">The compressed bytes; disposed with this stream.</param>
    /// <param name="head">Those of them that were already read, to see what they are.</param>
    public CheckedGzipStream(Stream source, ReadOnlyMemory<byte> head = default)
    {
        this.source = source;
        window = new GzipWindow(source, head);
    }

    /// <summary>Where the member that the last bytes came from begins, counted in the compressed stream.</summary>
    public long MemberOffset { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => totalBytes;
        set => throw new NotSupportedException();
    }

    /// <exception cref="GzipException">The member is cut, damaged or a bomb; every further read says so again.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> destination, CancellationToken cancellationToken = default)
    {
        if (fault is not null)
        {
            throw fault;
        }

        while (!destination.IsEmpty)
        {
            if (inflater is null && !await OpenMemberAsync(cancellationToken))
            {
                break;
            }

            int count = await InflateAsync(destination, cancellationToken);
            if (count > 0)
            {
                return count;
            }

            await CloseMemberAsync(cancellationToken);
        }

        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // After a fault: goes to what looks like the next member; false if nothing does. What is read there may be no member after all.
    public async ValueTask<bool> ResumeAsync(CancellationToken cancellationToken)
    {
        CloseInflater();
        fault = null;
        window.GoTo(resumeOffset);
        while (await window.FillAsync(HeaderLength, cancellationToken))
        {
            int found = window.Ahead.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);
            window.Skip(found < 0 ? window.Ahead.Length - 2 : found);
            if (found >= 0 && await window.FillAsync(HeaderLength, cancellationToken))
            {
                if (GzipHeader.IsOne(window.Ahead))
                {
                    return true;
                }

                window.Skip(1);
            }
        }

        return false;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CloseInflater();
            window.Dispose();
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<bool> OpenMemberAsync(CancellationToken cancellationToken)
    {
        long offset = window.Offset;
        GzipHeaderKind kind = await GzipHeader.ReadAsync(window, cancellationToken);
        if (kind == GzipHeaderKind.None)
        {
            return false;
        }

        MemberOffset = offset;
        resumeOffset = offset + 1;
        switch (kind)
        {
            case GzipHeaderKind.Cut:
                throw Fail(GzipFault.Truncated, "the file ends inside the head of a gzip member");
            case GzipHeaderKind.Other:
                throw Fail(GzipFault.Damaged, "no gzip member begins here");
            default:
                inflater = new DeflateStream(window, CompressionMode.Decompress, leaveOpen: true);
                memberBytes = 0;
                sum = 0;
                return true;
        }
    }

    private async ValueTask<int> InflateAsync(Memory<byte> destination, CancellationToken cancellationToken)
    {
        int count;
        try
        {
            count = await inflater!.ReadAsync(destination, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw Fail(GzipFault.Damaged, "the gzip member cannot be inflated");
        }

        if (count == 0 && window.WasAskedAtEnd)
        {
            throw Fail(GzipFault.Truncated, "the file ends inside a gzip member");
        }

        sum = Crc32.Append(sum, destination.Span[..count]);
        memberBytes += count;
        totalBytes += count;
        if (IsBomb(memberBytes, window.Offset - MemberOffset) || IsBomb(totalBytes, window.Offset))
        {
            throw Fail(GzipFault.Bomb, "the gzip member swells more than any text does");
        }

        return count;
    }

    private static bool IsBomb(long produced, long consumed) => produced > FreeBytes && produced / MaxRatio > consumed;

    // The deflated data ended in the piece taken last; behind it stand the sum and the length that were found, if all is well.
    private async ValueTask CloseMemberAsync(CancellationToken cancellationToken)
    {
        CloseInflater();
        long first = resumeOffset = window.PieceOffset;
        bool isWhole = await window.FillAsync(TrailerLength, cancellationToken);
        byte[] trailer = new byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, sum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer.AsSpan(4), (uint)(memberBytes & uint.MaxValue));
        int found = window.From(first + 1)[..Math.Min(window.From(first + 1).Length, (int)(window.Offset - first) - 1 + TrailerLength)]
            .IndexOf(trailer);
        if (found >= 0)
        {
            window.GoTo(first + 1 + found + TrailerLength);
            return;
        }

        if (!isWhole && !EndsWithHalfOf(trailer))
        {
            throw Fail(GzipFault.Truncated, "the file ends inside the checksum of a gzip member");
        }

        throw Fail(GzipFault.Damaged, "the gzip member does not give the checksum and the length that it states");
    }

    // At the end of the file: a trailer of which only the sum or only the length is right is wrong, any other is cut.
    private bool EndsWithHalfOf(ReadOnlySpan<byte> trailer)
    {
        ReadOnlySpan<byte> tail = window.From(window.PieceOffset);
        return tail.Length > TrailerLength
            && (tail[^4..].SequenceEqual(trailer[4..]) || tail[^8..^4].SequenceEqual(trailer[..4]));
    }

    private GzipException Fail(GzipFault kind, string message)
    {
        long offset = kind == GzipFault.Truncated ? window.Offset + window.Ahead.Length : window.Offset;
        return fault = new GzipException(kind, MemberOffset, offset, message);
    }

    private void CloseInflater()
    {
        inflater?.Dispose();
        inflater = null;
    }
}
