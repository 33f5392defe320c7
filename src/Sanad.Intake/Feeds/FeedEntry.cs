namespace Sanad.Intake.Feeds;

/// <summary>One entry of a feed: a report, or what announces one.</summary>
public sealed record FeedEntry
{
    /// <summary>The id that its feed gives it, as written.</summary>
    public string? Id { get; init; }

    /// <summary>Where the whole report is, as an absolute address where that can be known; never fetched here.</summary>
    public string? Link { get; init; }

    /// <summary>Its headline as plain text.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published.</summary>
    public FeedDate? Published { get; init; }

    /// <summary>When it was changed last.</summary>
    public FeedDate? Updated { get; init; }

    /// <summary>Who wrote it: the name, or the address where there is no name.</summary>
    public string? Author { get; init; }

    /// <summary>What its feed gives as a summary or description.</summary>
    public FeedText? Summary { get; init; }

    /// <summary>Its full text, where the feed has it beside the summary.</summary>
    public FeedText? Content { get; init; }
}
