using System.Collections.Immutable;
using Sanad.Application.Timelines;
using Sanad.Ledger.Threads.Pledges;

namespace Sanad.Application.ThreadViews;

/// <summary>A promise, a demand or a threat, and what became of it.</summary>
/// <param name="Pledge">The pledge.</param>
/// <param name="Record">Its record as a line tells it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Evidence">The later records that tell, earliest first.</param>
/// <param name="Thread">The id of the pledge's thread; null where there is none.</param>
public sealed record ToldPledge(Pledge Pledge, ToldRecord Record, PledgeOutcome Outcome, ImmutableArray<(PledgeEvidence Evidence, ToldRecord Record)> Evidence, string? Thread);
