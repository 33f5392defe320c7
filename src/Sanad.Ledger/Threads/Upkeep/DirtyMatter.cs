using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>A place in line that waits to be looked at.</summary>
/// <param name="Line">See <see cref="Linking.Matter.Line"/>.</param>
/// <param name="Keys">The keys under which a document came or went there; empty where only documents before it have changed.</param>
/// <param name="Gone">The places of the versions that have gone from there.</param>
public sealed record DirtyMatter(long Line, ImmutableArray<int> Keys, ImmutableArray<long> Gone);
