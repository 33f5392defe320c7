using System.Globalization;
using System.Text.Json;

namespace Sanad.Intake.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 200 };

    public static Feed Read(string text, Uri? address, List<string> faults)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return Read(json.RootElement, address, faults);
        }
        catch (JsonException e)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"line {(e.LineNumber ?? 0) + 1}: it is not JSON"));
            return new Feed { Entries = [], Faults = faults };
        }
    }

    private static Feed Read(JsonElement root, Uri? address, List<string> faults)
    {
        bool isFeed = Member(root, "items") is { ValueKind: JsonValueKind.Array } || Text(root, "version")?.Contains("jsonfeed", StringComparison.Ordinal) == true;
        if (!isFeed)
        {
            faults.Add("it is no feed: there are no \"items\" in it");
        }

        FeedEntry[] entries = Member(root, "items") is { ValueKind: JsonValueKind.Array } items
            ? [.. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => Entry(item, address))]
            : [];
        return new Feed
        {
            Format = isFeed ? FeedFormat.Json : FeedFormat.Unknown,
            Title = Text(root, "title"),
            Link = FeedLinks.Written(Text(root, "home_page_url"), address),
            Language = Text(root, "language"),
            Author = Author(root),
            Entries = entries,
            Faults = faults,
        };
    }

    private static FeedEntry Entry(JsonElement item, Uri? address)
    {
        FeedText? html = Text(item, "content_html") is { } markup ? new FeedText(markup, IsHtml: true) : null;
        FeedText? plain = Text(item, "content_text") is { } text ? new FeedText(text, IsHtml: false) : null;
        return new FeedEntry
        {
            Id = Text(item, "id"),
            Link = FeedLinks.Written(Text(item, "url") ?? Text(item, "external_url"), address),
            Title = Text(item, "title"),
            Published = FeedDates.Parse(Text(item, "date_published")),
            Updated = FeedDates.Parse(Text(item, "date_modified")),
            Author = Author(item),
            Summary = Text(item, "summary") is { } summary ? new FeedText(summary, IsHtml: false) : null,
            Content = html ?? plain,
        };
    }

    private static string? Author(JsonElement parent)
    {
        JsonElement? author = Member(parent, "authors") is { ValueKind: JsonValueKind.Array } authors && authors.GetArrayLength() > 0
            ? authors[0]
            : Member(parent, "author");
        return author is not { } found ? null : Text(found, "name") ?? Text(found, "url");
    }

    private static JsonElement? Member(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement value) ? value : null;

    // An id may be a number. A string with half a surrogate pair is none.
    private static string? Text(JsonElement parent, string name)
    {
        try
        {
            string? text = Member(parent, name) switch
            {
                { ValueKind: JsonValueKind.String } value => value.GetString()!.Trim(),
                { ValueKind: JsonValueKind.Number } value => value.GetRawText(),
                _ => null,
            };
            return string.IsNullOrEmpty(text) ? null : text;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
