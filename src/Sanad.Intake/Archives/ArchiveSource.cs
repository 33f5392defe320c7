using System.Buffers;
using Sanad.Intake.Compression;

namespace Sanad.Intake.Archives;

/// <summary>The bytes of an archive, plain or inflated, by the line or by the piece, and the place in the file that they come from.</summary>
internal sealed class ArchiveSource : IAsyncDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly Stream stream;
    private int at;
    private int end;
    private long read;

    private ArchiveSource(Stream stream) => this.stream = stream;

    /// <summary>The stream of gzip members, if the archive is compressed.</summary>
    public CheckedGzipStream? Gzip => stream as CheckedGzipStream;

    /// <summary>What was read and not yet taken; empty only at the end, once filled.</summary>
    public ReadOnlySpan<byte> Ahead => buffer.AsSpan(at, end - at);

    /// <summary>Where in the file the next byte stands: the byte itself, or the member that holds it.</summary>
    public long Offset => Gzip?.MemberOffset ?? Taken;

    /// <summary>How many bytes were taken so far, inflated.</summary>
    public long Taken => read - (end - at);

    // Tells by the first bytes whether it is gzip.
    public static async ValueTask<ArchiveSource> OpenAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] head = new byte[2];
        int count = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (count == head.Length && head[0] == 0x1F && head[1] == 0x8B)
        {
            return new ArchiveSource(new CheckedGzipStream(stream, head));
        }

        var source = new ArchiveSource(stream) { end = count, read = count };
        head.CopyTo(source.buffer, 0);
        return source;
    }

    /// <summary>Reads more once all was taken; false at the end. All that is ahead comes from one member.</summary>
    /// <exception cref="GzipException">The member is cut, damaged or a bomb.</exception>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (at < end)
        {
            return true;
        }

        at = end = 0;
        end = await stream.ReadAsync(buffer, cancellationToken);
        read += end;
        return end > 0;
    }

    public void Skip(int count) => at += count;

    // Appends up to the next line feed, which is included, or to the limit; false where nothing is left.
    public async ValueTask<bool> ReadLineAsync(ArrayBufferWriter<byte> line, int limit, CancellationToken cancellationToken)
    {
        int room = limit;
        while (room > 0 && await FillAsync(cancellationToken))
        {
            int feed = Ahead.IndexOf((byte)'\n');
            int count = Math.Min(room, feed < 0 ? Ahead.Length : feed + 1);
            line.Write(Ahead[..count]);
            Skip(count);
            room -= count;
            if (feed >= 0 && count == feed + 1)
            {
                break;
            }
        }

        return room < limit;
    }

    // After a fault of gzip: goes on at the next member; false if there is none.
    public async ValueTask<bool> ResumeAsync(CancellationToken cancellationToken)
    {
        read -= end - at;
        at = end = 0;
        return Gzip is not null && await Gzip.ResumeAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => stream.DisposeAsync();
}
