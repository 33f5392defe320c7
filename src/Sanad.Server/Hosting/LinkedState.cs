using Sanad.Application.ThreadViews;
using Sanad.Ledger.Threads;

namespace Sanad.Server.Hosting;

/// <summary>The threads of a ledger at one entry of its log.</summary>
/// <param name="Entry">The last entry that they know of, or an earlier one.</param>
/// <param name="Threads">The threads.</param>
/// <param name="Tell">What tells them.</param>
internal sealed record LinkedState(long Entry, LedgerThreads Threads, TellThread Tell);
