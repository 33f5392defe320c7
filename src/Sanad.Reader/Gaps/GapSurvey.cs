using System.Collections.Immutable;

namespace Sanad.Reader.Gaps;

/// <summary>What the language pack knows and does not know of one document.</summary>
/// <remarks>The share known of a kind is known ÷ (known + the gaps of that kind).</remarks>
public sealed record GapSurvey
{
    /// <summary>Mentions of names that the pack holds: states, capitals, places, persons, organisations, things and demonyms.</summary>
    public required int KnownNames { get; init; }

    /// <summary>Verbs said of a known party that a predicate row or a cue took.</summary>
    public required int KnownPredicates { get; init; }

    /// <summary>Verbs with a clause or a quotation as content that a cue, or a predicate that owns its content, took.</summary>
    public required int KnownCues { get; init; }

    /// <summary>What is not known, in order of the text.</summary>
    public required ImmutableArray<Gap> Gaps { get; init; }

    /// <summary>How many of a kind the pack knows.</summary>
    public int Known(GapKind kind) => kind switch
    {
        GapKind.Name => KnownNames,
        GapKind.Predicate => KnownPredicates,
        _ => KnownCues,
    };
}
