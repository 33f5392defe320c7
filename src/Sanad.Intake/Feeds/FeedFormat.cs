namespace Sanad.Intake.Feeds;

/// <summary>The family of formats that a feed is written in.</summary>
public enum FeedFormat
{
    /// <summary>Nothing that we know as a feed; it has no entries.</summary>
    Unknown,

    /// <summary>RSS 0.90 to 2.0, also as RDF.</summary>
    Rss,

    /// <summary>Atom 0.3 or 1.0.</summary>
    Atom,

    /// <summary>The Channel Definition Format of 1997.</summary>
    Cdf,

    /// <summary>JSON Feed 1.0 or 1.1.</summary>
    Json,
}
