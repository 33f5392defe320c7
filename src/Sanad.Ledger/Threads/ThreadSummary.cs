namespace Sanad.Ledger.Threads;

/// <summary>A thread in a listing.</summary>
/// <param name="Id">See <see cref="ClaimThread.Id"/>.</param>
/// <param name="Kind">See <see cref="ClaimThread.Kind"/>.</param>
/// <param name="First">Publication day of its first record; null where that is undated.</param>
/// <param name="Last">Publication day of its last dated record; null where none is dated.</param>
/// <param name="Documents">How many documents tell it.</param>
/// <param name="Records">How many records it has.</param>
public sealed record ThreadSummary(string Id, string Kind, DateOnly? First, DateOnly? Last, int Documents, int Records);
