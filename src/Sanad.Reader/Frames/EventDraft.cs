using Sanad.Model;
using Sanad.Reader.Attribution;
using Sanad.Reader.Resolution;
using Sanad.Text;

namespace Sanad.Reader.Frames;

/// <summary>An event as it stands before ids are given: codes, parties, evidence as token ranges.</summary>
internal sealed class EventDraft
{
    public required EventType Event { get; init; }

    public required string[] Modes { get; init; }

    public required string[] Contexts { get; init; }

    public required Actor[] Actors { get; set; }

    public required Actor[] Recipients { get; init; }

    /// <summary>Unit of the cue, by which voices and times are looked up.</summary>
    public required int Unit { get; init; }

    public required TextRange Cue { get; init; }

    public required TextRange Span { get; init; }

    public required Auxiliary Aux { get; init; }

    public Certainty Certainty { get; set; }

    public List<Voice> Voices { get; } = [];

    /// <summary>Index of the time expression, or −1.</summary>
    public int Time { get; set; } = -1;

    public int Location { get; init; } = -1;

    public required int Sentence { get; init; }

    public required string Rule { get; init; }

    /// <summary>Whether its sentence names nobody and means the act told before.</summary>
    public bool IsToldAgain { get; init; }

    /// <summary>The first event before that it tells again; null for none.</summary>
    public EventDraft? Same { get; set; }

    /// <summary>Id of the record made of it; empty until the reading is built.</summary>
    public string RecordId { get; set; } = string.Empty;
}
