namespace Sanad.Ledger.Threads.Figures;

/// <summary>Two voices whose last numbers exclude each other.</summary>
/// <param name="One">The number said earlier.</param>
/// <param name="Other">The one said later.</param>
public sealed record FigureDisagreement(FigureStatement One, FigureStatement Other);
