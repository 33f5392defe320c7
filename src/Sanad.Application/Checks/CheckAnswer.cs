using Sanad.Application.Timelines;
using Sanad.Ledger.Search;

namespace Sanad.Application.Checks;

/// <summary>One record of the ledger that speaks to a claim.</summary>
/// <param name="Verdict">What it says to it.</param>
/// <param name="Likeness">How surely it speaks of the same, from 1 on; only for ranking.</param>
/// <param name="Record">The record.</param>
/// <param name="Hit">The version and the sentence that it stands in.</param>
/// <param name="Thread">The id of its thread; null where threads are not known.</param>
public sealed record CheckAnswer(CheckVerdict Verdict, decimal Likeness, ToldRecord Record, SearchHit Hit, string? Thread);
