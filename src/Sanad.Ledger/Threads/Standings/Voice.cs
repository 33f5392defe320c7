using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>Somebody whose word a thread rests on, counted once however many outlets pass it on.</summary>
/// <remarks>What makes two origins one voice is in <c>docs/reference/standing.md</c>.</remarks>
public sealed record Voice
{
    /// <summary>What it is known by within a thread: <c>state:PRK</c>, <c>name:REUTERS</c>, <c>PSE/REB</c>, <c>text:…</c>, <c>outlet:…</c>, <c>document:…</c>.</summary>
    public required string Key { get; init; }

    /// <summary>English name where every record gives the same, otherwise the text's own; for an outlet what it is called. Null for a government spoken for by several, and where country and sector say who it is.</summary>
    public string? Name { get; init; }

    /// <summary>Country code, or null.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's sector; <c>UNK</c> for an outlet.</summary>
    public string Sector { get; init; } = "UNK";

    /// <summary>True where an outlet tells it on its own word.</summary>
    public bool IsOutlet { get; init; }

    /// <summary>Ids of the records that rest on it, in the thread's order.</summary>
    public ImmutableArray<string> Records { get; init; } = [];
}
