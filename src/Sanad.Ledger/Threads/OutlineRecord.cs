namespace Sanad.Ledger.Threads;

/// <summary>Where a record of a thread stands.</summary>
/// <param name="Source">The document's outlet, or null.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Id">The record's id.</param>
/// <param name="Start">Where it begins, in code points of the text or, for <paramref name="InTitle"/>, of the title.</param>
/// <param name="Kind">PLOVER's category, or <c>figure:</c> and the measure.</param>
/// <param name="InTitle">Whether it was read in the title.</param>
public sealed record OutlineRecord(string? Source, string Document, string Id, int Start, string Kind, bool InTitle);
