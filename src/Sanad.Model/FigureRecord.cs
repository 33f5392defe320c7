using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>How many of what, and on whose word.</summary>
public sealed record FigureRecord
{
    /// <summary>Content-derived id; see <see cref="RecordIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The number with the words that bound it: “at least a thousand”.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Which text the spans of this record count in; the title for records read from it.</summary>
    public TextField In { get; init; }

    /// <summary>What it measures.</summary>
    public Measure Measure { get; init; }

    /// <summary>The least it may be; null for “up to”. Equal to <see cref="High"/> where the number is exact or about.</summary>
    public decimal? Low { get; init; }

    /// <summary>The most it may be; null for “at least”.</summary>
    public decimal? High { get; init; }

    /// <summary>True for “about”, “nearly”, “thousands”.</summary>
    public bool Approx { get; init; }

    /// <summary>What is counted, an English noun or a code; see <see cref="Measure"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Whom or whose it counts.</summary>
    public ImmutableArray<Party> Of { get; init; } = [];

    /// <summary>Where, if the text says so.</summary>
    public Place? Location { get; init; }

    /// <summary>When it held, if the text says so.</summary>
    public RecordTime? Time { get; init; }

    /// <summary>How sure the text is of it.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Who vouches for it, origins first; empty where the outlet itself does.</summary>
    public ImmutableArray<Attribution> Attribution { get; init; } = [];

    /// <summary>Id of the event of this reading that it counts for.</summary>
    public string? EventId { get; init; }

    /// <summary>Id of the figure of this reading that it is a part of.</summary>
    public string? PartOf { get; init; }

    /// <summary>Whether it counts what is new or the total, if the text says so.</summary>
    public FigureScope? Scope { get; init; }

    /// <summary>Id of an earlier record of this reading that tells the same figure.</summary>
    public string? Same { get; init; }

    /// <summary>The rule that made the record.</summary>
    public required string Rule { get; init; }
}
