using Sanad.Application.Timelines;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Relations;

namespace Sanad.Application.ThreadViews;

/// <summary>One record in the history of a thread.</summary>
/// <param name="Member">The record with its version.</param>
/// <param name="Record">The same as a line tells it, with the values that people gave it.</param>
/// <param name="Relation">How it stands to those before it.</param>
public sealed record ThreadLine(ThreadMember Member, ToldRecord Record, MemberRelation Relation)
{
    /// <summary>What people said of it. One that was rejected counts nowhere.</summary>
    public RecordState State { get; init; } = RecordState.Untouched;

    /// <summary>The record as it was read; null where <see cref="Record"/> is.</summary>
    public ToldRecord? AsRead { get; init; }
}
