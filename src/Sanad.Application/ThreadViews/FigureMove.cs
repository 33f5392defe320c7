using Sanad.Ledger.Threads.Figures;

namespace Sanad.Application.ThreadViews;

/// <summary>Figures that exclude each other, with one that a period brought.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="Series">The figures.</param>
/// <param name="Newest">The last that the period brought.</param>
public sealed record FigureMove(ThreadView Thread, FigureSeries Series, FigureStatement Newest);
