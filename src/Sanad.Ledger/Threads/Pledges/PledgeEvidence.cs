namespace Sanad.Ledger.Threads.Pledges;

/// <summary>A later record that tells what became of a pledge.</summary>
/// <param name="Member">The record.</param>
/// <param name="Outcome">Fulfilled or contradicted.</param>
/// <param name="Rule">The row of the table that says so.</param>
public sealed record PledgeEvidence(ThreadMember Member, PledgeOutcome Outcome, string Rule);
