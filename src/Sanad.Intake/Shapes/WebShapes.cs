using System.Runtime.CompilerServices;
using Sanad.Intake.Archives;
using Sanad.Intake.Feeds;
using Sanad.Intake.Pages;
using Sanad.Intake.Streams;

namespace Sanad.Intake.Shapes;

/// <summary>Reads what came from the web: pages, feeds, lists of feeds, and archives of all of them.</summary>
internal sealed class WebShapes(IntakeOptions options)
{
    private readonly PageReader pages = new(options);
    private readonly FeedReader feeds = new();

    public static bool IsPage(InputHead head) => head.Root is "html" or "head" or "body";

    public static bool IsFeed(InputHead head) => head.Root is "rss" or "feed" or "rdf" or "channel" || head.IsJsonFeed;

    public static bool IsFeedList(InputHead head) => head.Root == "opml";

    public IAsyncEnumerable<IntakeItem> ReadPageAsync(PeekedStream stream, DocumentFile file, CancellationToken cancellationToken) =>
        ReadWholeAsync(stream, file, (bytes, at) => [.. ReadPage(bytes, new PageContext(at, null, options.Encoding)).Select(item => Named(item, file))], cancellationToken);

    public IAsyncEnumerable<IntakeItem> ReadFeedAsync(PeekedStream stream, DocumentFile file, CancellationToken cancellationToken) =>
        ReadWholeAsync(stream, file, (bytes, at) => FeedDocuments.Of(feeds.Read(bytes, null, null), at, options), cancellationToken);

    public IAsyncEnumerable<IntakeItem> ReadFeedListAsync(PeekedStream stream, DocumentFile file, CancellationToken cancellationToken) =>
        ReadWholeAsync(stream, file, (bytes, at) => [IntakeItem.Failed(IntakeMessages.FeedList(at, OpmlReader.Read(bytes).Count))], cancellationToken);

    // The reader of archives undoes gzip itself, since it goes on behind a damaged member.
    public IAsyncEnumerable<IntakeItem> ReadArchiveAsync(PeekedStream stream, DocumentFile file, CancellationToken cancellationToken) =>
        new WarcDocuments(options, ReadBody).ReadAsync(stream.Rewound(), file.Path, cancellationToken);

    private IReadOnlyList<IntakeItem> ReadBody(ArchivedBody body)
    {
        var head = new InputHead(body.Bytes.Span[..Math.Min(body.Bytes.Length, PeekedStream.HeadBytes)]);
        return IsFeed(head)
            ? FeedDocuments.Of(feeds.Read(body.Bytes, body.Charset is null ? null : $"{body.ContentType}; charset={body.Charset}", body.Url), body.At, options)
            : IsFeedList(head) ? [] : ReadPage(body.Bytes, new PageContext(body.At, body.Url, body.Charset));
    }

    private IReadOnlyList<IntakeItem> ReadPage(ReadOnlyMemory<byte> bytes, PageContext at) => pages.Read(bytes, at);

    // A saved page without an address is called after its file.
    private static IntakeItem Named(IntakeItem item, DocumentFile file) =>
        item.Document is { Id.Length: 0, Url: null } document ? item.With(document with { Id = file.Id }) : item;

    private async IAsyncEnumerable<IntakeItem> ReadWholeAsync(
        PeekedStream stream,
        DocumentFile file,
        Func<ReadOnlyMemory<byte>, InputPlace, IReadOnlyList<IntakeItem>> read,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var at = new InputPlace(file.Path);
        IReadOnlyList<IntakeItem> items = await stream.ReadAllAsync(options.MaxPageBytes, cancellationToken) is { } bytes
            ? read(bytes, at)
            : [IntakeItem.Failed(IntakeMessages.PageTooLong(at, options.MaxPageBytes))];
        foreach (IntakeItem item in items)
        {
            yield return item;
        }
    }
}
