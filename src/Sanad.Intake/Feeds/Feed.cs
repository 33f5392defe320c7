namespace Sanad.Intake.Feeds;

/// <summary>A feed as it was read: what it says of itself, and its entries in the order of the file.</summary>
public sealed record Feed
{
    /// <summary>The format it is written in; <see cref="FeedFormat.Unknown"/> where it is no feed.</summary>
    public FeedFormat Format { get; init; }

    /// <summary>Its title as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>The page that it is the feed of, as an absolute address where that can be known.</summary>
    public string? Link { get; init; }

    /// <summary>Its language as written: <c>ur</c>, <c>en-GB</c>.</summary>
    public string? Language { get; init; }

    /// <summary>Who answers for it: its author, editor or publisher.</summary>
    public string? Author { get; init; }

    /// <summary>When it says it was changed last.</summary>
    public FeedDate? Updated { get; init; }

    /// <summary>How often it wants to be polled.</summary>
    public FeedRhythm Rhythm { get; init; }

    /// <summary>Its entries; those of an ill-formed feed as far as they could be told apart.</summary>
    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    /// <summary>What is wrong with it, one line each, at most twenty; it was read all the same.</summary>
    public required IReadOnlyList<string> Faults { get; init; }
}
