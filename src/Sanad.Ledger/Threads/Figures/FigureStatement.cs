using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Figures;

/// <summary>One source's number on one day.</summary>
public sealed record FigureStatement
{
    /// <summary>The record.</summary>
    public required ThreadMember Member { get; init; }

    /// <summary>Whose number it is.</summary>
    public required Voice Voice { get; init; }

    /// <summary>When it was said where the text tells, the last day of a month or year; otherwise when it was published. Null for an undated one.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>EDTF of when it was said, as the text gives it; null where it does not.</summary>
    public string? Said { get; init; }

    /// <summary>True for the last number of its voice.</summary>
    public bool IsLatest { get; init; }

    /// <summary>The record's figure: its bounds, unit and place in the document.</summary>
    public FigureRecord Figure => Member.Figure!;
}
