using System.Buffers;
using System.Globalization;
using Sanad.Intake.Compression;

namespace Sanad.Intake.Archives;

/// <summary>Reads the records of a WARC file, plain or gzip, one after the other, and goes on behind what is damaged.</summary>
/// <remarks>
/// The order of calls is <see cref="NextAsync"/>, <see cref="ReadBodyAsync"/> as often as wanted, <see cref="CompleteAsync"/>. Damage
/// is no exception: it stands in <see cref="TakeFaults"/>. No more than a head and a piece of a body is held. Versions 0.17 to 1.1.
/// </remarks>
internal sealed class WarcReader : IAsyncDisposable
{
    private const int MaxHeadBytes = 64 * 1024;
    private const int MaxFaults = 1000;

    private readonly ArchiveSource source;
    private readonly string path;
    private readonly ArrayBufferWriter<byte> line = new();
    private readonly List<DocumentDiagnostic> faults = [];
    private WarcRecord? record;
    private long remaining;
    private bool isDamaged;
    private bool isSearching;
    private bool isAtEnd;
    private int faultCount;

    private WarcReader(ArchiveSource source, string path)
    {
        this.source = source;
        this.path = path;
    }

    private ReadOnlySpan<byte> Line => line.WrittenSpan;

    private bool IsWholeLine => line.WrittenCount > 0 && Line[^1] == (byte)'\n';

    public static async ValueTask<WarcReader> OpenAsync(Stream stream, string path, CancellationToken cancellationToken) =>
        new(await ArchiveSource.OpenAsync(stream, cancellationToken), path);

    /// <summary>What was found damaged since the last call.</summary>
    public IReadOnlyList<DocumentDiagnostic> TakeFaults()
    {
        DocumentDiagnostic[] taken = [.. faults];
        faults.Clear();
        return taken;
    }

    // Null at the end.
    public async ValueTask<WarcRecord?> NextAsync(CancellationToken cancellationToken)
    {
        await CompleteAsync(cancellationToken);
        while (!isAtEnd)
        {
            try
            {
                record = await FindAsync(cancellationToken);
                if (record is not null)
                {
                    return record;
                }
            }
            catch (GzipException e)
            {
                await GoOnAsync(e, cancellationToken);
            }
        }

        return null;
    }

    // Zero at the end of the body, and where it is damaged: CompleteAsync tells.
    public async ValueTask<int> ReadBodyAsync(Memory<byte> destination, CancellationToken cancellationToken)
    {
        if (remaining == 0 || destination.IsEmpty || isDamaged || !await FillBodyAsync(cancellationToken))
        {
            return 0;
        }

        int count = (int)Math.Min(Math.Min(destination.Length, source.Ahead.Length), remaining);
        source.Ahead[..count].CopyTo(destination.Span);
        source.Skip(count);
        remaining -= count;
        return count;
    }

    /// <summary>Passes over what is left of the record, to the first byte of the next, so that a checksum behind it is looked at.</summary>
    /// <returns>Whether all of the record was there and sound.</returns>
    public async ValueTask<bool> CompleteAsync(CancellationToken cancellationToken)
    {
        if (record is null)
        {
            return false;
        }

        while (remaining > 0 && !isDamaged && await FillBodyAsync(cancellationToken))
        {
            int count = (int)Math.Min(source.Ahead.Length, remaining);
            source.Skip(count);
            remaining -= count;
        }

        if (!isDamaged)
        {
            await CloseAsync(record, cancellationToken);
        }

        record = null;
        return !isDamaged;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async ValueTask<bool> FillBodyAsync(CancellationToken cancellationToken)
    {
        long member = source.Offset;
        try
        {
            if (!await source.FillAsync(cancellationToken))
            {
                isDamaged = isAtEnd = true;
                faults.Add(WarcMessages.CutRecord(record!.At, source.Taken));
            }
            else if (source.Gzip is not null && source.Offset != member && source.Ahead.StartsWith("WARC/"u8))
            {
                // The next record begins a member of its own, so this one's length is wrong.
                isDamaged = true;
                faults.Add(WarcMessages.BadHead(record!.At, "is shorter than its Content-Length"));
            }
        }
        catch (GzipException e)
        {
            isDamaged = true;
            await GoOnAsync(e, cancellationToken);
        }

        return !isDamaged;
    }

    // Two empty lines close a record. Reading on behind them makes gzip look at its checksum: without it no byte is sure. Of a plain
    // record the lines alone may be missing.
    private async ValueTask CloseAsync(WarcRecord closed, CancellationToken cancellationToken)
    {
        long member = source.Offset;
        try
        {
            int feeds = await SkipLineEndsAsync(cancellationToken);
            isAtEnd = source.Ahead.IsEmpty;
            if (isAtEnd && feeds < 2 && source.Gzip is null)
            {
                faults.Add(WarcMessages.CutRecord(closed.At, source.Taken));
            }
        }
        catch (GzipException e)
        {
            isDamaged = e.MemberOffset == member;
            await GoOnAsync(e, cancellationToken);
        }
    }

    private async ValueTask<int> SkipLineEndsAsync(CancellationToken cancellationToken)
    {
        int feeds = 0;
        while (await source.FillAsync(cancellationToken) && source.Ahead[0] is (byte)'\r' or (byte)'\n')
        {
            feeds += source.Ahead[0] == (byte)'\n' && feeds < 2 ? 1 : 0;
            source.Skip(1);
        }

        return feeds;
    }

    // The next record, or null if what stands here is none: then everything up to the next that looks like one is passed over.
    private async ValueTask<WarcRecord?> FindAsync(CancellationToken cancellationToken)
    {
        await SkipLineEndsAsync(cancellationToken);
        if (source.Ahead.IsEmpty)
        {
            isAtEnd = true;
            return null;
        }

        long start = source.Taken;
        var first = new InputPlace(path, Byte: source.Offset);
        InputPlace at;
        bool isLineStart = true;
        while (true)
        {
            at = new InputPlace(path, Byte: source.Offset);
            long lineStart = source.Taken;
            line.ResetWrittenCount();
            if (!await source.ReadLineAsync(line, MaxHeadBytes, cancellationToken) || (isLineStart && IsVersion(Line)))
            {
                TellGap(first, lineStart - start);
                break;
            }

            isLineStart = IsWholeLine;
            isAtEnd = !await source.FillAsync(cancellationToken);
        }

        if (line.WrittenCount == 0)
        {
            return null;
        }

        return await ReadHeadAsync(at, cancellationToken);
    }

    // "WARC/1.0", or as much of it as there was before the end of the file.
    private bool IsVersion(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> magic = "WARC/"u8;
        if (!IsWholeLine)
        {
            return text.Length < 16 && text[..Math.Min(text.Length, magic.Length)].SequenceEqual(magic[..Math.Min(text.Length, magic.Length)]);
        }

        return text.Length < 16 && text.StartsWith(magic) && text.Length > magic.Length && char.IsAsciiDigit((char)text[magic.Length]);
    }

    private async ValueTask<WarcRecord?> ReadHeadAsync(InputPlace at, CancellationToken cancellationToken)
    {
        var fields = new HeaderFields();
        int room = MaxHeadBytes;
        while (IsWholeLine)
        {
            line.ResetWrittenCount();
            if (room == 0)
            {
                return Refuse(at, "has a head of more than 64 KB");
            }

            await source.ReadLineAsync(line, room, cancellationToken);
            room -= line.WrittenCount;
            if (IsWholeLine && Line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'])
            {
                return Begin(at, fields);
            }

            fields.Add(Line.TrimEnd("\r\n"u8));
        }

        if (room == 0)
        {
            return Refuse(at, "has a head of more than 64 KB");
        }

        isAtEnd = true;
        faults.Add(WarcMessages.CutRecord(at, source.Taken));
        return null;
    }

    private WarcRecord? Begin(InputPlace at, HeaderFields fields)
    {
        if (!long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out remaining))
        {
            return Refuse(at, "states no Content-Length");
        }

        if (fields["WARC-Type"] is not { Length: > 0 } type)
        {
            return Refuse(at, "states no WARC-Type");
        }

        isDamaged = isSearching = false;
        return new WarcRecord(at, type.ToLowerInvariant(), remaining, fields);
    }

    private WarcRecord? Refuse(InputPlace at, string what)
    {
        Tell(WarcMessages.BadHead(at, what));
        return null;
    }

    private void TellGap(InputPlace at, long count)
    {
        if (count > 0)
        {
            Tell(WarcMessages.NoRecord(at, count));
        }
    }

    // One line for each damaged place: what follows it, up to the next whole record, belongs to it.
    private void Tell(DocumentDiagnostic fault)
    {
        if (!isSearching)
        {
            faults.Add(fault);
        }

        isSearching = true;
        CountFault();
    }

    private async ValueTask GoOnAsync(GzipException e, CancellationToken cancellationToken)
    {
        Tell(WarcMessages.Gzip(path, e));
        isAtEnd |= !await source.ResumeAsync(cancellationToken);
    }

    // An archive made of nothing but false beginnings would be searched for hours.
    private void CountFault()
    {
        if (++faultCount > MaxFaults)
        {
            faults.Add(WarcMessages.TooDamaged(new InputPlace(path, Byte: source.Offset), MaxFaults));
            isAtEnd = true;
        }
    }
}
