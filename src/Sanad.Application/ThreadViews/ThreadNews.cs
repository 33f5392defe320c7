using System.Collections.Immutable;

namespace Sanad.Application.ThreadViews;

/// <summary>What a period brought. Each list is in the order of <see cref="Ledger.Threads.LedgerThreads.List"/>, newest first.</summary>
/// <param name="From">The first day of the period.</param>
/// <param name="To">The last; nothing later is known.</param>
/// <param name="New">Threads that nobody had told of before.</param>
/// <param name="Changed">Threads that stood otherwise before.</param>
/// <param name="Figures">Rival figures with a new one among them.</param>
/// <param name="HasMore">Whether the period has more threads than were looked at.</param>
public sealed record ThreadNews(
    DateOnly From, DateOnly To, ImmutableArray<ThreadView> New, ImmutableArray<StandingMove> Changed, ImmutableArray<FigureMove> Figures, bool HasMore);
