using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Frames;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Figures;

/// <summary>A figure as it stands before ids are given.</summary>
internal sealed class FigureDraft
{
    public required Measure Measure { get; set; }

    public required decimal? Low { get; init; }

    public required decimal? High { get; init; }

    public required bool Approx { get; init; }

    public required string Unit { get; set; }

    public required Actor[] Of { get; init; }

    public required TextRange Span { get; init; }

    public required int Sentence { get; init; }

    public Certainty Certainty { get; set; }

    public List<Voice> Voices { get; } = [];

    public int Time { get; init; } = -1;

    /// <summary>Unit of the number.</summary>
    public required int Number { get; init; }

    public required string Rule { get; set; }

    /// <summary>New ones only, or all so far; null where the text does not say.</summary>
    public FigureScope? Scope { get; set; }

    /// <summary>The figure before that it is a part of; null for none.</summary>
    public FigureDraft? PartOf { get; set; }

    /// <summary>The event of its sentence that it counts for; null for none.</summary>
    public EventDraft? Event { get; set; }

    /// <summary>The first figure before that gives the same; null for none.</summary>
    public FigureDraft? Same { get; set; }

    /// <summary>Id of the record made of it; empty until the reading is built.</summary>
    public string RecordId { get; set; } = string.Empty;
}
