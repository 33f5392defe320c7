using System.Collections.Immutable;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Pledges;

/// <summary>Says of a pledge what later records tell of it, by the pledge table of <c>docs/reference/standing.md</c>.</summary>
public static class PledgeFinder
{
    /// <summary>The name of the rule by which a record says that what was announced was not done.</summary>
    internal const string SaidNotDone = "said-not-done";

    /// <summary>What became of the pledge.</summary>
    /// <param name="pledge">The pledge.</param>
    /// <param name="later">Records that may tell; those that are about others, of before, not sure or not done are passed over.</param>
    public static PledgeFate Follow(Pledge pledge, IEnumerable<ThreadMember> later)
    {
        ArgumentNullException.ThrowIfNull(pledge);
        ArgumentNullException.ThrowIfNull(later);
        var sides = new Sides(pledge);
        ImmutableArray<PledgeEvidence> evidence =
        [
            .. later.Where(member => IsLater(pledge, member)).Select(member => Judge(pledge, sides, member)).OfType<PledgeEvidence>()
                .OrderBy(found => PledgeDay.Of(found.Member)),
        ];
        return new PledgeFate(evidence.IsEmpty ? PledgeOutcome.Open : evidence[^1].Outcome, evidence);
    }

    // A deed of the same day counts only in another report, or further down.
    private static bool IsLater(Pledge pledge, ThreadMember member)
    {
        if (member.Event is null || member.Id == pledge.Member.Id || PledgeDay.Of(member) is not { } day || pledge.Made is not { } made)
        {
            return false;
        }

        return day > made || (day == made && (member.Version.Sequence != pledge.Member.Version.Sequence || member.Record > pledge.Member.Record));
    }

    private static PledgeEvidence? Judge(Pledge pledge, Sides sides, ThreadMember member)
    {
        EventRecord deed = member.Event!;
        bool isPlain = (deed.Aux & (Auxiliary.Future | Auxiliary.Hypothetical)) == 0;
        if (deed.Certainty != Certainty.Asserted || !isPlain || !MayBeAbout(pledge.Member.Event!, deed))
        {
            return null;
        }

        PledgeRule? rule = PledgeTable.Rules.FirstOrDefault(row => Fits(row, pledge, sides, member));
        if (!deed.Aux.HasFlag(Auxiliary.Negation))
        {
            return rule is null ? null : new PledgeEvidence(member, rule.Outcome, rule.Name);
        }

        // "It did not send the aid" is about aid promised, not proof of the opposite of anything else.
        return rule is { Outcome: PledgeOutcome.Fulfilled } ? new PledgeEvidence(member, PledgeOutcome.Contradicted, SaidNotDone) : null;
    }

    private static bool Fits(PledgeRule rule, Pledge pledge, Sides sides, ThreadMember member) =>
        rule.Pledge == pledge.Event && rule.Deeds.Contains(member.Event!.Event)
        && (rule.Mode is null || pledge.Member.Event!.Modes.Contains(rule.Mode)) && sides.Are(rule.Direction, member);

    // Help of another kind than the one promised: two that tell their contexts must share one.
    private static bool MayBeAbout(EventRecord pledge, EventRecord deed) =>
        pledge.Contexts.IsEmpty || deed.Contexts.IsEmpty || pledge.Contexts.Any(context => deed.Contexts.Contains(context));

    /// <summary>Who is on which side of a pledge.</summary>
    private sealed class Sides
    {
        private readonly HashSet<string> by;
        private readonly HashSet<string> other;
        private readonly bool isMutual;

        public Sides(Pledge pledge)
        {
            Reading? reading = pledge.Member.Version.Reading;
            by = Keys(pledge.By, reading);
            other = pledge.IsMutual ? by : Keys(pledge.To, reading);
            isMutual = pledge.IsMutual;
        }

        public bool Are(PledgeDirection direction, ThreadMember deed)
        {
            HashSet<string> actors = Keys(deed.Event!.Actors, deed.Version.Reading);
            HashSet<string> recipients = Keys(deed.Event.Recipients, deed.Version.Reading);
            return direction switch
            {
                PledgeDirection.ByPledgerAlone => actors.Overlaps(by) && (recipients.Count == 0 || other.Count == 0 || recipients.Overlaps(other)),
                PledgeDirection.ByPledger => IsDone(actors, by, recipients, other),
                _ => IsDone(actors, other, recipients, by),
            };
        }

        private static HashSet<string> Keys(ImmutableArray<Party> parties, Reading? reading) =>
            parties.Select(party => VoiceKey.Of(party, reading)).OfType<string>().ToHashSet(StringComparer.Ordinal);

        // From one of these to one of those, or by one of each together; a state does not keep its word to others by what it does to itself.
        private bool IsDone(HashSet<string> actors, HashSet<string> doers, HashSet<string> recipients, HashSet<string> receivers)
        {
            string[] acting = [.. actors.Where(doers.Contains)];
            bool isTowards = acting.Any(actor => recipients.Any(recipient => receivers.Contains(recipient) && (recipient != actor || !isMutual)));
            bool isTogether = acting.Any(actor => actors.Any(each => each != actor && receivers.Contains(each)));
            return isTowards || isTogether;
        }
    }
}
