using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>How well a thread's matter is vouched for, why, and by whom.</summary>
/// <remarks>Each voice is in one of the four lists, by its last word: <c>docs/reference/standing.md</c>.</remarks>
public sealed record Standing
{
    /// <summary>The standing.</summary>
    public required StandingCode Code { get; init; }

    /// <summary>Name of the row of the decision table that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>Ids of the records that decide, in the thread's order; never empty.</summary>
    public required ImmutableArray<string> Records { get; init; }

    /// <summary>Voices that assert or claim it.</summary>
    public ImmutableArray<Voice> For { get; init; } = [];

    /// <summary>Voices that only believe it.</summary>
    public ImmutableArray<Voice> Believing { get; init; } = [];

    /// <summary>Voices that have not confirmed it, or say that nobody has.</summary>
    public ImmutableArray<Voice> NotConfirming { get; init; } = [];

    /// <summary>Voices that deny it.</summary>
    public ImmutableArray<Voice> Against { get; init; } = [];

    /// <summary>
    /// EDTF of when a deciding party had said so, where the text gives one that lies before the publication: “announced in April”, told in September.
    /// The record's own time where it has no time of saying. Null otherwise.
    /// </summary>
    public string? SaidOn { get; init; }
}
