using System.Collections.Immutable;
using Sanad.Model;
using static Sanad.Ledger.Threads.Pledges.PledgeDirection;
using static Sanad.Ledger.Threads.Pledges.PledgeOutcome;
using static Sanad.Model.EventType;

namespace Sanad.Ledger.Threads.Pledges;

/// <summary>The pledge table of <c>docs/reference/standing.md</c>: a deed is judged by the first row that fits.</summary>
/// <remarks>A row with a mode stands before the rows of its category without one.</remarks>
internal static class PledgeTable
{
    public static ImmutableArray<PledgeRule> Rules { get; } =
    [
        new("agreement-kept", Agree, null, ByPledger, [Consult, Support, Cooperate, Aid, Retreat], Fulfilled),
        new("agreement-broken", Agree, null, ByPledger, [Reject, Sanction, Coerce, Assault], Contradicted),
        new("concession-made", Concede, null, ByPledger, [Retreat, Aid, Cooperate], Fulfilled),
        new("concession-broken", Concede, null, ByPledger, [Reject, Threaten, Mobilize, Coerce, Assault], Contradicted),
        new("help-given", Request, "assist", ByOther, [Aid, Cooperate, Support], Fulfilled),
        new("yielding-given", Request, "yield", ByOther, [Retreat, Concede], Fulfilled),
        new("meeting-held", Request, "meet", ByOther, [Consult, Agree], Fulfilled),
        new("demand-met", Request, null, ByOther, [Agree, Concede, Consult, Cooperate, Aid, Retreat], Fulfilled),
        new("demand-refused", Request, null, ByOther, [Reject, Threaten, Sanction, Coerce, Assault], Contradicted),
        new("relations-cut", Threaten, "relations", ByPledger, [Sanction], Fulfilled),
        new("expulsion-done", Threaten, "expel", ByPledger, [Sanction, Coerce], Fulfilled),
        new("arrest-made", Threaten, "arrest", ByPledger, [Coerce], Fulfilled),
        new("restriction-imposed", Threaten, "restrict", ByPledger, [Coerce, Sanction], Fulfilled),
        new("force-used", Threaten, "violence", ByPledger, [Assault], Fulfilled),
        new("territory-taken", Threaten, "territory", ByPledger, [Assault, Coerce, Mobilize], Fulfilled),
        new("threat-carried-out", Threaten, null, ByPledger, [Sanction, Mobilize, Coerce, Assault], Fulfilled),
        new("threat-dropped", Threaten, null, ByPledger, [Agree, Concede, Retreat, Cooperate], Contradicted),
        .. Announced([Consult, Support, Cooperate, Aid, Retreat], "announced-good", [Reject, Sanction, Coerce, Assault]),
        .. Announced([Protest, Sanction, Mobilize, Coerce, Assault], "announced-harm", [Agree, Concede, Retreat]),
    ];

    // What is announced is kept by the same deed, of whoever announced it, and broken by the opposite to the same other side.
    private static IEnumerable<PledgeRule> Announced(EventType[] kinds, string name, ImmutableArray<EventType> opposite) => kinds.SelectMany(kind => new[]
    {
        new PledgeRule(name + "-done", kind, null, ByPledgerAlone, [kind], Fulfilled),
        new PledgeRule(name + "-not-done", kind, null, ByPledger, opposite, Contradicted),
    });
}
