namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>A record in a thread of several.</summary>
/// <param name="Thread">The thread's id as a number.</param>
/// <param name="Record">The record's key; see <see cref="Storage.PlaceInLine.OfRecord"/>.</param>
/// <param name="Id">The record's id as a number.</param>
/// <param name="Kind">See <see cref="ThreadKinds"/>.</param>
public readonly record struct MemberRow(long Thread, long Record, long Id, int Kind);
