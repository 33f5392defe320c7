using Sanad.Intake.Feeds;
using Sanad.Intake.Pages;
using Sanad.Model;

namespace Sanad.Intake.Fetching;

/// <summary>Makes documents of what was fetched: of a feed, and of the pages that its entries point to. Thread-safe.</summary>
/// <remarks>One at a time is read: hostile markup takes many times its length in memory, and eight hosts may send it at once.</remarks>
public sealed class FetchedDocuments(IntakeOptions options)
{
    private readonly FeedReader feeds = new();
    private readonly PageReader pages = new(options);
    private readonly Lock reading = new();

    /// <summary>Reads a feed.</summary>
    /// <param name="fetched">The answer of its server, without a fault.</param>
    /// <returns>
    /// The feed, and for each of its entries, in their order, the document that the feed itself gives or why it gives none; of what is no feed
    /// a diagnostic alone. Every document has an id.
    /// </returns>
    public (Feed? Feed, IReadOnlyList<IntakeItem> Own) OfFeed(FetchResult fetched)
    {
        ArgumentNullException.ThrowIfNull(fetched);
        string? type = fetched.Charset is { } charset ? $"{fetched.ContentType}; charset={charset}" : fetched.ContentType;
        Feed feed;
        IReadOnlyList<IntakeItem> own;
        lock (reading)
        {
            feed = feeds.Read(fetched.Bytes, type, fetched.Url);
            own = FeedDocuments.Of(feed, new InputPlace(fetched.Url), options, feed.Title ?? HostOf(fetched.Url));
        }

        return feed.Format == FeedFormat.Unknown ? (null, own) : (feed, [.. own.Select(Named)]);
    }

    /// <summary>Reads the page of an entry.</summary>
    /// <param name="fetched">The answer of its server, without a fault.</param>
    /// <param name="own">What the feed itself gives of the entry; null if it gives nothing.</param>
    /// <returns>
    /// The report of the page under the id, source and day that the feed gives; <paramref name="own"/> if its text is the longer one; or why the
    /// page holds no report.
    /// </returns>
    public IntakeItem OfPage(FetchResult fetched, Document? own)
    {
        ArgumentNullException.ThrowIfNull(fetched);
        var at = new InputPlace(fetched.Url);
        IntakeItem item;
        lock (reading)
        {
            item = pages.Read(fetched.Bytes, new PageContext(at, fetched.Url, fetched.Charset))[0];
        }

        if (item.Document is not { } page)
        {
            return item;
        }

        if (page.Kind == DocumentKind.Headline)
        {
            return IntakeItem.Failed(FetchMessages.NoReport(fetched.Url));
        }

        if (own is null)
        {
            return item;
        }

        string? headline = own.Kind == DocumentKind.Headline ? own.Text : own.Title;
        bool isDatedByFeed = own.Published is not null;
        return own.Kind == DocumentKind.Article && own.Text.Length > page.Text.Length ? IntakeItem.Of(own, item.SizeBytes) : IntakeItem.Of(
            page with
            {
                Id = own.Id,
                Source = own.Source ?? page.Source,
                Url = own.Url ?? page.Url,
                Title = page.Title ?? headline,
                Published = isDatedByFeed ? own.Published : page.Published,
                PublishedFrom = isDatedByFeed ? own.PublishedFrom : page.PublishedFrom,
            },
            item.SizeBytes);
    }

    // An entry without id and link is known by its words.
    private static IntakeItem Named(IntakeItem item) => item.Document is { Id.Length: 0 } document
        ? IntakeItem.Of(document with { Id = TextDigest.Sha256($"{document.Title}\n{document.Text}") }, item.SizeBytes)
        : item;

    private static string? HostOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? at) ? FetchUrl.HostOf(at) : null;
}
