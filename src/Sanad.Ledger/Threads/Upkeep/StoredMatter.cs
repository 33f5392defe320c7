using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>A matter as a store keeps it, with the threads of its claims.</summary>
/// <param name="Line">See <see cref="Linking.Matter.Line"/>.</param>
/// <param name="Place">See <see cref="Linking.Matter.Place"/>.</param>
/// <param name="Body">The matter as bytes; empty where it was not asked for.</param>
/// <param name="Threads">For each claim the thread that it is linked to; default until it is linked.</param>
/// <param name="Shown">For each claim the thread that it is shown in, after corrections; default until it is linked.</param>
public sealed record StoredMatter(long Line, long Place, byte[] Body, ImmutableArray<long> Threads, ImmutableArray<long> Shown);
