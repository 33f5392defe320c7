namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>A thread of several records as a store lists it.</summary>
/// <param name="Id">Its id as a number.</param>
/// <param name="Kind">See <see cref="ThreadKinds"/>.</param>
/// <param name="FirstDay">Number of the first day of its dated records; 0 where none is dated.</param>
/// <param name="LastDay">Number of the last, likewise.</param>
/// <param name="Documents">How many documents tell it.</param>
/// <param name="Records">How many records it has.</param>
public sealed record ThreadRow(long Id, int Kind, int FirstDay, int LastDay, int Documents, int Records);
