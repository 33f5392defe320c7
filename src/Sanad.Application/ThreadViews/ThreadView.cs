using System.Collections.Immutable;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;
using Sanad.Ledger.Threads.Standings;

namespace Sanad.Application.ThreadViews;

/// <summary>What became of a claim, whole: what it says, how it stands and stood, who told what when, and the figures by source.</summary>
public sealed record ThreadView
{
    /// <summary>The thread, of what was known by the day that was asked for.</summary>
    public required ClaimThread Thread { get; init; }

    /// <summary>See <see cref="Glosses.ThreadGloss"/>.</summary>
    public required string Gloss { get; init; }

    /// <summary>How it stands.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The days on which that changed.</summary>
    public ImmutableArray<StandingChange> Changes { get; init; } = [];

    /// <summary>Its records in order; empty where only the summary was asked for.</summary>
    public ImmutableArray<ThreadLine> Lines { get; init; } = [];

    /// <summary>The figures of its records and those that its reports give for its events, by source.</summary>
    public ImmutableArray<FigureSeries> Figures { get; init; } = [];
}
