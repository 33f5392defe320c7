using System.Collections.Immutable;

namespace Sanad.Ledger.Threads;

/// <summary>What reports say of one matter, through time: every record that tells of it, from the first.</summary>
public sealed record ClaimThread
{
    /// <summary>The id of the record that is first in line: of the undated ones, or else the earliest. A former id, like that of every member, still leads here.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER's category of most of its events, or <c>figure:</c> and the measure.</summary>
    public required string Kind { get; init; }

    /// <summary>Its records by publication day, then by content; never empty. Undated ones come last.</summary>
    public required ImmutableArray<ThreadMember> Members { get; init; }
}
