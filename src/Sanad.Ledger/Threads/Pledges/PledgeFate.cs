using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Pledges;

/// <summary>What became of a pledge, and the records that tell.</summary>
/// <param name="Outcome">What the last of them tells; open where there is none.</param>
/// <param name="Evidence">The records by the day they tell of, then by the order they were given in.</param>
public sealed record PledgeFate(PledgeOutcome Outcome, ImmutableArray<PledgeEvidence> Evidence);
