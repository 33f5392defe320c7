namespace Sanad.Ledger.Threads.Standings;

/// <summary>A day on which a thread's standing changed.</summary>
/// <param name="Day">The first day on which it was known.</param>
/// <param name="Standing">The standing from that day on.</param>
public sealed record StandingChange(DateOnly Day, Standing Standing);
