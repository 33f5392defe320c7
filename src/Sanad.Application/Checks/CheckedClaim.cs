using System.Collections.Immutable;
using Sanad.Application.Timelines;

namespace Sanad.Application.Checks;

/// <summary>One claim read in a text, and what the ledger holds for and against it.</summary>
/// <param name="Claim">The claim as a record.</param>
/// <param name="Answers">The records that speak to it, the most alike first; empty where the ledger holds nothing.</param>
public sealed record CheckedClaim(ToldRecord Claim, ImmutableArray<CheckAnswer> Answers)
{
    /// <summary>How many of the answers say so.</summary>
    public int Count(CheckVerdict verdict) => Answers.Count(answer => answer.Verdict == verdict);
}
