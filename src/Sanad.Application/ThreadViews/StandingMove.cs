using Sanad.Ledger.Threads.Standings;

namespace Sanad.Application.ThreadViews;

/// <summary>A thread whose standing is another at the end of a period than before it.</summary>
/// <param name="Thread">The thread at the end.</param>
/// <param name="Before">How it stood before.</param>
/// <param name="Change">The last change.</param>
public sealed record StandingMove(ThreadView Thread, StandingCode Before, StandingChange Change);
