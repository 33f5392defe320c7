using System.Globalization;
using Sanad.Intake;
using Sanad.Intake.Feeds;
using Sanad.Model;

namespace Sanad.Application.Watching;

/// <summary>An entry of a feed with what the feed itself gives of it.</summary>
internal sealed class WatchedEntry(FeedEntry entry, IntakeItem own)
{
    /// <summary>How often the page of an entry is tried, if it cannot be had.</summary>
    public const int MostTries = 3;

    // Some feeds say at every poll that all their entries have just changed.
    private const int MostFetches = 10;

    /// <summary>What it is remembered by.</summary>
    public string Id { get; } = own.Document?.Id ?? entry.Id ?? entry.Link ?? TextDigest.Sha256($"{entry.Title}\n{entry.Published?.Day}");

    /// <summary>When it was changed, by its own word.</summary>
    public string Stamp { get; } = StampOf(entry.Updated ?? entry.Published);

    /// <summary>The address of its page; null if it has none.</summary>
    public string? Page { get; } = own.Document?.Url ?? (own.Document is null ? entry.Link : null);

    /// <summary>The document that the feed itself gives, or why it gives none.</summary>
    public IntakeItem Own { get; } = own;

    /// <summary>Whether there is anything to do about it: it is new, it has changed, or its page is still wanted.</summary>
    public bool IsWanted(EntryState? known) =>
        known is null || (known.Stamp != Stamp && known.Fetches < MostFetches) || (known.IsWanting && known.Fetches < MostTries);

    private static string StampOf(FeedDate? date) => date switch
    {
        { Instant: { } instant } => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        { } day => day.Day,
        null => "",
    };
}
