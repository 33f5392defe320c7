using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>A matter made ready to be kept.</summary>
/// <param name="Place">See <see cref="Linking.Matter.Place"/>.</param>
/// <param name="Line">See <see cref="Linking.Matter.Line"/>.</param>
/// <param name="Keys">See <see cref="Linking.Matter.Keys"/>.</param>
/// <param name="Body">The matter as bytes; a store does not look into them.</param>
public sealed record PreparedMatter(long Place, long Line, ImmutableArray<int> Keys, byte[] Body);
