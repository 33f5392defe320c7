using System.Collections.Immutable;
using Sanad.Ledger.Threads.Linking;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>A matter in memory with its threads, which change as it is linked.</summary>
internal sealed class LinkedDocument(Matter matter, ImmutableArray<long> threads, ImmutableArray<long> shown)
{
    public Matter Matter { get; } = matter;

    // Default until it is linked.
    public ImmutableArray<long> Threads { get; set; } = threads;

    public ImmutableArray<long> Shown { get; set; } = shown;
}
