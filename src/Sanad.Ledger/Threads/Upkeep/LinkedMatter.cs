using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>What linking made of a document.</summary>
/// <param name="Line">See <see cref="Linking.Matter.Line"/>.</param>
/// <param name="Place">See <see cref="Linking.Matter.Place"/>.</param>
/// <param name="Threads">See <see cref="StoredMatter.Threads"/>.</param>
/// <param name="Shown">See <see cref="StoredMatter.Shown"/>.</param>
public sealed record LinkedMatter(long Line, long Place, ImmutableArray<long> Threads, ImmutableArray<long> Shown);
