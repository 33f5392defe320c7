namespace Sanad.Ledger.Threads.Relations;

/// <summary>How one record of a thread stands to those before it.</summary>
/// <param name="Record">Id of the record.</param>
/// <param name="Relation">What it does.</param>
/// <param name="To">Id of the nearest earlier record it speaks of; null where there is none.</param>
/// <param name="Rule">The rule that decided; see <c>docs/reference/standing.md</c>.</param>
public sealed record MemberRelation(string Record, ThreadRelation Relation, string? To, string Rule);
