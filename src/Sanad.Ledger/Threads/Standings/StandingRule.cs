namespace Sanad.Ledger.Threads.Standings;

/// <summary>A row of the decision table.</summary>
/// <param name="Name">Its name, as it stands in the document and in a standing.</param>
/// <param name="Code">What it decides.</param>
/// <param name="Decide">The indexes of the records that decide; empty where the row does not apply.</param>
internal sealed record StandingRule(string Name, StandingCode Code, Func<StandingFacts, IEnumerable<int>> Decide);
