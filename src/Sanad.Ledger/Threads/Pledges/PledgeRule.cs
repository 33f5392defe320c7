using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Pledges;

/// <summary>A row of the pledge table: which later deed fulfils or contradicts which pledge.</summary>
/// <param name="Name">Its name, as it stands in the document and in the evidence.</param>
/// <param name="Pledge">Category of the pledge.</param>
/// <param name="Mode">Mode the pledge must have; null for any.</param>
/// <param name="Direction">Who does it to whom.</param>
/// <param name="Deeds">Categories of the deed.</param>
/// <param name="Outcome">What the deed makes of the pledge.</param>
internal sealed record PledgeRule(string Name, EventType Pledge, string? Mode, PledgeDirection Direction, ImmutableArray<EventType> Deeds, PledgeOutcome Outcome);
