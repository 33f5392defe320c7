using System.Security.Cryptography;
using Sanad.Intake;
using Sanad.Model;

namespace Sanad.Application.Watching;

/// <summary>What <see cref="WatchFeeds"/> is to watch, and where the documents go.</summary>
public sealed record WatchRequest
{
    /// <summary>Addresses of feeds.</summary>
    public IReadOnlyList<string> Feeds { get; init; } = [];

    /// <summary>Files in OPML that list more feeds; read once, at the start.</summary>
    public IReadOnlyList<string> OpmlFiles { get; init; } = [];

    /// <summary>Takes the documents of new and changed entries, oldest first, at most twenty at a time; called once at a time.</summary>
    /// <remarks>If it throws, the watch ends with its exception, and hands the same documents over when it is run again.</remarks>
    public required Func<IReadOnlyList<Document>, CancellationToken, Task> Sink { get; init; }

    /// <summary>What is remembered.</summary>
    public required IWatchState State { get; init; }

    /// <summary>Told of everything that went wrong; called once at a time.</summary>
    public required Action<DocumentDiagnostic> OnFault { get; init; }

    /// <summary>Told after each poll what was done so far; called once at a time.</summary>
    public Action<WatchSummary> OnPolled { get; init; } = static _ => { };

    /// <summary>Told when no poll is under way and no feed is due: what was done so far, and when the next poll is; null if there will be none.</summary>
    public Action<WatchSummary, DateTimeOffset?> OnRound { get; init; } = static (_, _) => { };

    /// <summary>Polls each feed that is due once, and ends.</summary>
    public bool Once { get; init; }

    /// <summary>Whether the pages of entries are fetched; otherwise the feeds' own words are all there is.</summary>
    public bool Pages { get; init; } = true;

    /// <summary>The least time between two polls of a feed; its server may ask for more.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How many hosts are polled at once; feeds of one host are polled one after the other.</summary>
    public int Parallel { get; init; } = 8;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>A number from 0 up to 1 that spreads the polls of feeds which failed at the same moment; a test gives its own.</summary>
    public Func<double> Jitter { get; init; } = static () => RandomNumberGenerator.GetInt32(1 << 20) / (double)(1 << 20);
}
