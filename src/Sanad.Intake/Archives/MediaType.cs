namespace Sanad.Intake.Archives;

/// <summary>A media type as a head gives it: <c>text/html; charset=utf-8</c>.</summary>
/// <param name="Name">In lower case and without parameters; empty where none is given.</param>
/// <param name="Charset">Its character set, if it names one.</param>
internal readonly record struct MediaType(string Name, string? Charset)
{
    private static readonly string[] Pages = ["text/html", "application/xhtml+xml"];

    private static readonly string[] Feeds = ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml"];

    public bool IsPageOrFeed => Pages.Contains(Name, StringComparer.Ordinal) || Feeds.Contains(Name, StringComparer.Ordinal);

    public bool IsText => Name == "text/plain";

    public static MediaType Parse(string? value)
    {
        string[] parts = (value ?? "").Split(';', StringSplitOptions.TrimEntries);
        string? charset = Array.Find(parts, part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase));
        charset = charset?["charset=".Length..].Trim(' ', '"', '\'');
        return new MediaType(parts[0].ToLowerInvariant(), string.IsNullOrEmpty(charset) ? null : charset);
    }
}
