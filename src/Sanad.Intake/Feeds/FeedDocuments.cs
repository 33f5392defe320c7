using System.Text;
using Sanad.Model;

namespace Sanad.Intake.Feeds;

/// <summary>Turns the entries of a feed into documents.</summary>
internal static class FeedDocuments
{
    /// <summary>One item for each entry, in the feed's order: a document, or why there is none; one diagnostic alone for what is no feed.</summary>
    /// <remarks>
    /// The text is the entry's full text, else its summary if that says more than the title; an entry with a title alone is a headline.
    /// The id is the entry's own, else its link; empty if it has neither, so that the caller names it.
    /// </remarks>
    /// <param name="feed">The feed as read.</param>
    /// <param name="at">Where it was found, for the diagnostics.</param>
    /// <param name="options">The day of entries without one, and how long a text may be.</param>
    /// <param name="source">What the outlet is called; null calls it by the feed's title.</param>
    public static IReadOnlyList<IntakeItem> Of(Feed feed, InputPlace at, IntakeOptions options, string? source = null)
    {
        if (feed.Format == FeedFormat.Unknown)
        {
            return [IntakeItem.Failed(FeedMessages.NoFeed(at, feed.Faults.Count > 0 ? feed.Faults[^1] : "it has no entries"))];
        }

        return [.. feed.Entries.Select((entry, index) => Of(entry, index + 1, source ?? feed.Title, at, options))];
    }

    private static IntakeItem Of(FeedEntry entry, int number, string? source, InputPlace at, IntakeOptions options)
    {
        string text = TextOf(entry);
        if (text.Length == 0 && entry.Title is null)
        {
            return IntakeItem.Failed(FeedMessages.EmptyEntry(at, number));
        }

        bool isHeadline = text.Length == 0;
        string body = isHeadline ? entry.Title! : text;
        int length = Encoding.UTF8.GetByteCount(body);
        if (length > options.MaxTextBytes)
        {
            return IntakeItem.Failed(FeedMessages.LongEntry(at, number, options.MaxTextBytes));
        }

        var document = new Document
        {
            Id = entry.Id ?? entry.Link ?? "",
            Source = source,
            Url = IsPage(entry.Link) ? entry.Link : null,
            Title = isHeadline ? null : entry.Title,
            Published = (entry.Published ?? entry.Updated)?.Day ?? options.Published,
            PublishedFrom = PublishedFrom.Metadata,
            Kind = isHeadline ? DocumentKind.Headline : DocumentKind.Article,
            Text = body,
        };
        return IntakeItem.Of(document, length);
    }

    // Many feeds repeat the title as the summary.
    private static string TextOf(FeedEntry entry)
    {
        string content = entry.Content?.ToPlainText() ?? "";
        string summary = entry.Summary?.ToPlainText() ?? "";
        string longest = content.Length >= summary.Length ? content : summary;
        return longest.Length > (entry.Title?.Length ?? 0) ? longest : "";
    }

    // A link of any other scheme leads to no report, and may be a script.
    private static bool IsPage(string? link) => link is not null
        && (link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
