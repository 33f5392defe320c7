namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>How far the threads of a ledger are.</summary>
/// <param name="Generation">Counts every change to them, so that of two programs that bring them up to date at once one notices the other.</param>
/// <param name="Rules">What made them; of other rules, none of them holds.</param>
/// <param name="Entry">The last entry of the log that they know of.</param>
/// <param name="LastEntry">The last entry of the log.</param>
/// <param name="IsPending">Whether documents wait to be linked.</param>
public sealed record ThreadProgress(long Generation, string Rules, long Entry, long LastEntry, bool IsPending);
