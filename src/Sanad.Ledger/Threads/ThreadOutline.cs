using System.Collections.Immutable;

namespace Sanad.Ledger.Threads;

/// <summary>A thread as the places of its records.</summary>
/// <param name="Id">See <see cref="ClaimThread.Id"/>.</param>
/// <param name="Kind">See <see cref="ClaimThread.Kind"/>.</param>
/// <param name="Records">Its records in the order of the thread.</param>
public sealed record ThreadOutline(string Id, string Kind, ImmutableArray<OutlineRecord> Records);
