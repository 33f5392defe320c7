using Sanad.Intake.Encodings;

namespace Sanad.Intake.Feeds;

/// <summary>Reads lists of feeds in OPML, as feed readers export them.</summary>
public static class OpmlReader
{
    /// <summary>The feeds of all outlines, at whatever depth, each address once, in the order of the list; empty for what is no such list. Never throws.</summary>
    /// <param name="bytes">The list as received.</param>
    public static IReadOnlyList<OpmlFeed> Read(ReadOnlyMemory<byte> bytes)
    {
        if (TextDecoding.Decode(bytes.Span, null) is not { } decoded)
        {
            return [];
        }

        var feeds = new List<OpmlFeed>();
        Gather(MarkupTree.Read(decoded.Text, null, new List<string>()), feeds, new HashSet<string>(StringComparer.Ordinal));
        return feeds;
    }

    private static void Gather(MarkupElement parent, List<OpmlFeed> feeds, HashSet<string> seen)
    {
        foreach (MarkupElement element in parent.Elements)
        {
            string? url = element.Name == "outline" ? Given(element["xmlurl"]) ?? UrlOf(element) : null;
            if (url is not null && seen.Add(url))
            {
                feeds.Add(new OpmlFeed(url, Given(element["title"]) ?? Given(element["text"])));
            }

            Gather(element, feeds, seen);
        }
    }

    // Some writers name the feed in "url" and say so in "type".
    private static string? UrlOf(MarkupElement element) =>
        element["type"] is { } type && (type.Equals("rss", StringComparison.OrdinalIgnoreCase) || type.Equals("atom", StringComparison.OrdinalIgnoreCase)) ? Given(element["url"]) : null;

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
