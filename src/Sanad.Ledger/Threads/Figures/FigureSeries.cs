using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Figures;

/// <summary>Numbers that count one thing, source by source through time.</summary>
public sealed record FigureSeries
{
    /// <summary>What is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>What is counted; see <see cref="FigureRecord.Unit"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>New ones alone where it is <see cref="FigureScope.New"/>; otherwise totals, and what does not say.</summary>
    public FigureScope? Scope { get; init; }

    /// <summary>Whom or whose it counts, as the first record that tells has it.</summary>
    public ImmutableArray<Party> Of { get; init; } = [];

    /// <summary>The numbers by day, undated ones last; never empty.</summary>
    public required ImmutableArray<FigureStatement> Statements { get; init; }

    /// <summary>The least of the voices' last numbers: a lower bound, or an upper one where that is all there is.</summary>
    public required decimal Low { get; init; }

    /// <summary>The greatest of them, likewise.</summary>
    public required decimal High { get; init; }

    /// <summary>True where one of them sets no upper bound: “at least”.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>The pairs of voices whose last numbers exclude each other.</summary>
    public ImmutableArray<FigureDisagreement> Disagreements { get; init; } = [];
}
