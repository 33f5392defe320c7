using Sanad.Application.Timelines;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Relations;

namespace Sanad.Application.ThreadViews;

/// <summary>One record in the history of a thread.</summary>
/// <param name="Member">The record with its version.</param>
/// <param name="Record">The same as a line tells it.</param>
/// <param name="Relation">How it stands to those before it.</param>
public sealed record ThreadLine(ThreadMember Member, ToldRecord Record, MemberRelation Relation);
