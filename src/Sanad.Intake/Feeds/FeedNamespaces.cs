using System.Collections.Frozen;

namespace Sanad.Intake.Feeds;

/// <summary>The namespaces of feeds, under the prefixes that everybody uses; an empty one for the formats themselves.</summary>
internal static class FeedNamespaces
{
    private static readonly FrozenDictionary<string, string> Prefixes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "",
        ["http://backend.userland.com/rss"] = "",
        ["http://blogs.law.harvard.edu/tech/rss"] = "",
        ["http://purl.org/rss/1.0"] = "",
        ["http://my.netscape.com/rdf/simple/0.9"] = "",
        ["http://my.netscape.com/publish/formats/rss-0.91.dtd"] = "",
        ["http://channel.netscape.com/rdf/simple/0.9"] = "",
        ["http://example.com/newformat"] = "",
        ["http://example.com/necho"] = "",
        ["http://purl.org/echo"] = "",
        ["uri/of/echo/namespace"] = "",
        ["http://purl.org/pie"] = "",
        ["http://purl.org/atom/ns"] = "",
        ["http://www.w3.org/2005/atom"] = "",
        ["http://purl.org/rss/1.0/modules/rss091"] = "",
        ["http://purl.org/rss/1.0/modules/atom"] = "",
        ["http://purl.org/net/rss1.1"] = "",
        ["http://purl.org/rss/1.0/modules/content"] = "content",
        ["http://purl.org/dc/elements/1.1"] = "dc",
        ["http://purl.org/dc/elements/1.0"] = "dc",
        ["http://purl.org/dc/terms"] = "dcterms",
        ["http://www.w3.org/1999/02/22-rdf-syntax-ns"] = "rdf",
        ["http://www.w3.org/1999/xhtml"] = "xhtml",
        ["http://www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://example.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["http://search.yahoo.com/mrss"] = "media",
        ["http://rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["http://www.w3.org/xml/1998/namespace"] = "xml",
        ["http://freshmeat.net/rss/fm"] = "fm",
        ["http://xmlns.com/foaf/0.1"] = "foaf",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The usual prefix of a namespace, or null for one that says nothing to us.</summary>
    public static string? PrefixOf(string address)
    {
        string bare = address.TrimEnd('/', '#');
        return Prefixes.TryGetValue(bare, out string? prefix) ? prefix
            : bare.StartsWith("http://backend.userland.com/rss", StringComparison.OrdinalIgnoreCase) ? ""
            : null;
    }
}
