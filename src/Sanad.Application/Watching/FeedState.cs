using Sanad.Intake.Feeds;

namespace Sanad.Application.Watching;

/// <summary>What is remembered of a feed from one poll to the next.</summary>
/// <param name="Url">The address that it was named by; it is the key.</param>
public sealed record FeedState(string Url)
{
    /// <summary>Where it has moved to for good; polled instead of <see cref="Url"/>.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The <c>ETag</c> of what we have of it; null where all of it is wanted again.</summary>
    public string? ETag { get; init; }

    /// <summary>The <c>Last-Modified</c> of what we have of it.</summary>
    public string? LastModified { get; init; }

    /// <summary>How often it wants to be polled, as it said when it was read last.</summary>
    public FeedRhythm Rhythm { get; init; }

    /// <summary>When it may be polled again.</summary>
    public DateTimeOffset NextPoll { get; init; }

    /// <summary>When it was polled last; null if never.</summary>
    public DateTimeOffset? LastPoll { get; init; }

    /// <summary>How many polls in a row have failed.</summary>
    public int Failures { get; init; }

    /// <summary>Whether its server said that it is gone for good; it is never polled again.</summary>
    public bool IsGone { get; init; }

    /// <summary>The address to poll.</summary>
    public string Address => MovedTo ?? Url;
}
