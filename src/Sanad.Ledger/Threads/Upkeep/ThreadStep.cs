using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>What one step of the sweep writes, in one transaction.</summary>
public sealed record ThreadStep
{
    /// <summary>Documents with their threads.</summary>
    public ImmutableArray<LinkedMatter> Linked { get; init; } = [];

    /// <summary>Lines that wait no longer; done before <see cref="Dirty"/>.</summary>
    public ImmutableArray<long> Done { get; init; } = [];

    /// <summary>Lines that wait now, because a document before them has changed.</summary>
    public ImmutableArray<long> Dirty { get; init; } = [];

    /// <summary>Members that are no longer; done before <see cref="Added"/>.</summary>
    public ImmutableArray<MemberRow> Removed { get; init; } = [];

    /// <summary>Members that are new.</summary>
    public ImmutableArray<MemberRow> Added { get; init; } = [];

    /// <summary>Threads as they are now.</summary>
    public ImmutableArray<ThreadRow> Threads { get; init; } = [];

    /// <summary>Threads that have no row any more.</summary>
    public ImmutableArray<long> GoneThreads { get; init; } = [];
}
