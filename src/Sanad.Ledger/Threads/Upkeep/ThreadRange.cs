namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Which threads a store is to list, newest last day first.</summary>
/// <param name="Kind">Only of this kind; null for any.</param>
/// <param name="FromDay">Only those whose last day is not before.</param>
/// <param name="ToDay">Only those whose first day is not behind.</param>
/// <param name="LeastDocuments">Only those told by as many documents; 2 or more.</param>
/// <param name="After">Only those behind this one; null from the newest.</param>
/// <param name="Limit">The most to give.</param>
public sealed record ThreadRange(int? Kind, int FromDay, int ToDay, int LeastDocuments, ThreadRow? After, int Limit);
