namespace Sanad.Intake.Fetching;

/// <summary>The media types that are worth reading. Feeds are often named wrongly, so of feeds only what cannot be one is refused.</summary>
internal static class ReadableTypes
{
    public static string AcceptOf(FetchKind kind) => kind switch
    {
        FetchKind.Feed => "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
        FetchKind.Page => "text/html, application/xhtml+xml, */*;q=0.1",
        _ => "text/plain, */*;q=0.1",
    };

    public static bool IsReadable(string? type, FetchKind kind)
    {
        if (type is null || kind == FetchKind.Robots || type.StartsWith("text/", StringComparison.Ordinal) || IsXml(type))
        {
            return true;
        }

        return kind == FetchKind.Feed && (IsJson(type) || type is "application/octet-stream" or "unknown/unknown" or "binary/octet-stream");
    }

    private static bool IsXml(string type) => type == "application/xml" || type.EndsWith("+xml", StringComparison.Ordinal) && !type.StartsWith("image/", StringComparison.Ordinal);

    private static bool IsJson(string type) => type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal);
}
