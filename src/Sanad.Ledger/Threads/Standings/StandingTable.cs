using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>The decision table of <c>docs/reference/standing.md</c>, row by row: the first that applies decides.</summary>
internal static class StandingTable
{
    public static ImmutableArray<StandingRule> Rules { get; } =
    [
        new("party-admits-loss", StandingCode.Confirmed, facts => Members(facts.PartiesAsserting.Where(own => facts.Parties.IsLoser(own.Voice)))),
        new("party-turned", StandingCode.Confirmed, facts => Members(facts.PartiesAsserting.Where(own => own.HasTurned))),
        new("party-confirms", StandingCode.Confirmed, facts => Members(facts.PartiesAsserting.Where(own => own.IsConfirmation))),
        new("party-says-what-others-began", StandingCode.Confirmed, SaidAfterOthers),
        new("both-sides-assert", StandingCode.Confirmed, BothSides),
        new("asserted-and-denied", StandingCode.Contested, facts => facts.For.Length > 0 && facts.Denying.Length > 0 ? Members([.. facts.For, .. facts.Denying]) : []),
        new("figures-exclude", StandingCode.Contested, facts => facts.FiguresThatExclude()),
        new("party-denies-belief", StandingCode.Denied, facts => Members(facts.Denying.Where(own => facts.Parties.IsParty(own.Voice)))),
        new("believed-and-denied", StandingCode.Contested, facts => facts.Believing.Length > 0 && facts.Denying.Length > 0 ? Members([.. facts.Believing, .. facts.Denying]) : []),
        new("only-denied", StandingCode.Denied, facts => Members(facts.Denying)),
        new("two-voices-assert", StandingCode.Corroborated, facts => facts.Asserting.Length >= 2 ? Members(facts.Asserting) : []),
        new("one-voice-not-confirmed", StandingCode.Unconfirmed, facts => facts.Asserting.Length == 1 && facts.NotConfirming.Length > 0 ? Members([.. facts.Asserting, .. facts.NotConfirming]) : []),
        new("one-voice-asserts", StandingCode.Reported, facts => Members(facts.Asserting)),
        new("only-claimed", StandingCode.Unconfirmed, facts => Members(facts.For)),
        new("only-believed", StandingCode.Unconfirmed, facts => facts.Believing.Length > 0 ? Members([.. facts.Believing, .. facts.NotConfirming]) : []),
        new("not-confirmed", StandingCode.Unconfirmed, facts => Members(facts.NotConfirming)),
    ];

    // The standing of a thread of which something is known: the last three rows leave no voice without one.
    public static Standing Decide(StandingFacts facts)
    {
        foreach (StandingRule rule in Rules)
        {
            int[] decisive = [.. rule.Decide(facts).Distinct().Order()];
            if (decisive.Length > 0)
            {
                return new Standing
                {
                    Code = rule.Code,
                    Rule = rule.Name,
                    Records = [.. decisive.Select(member => facts.Words.Members[member].Id)],
                    For = Voices(facts, facts.For),
                    Believing = Voices(facts, facts.Believing),
                    NotConfirming = Voices(facts, facts.NotConfirming),
                    Against = Voices(facts, facts.Denying),
                    SaidOn = rule.Code == StandingCode.Confirmed ? SaidOn(facts, decisive) : null,
                };
            }
        }

        throw new InvalidOperationException("A thread's records say nothing that a row of the decision table is about.");
    }

    private static IEnumerable<int> SaidAfterOthers(StandingFacts facts) => facts.PartiesAsserting
        .Where(own => facts.Parties.CanConfirm(own.Voice))
        .Select(own => (own.Member, Begun: facts.BegunBy(own).ToArray()))
        .Where(own => own.Begun.Length > 0)
        .SelectMany(own => new[] { own.Begun[0], own.Member });

    // Both are the same voice where a state did something to itself: that is one side.
    private static IEnumerable<int> BothSides(StandingFacts facts)
    {
        VoicePosition[] parties = [.. facts.PartiesAsserting];
        VoicePosition[] doers = [.. parties.Where(own => facts.Parties.IsDoer(own.Voice))];
        VoicePosition[] receivers = [.. parties.Where(own => facts.Parties.IsReceiver(own.Voice))];
        return doers.Any(doer => receivers.Any(receiver => receiver.Voice != doer.Voice)) ? Members([.. doers, .. receivers]) : [];
    }

    private static string? SaidOn(StandingFacts facts, int[] decisive) => decisive
        .Where(member => facts.Words.Words.Any(word => word.Member == member && facts.Parties.IsParty(word.Voice) && word.Saying == Saying.Asserts))
        .Select(member => SaidDay.EarlierThanPublished(facts.Words.Members[member]))
        .FirstOrDefault(said => said is not null);

    private static IEnumerable<int> Members(IEnumerable<VoicePosition> positions) => positions.Select(position => position.Member);

    private static ImmutableArray<Voice> Voices(StandingFacts facts, VoicePosition[] positions) => [.. positions.Select(position => facts.Words.Voices[position.Voice])];
}
