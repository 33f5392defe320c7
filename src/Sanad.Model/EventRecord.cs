using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>Who did what to whom, as one sentence predicates it.</summary>
public sealed record EventRecord
{
    /// <summary>Content-derived id; see <see cref="RecordIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The clause; it starts in the sentence that predicates the event.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Which text the spans of this record count in; the title for records read from it.</summary>
    public TextField In { get; init; }

    /// <summary>The words that show the event.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>PLOVER's category.</summary>
    public EventType Event { get; init; }

    /// <summary>PLOVER's modes of that category; often empty.</summary>
    public ImmutableArray<string> Modes { get; init; } = [];

    /// <summary>PLOVER's contexts; often empty.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>Who did it; all of them, in order of the text.</summary>
    public ImmutableArray<Party> Actors { get; init; } = [];

    /// <summary>To whom; empty for a meeting of equals.</summary>
    public ImmutableArray<Party> Recipients { get; init; } = [];

    /// <summary>Where, if the text says so.</summary>
    public Place? Location { get; init; }

    /// <summary>When it happened, if the text says so.</summary>
    public RecordTime? Time { get; init; }

    /// <summary>Whether it is future, hypothetical, negated or background.</summary>
    public Auxiliary Aux { get; init; }

    /// <summary>How sure the text is of it.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Who vouches for it, origins first; empty where the outlet itself does.</summary>
    public ImmutableArray<Attribution> Attribution { get; init; } = [];

    /// <summary>Id of an earlier record of this reading that tells the same event.</summary>
    public string? Same { get; init; }

    /// <summary>The rule that made the record.</summary>
    public required string Rule { get; init; }
}
