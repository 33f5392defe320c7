using System.Runtime.CompilerServices;
using Sanad.Model;

namespace Sanad.Intake.Archives;

/// <summary>Turns a web archive into documents: pages and feeds through their readers, plain text as it is.</summary>
/// <remarks>
/// Read are successful responses, resources and conversions of <c>http</c> addresses. A revisit repeats what another record holds, and
/// is only counted. One page at a time is in memory. The day of capture is never taken for the day of publication.
/// </remarks>
internal sealed class WarcDocuments(IntakeOptions options, Func<ArchivedBody, IReadOnlyList<IntakeItem>> readPage)
{
    private const int MaxHeadBytes = 64 * 1024;

    /// <summary>How many revisits were passed over.</summary>
    public int RevisitCount { get; private set; }

    // The documents' ids are empty, as far as they come from here.
    public async IAsyncEnumerable<IntakeItem> ReadAsync(
        Stream stream, string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using WarcReader reader = await WarcReader.OpenAsync(stream, path, cancellationToken);
        bool isMore = true;
        while (isMore)
        {
            IReadOnlyList<IntakeItem> items = [];
            WarcRecord? record = await reader.NextAsync(cancellationToken);
            isMore = record is not null;
            if (record is not null)
            {
                items = await ReadRecordAsync(reader, record, cancellationToken);
            }

            foreach (DocumentDiagnostic fault in reader.TakeFaults())
            {
                yield return IntakeItem.Failed(fault);
            }

            foreach (IntakeItem item in items)
            {
                yield return item;
            }
        }
    }

    private async ValueTask<IReadOnlyList<IntakeItem>> ReadRecordAsync(WarcReader reader, WarcRecord record, CancellationToken cancellationToken)
    {
        if (record.Type is "revisit")
        {
            RevisitCount++;
        }

        if (record.Type is not ("response" or "resource" or "conversion") || !IsWanted(record.Url))
        {
            return [];
        }

        var body = new MemoryStream();
        await TakeAsync(reader, body, Math.Min(record.Length, MaxHeadBytes), cancellationToken);
        HttpHead? head = null;
        if (MediaType.Parse(record.Fields["Content-Type"]).Name == "application/http")
        {
            head = HttpHead.Parse(body.GetBuffer().AsSpan(0, (int)body.Length));
            if (head is null)
            {
                return await reader.CompleteAsync(cancellationToken) ? Failed(WarcMessages.BadHead(record.At, "holds no HTTP response")) : [];
            }
        }

        MediaType type = TypeOf(record, head);
        if (head is { Status: < 200 or > 299 } || !(type.IsPageOrFeed || type.IsText))
        {
            return [];
        }

        if (record.Length - (head?.Length ?? 0) > options.MaxPageBytes)
        {
            return Failed(WarcMessages.TooLarge(record.At, record.Url, options.MaxPageBytes));
        }

        await TakeAsync(reader, body, record.Length - body.Length, cancellationToken);
        return await reader.CompleteAsync(cancellationToken)
            ? await ReadBodyAsync(record, head, type, body.GetBuffer().AsMemory(0, (int)body.Length), cancellationToken)
            : [];
    }

    private async ValueTask<IReadOnlyList<IntakeItem>> ReadBodyAsync(
        WarcRecord record, HttpHead? head, MediaType type, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (head is not null)
        {
            body = body[head.Length..];
            if (head.Fields["Transfer-Encoding"] is { } transfer && transfer.Contains("chunked", StringComparison.OrdinalIgnoreCase))
            {
                body = ChunkedBody.Join(body);
            }

            (body, string? fault) = await ContentCoding.DecodeAsync(
                body, head.Fields["Content-Encoding"], options.MaxPageBytes, cancellationToken);
            if (fault is not null)
            {
                return Failed(WarcMessages.BadCoding(record.At, record.Url, fault));
            }
        }

        if (body.IsEmpty)
        {
            return [];
        }

        return type.IsText
            ? [ReadText(record, type.Charset ?? "utf-8", body.Span)]
            : readPage(new ArchivedBody(body, record.Url!, type.Name, type.Charset, record.At, record.CaptureDay));
    }

    private IntakeItem ReadText(WarcRecord record, string charset, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > options.MaxTextBytes)
        {
            return IntakeItem.Failed(WarcMessages.TooLarge(record.At, record.Url, options.MaxTextBytes));
        }

        return ArchivedText.Decode(bytes, charset) is { } text
            ? IntakeItem.Of(new Document { Id = "", Url = record.Url, Text = text, Published = options.Published }, bytes.Length)
            : IntakeItem.Failed(WarcMessages.BadText(record.At, record.Url, charset));
    }

    // Crawlers archive their own logs and every site's rules for robots too.
    private static bool IsWanted(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https"
        && address.AbsolutePath != "/robots.txt";

    private static MediaType TypeOf(WarcRecord record, HttpHead? head)
    {
        MediaType stated = MediaType.Parse(head is null ? record.Fields["Content-Type"] : head.Fields["Content-Type"]);
        return stated.Name.Length > 0 ? stated : MediaType.Parse(record.Fields["WARC-Identified-Payload-Type"]);
    }

    private static async ValueTask TakeAsync(WarcReader reader, MemoryStream body, long count, CancellationToken cancellationToken)
    {
        byte[] piece = new byte[32 * 1024];
        int taken;
        while (count > 0 && (taken = await reader.ReadBodyAsync(piece.AsMemory(0, (int)Math.Min(count, piece.Length)), cancellationToken)) > 0)
        {
            body.Write(piece, 0, taken);
            count -= taken;
        }
    }

    private static IReadOnlyList<IntakeItem> Failed(DocumentDiagnostic fault) => [IntakeItem.Failed(fault)];
}
