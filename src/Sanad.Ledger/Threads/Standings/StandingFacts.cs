using Sanad.Ledger.Threads.Figures;

namespace Sanad.Ledger.Threads.Standings;

/// <summary>What the decision table asks of a thread: where each voice stands, and which of them are parties.</summary>
internal sealed class StandingFacts
{
    public StandingFacts(ThreadWords words)
    {
        Words = words;
        Parties = new ThreadParties(words);
        Positions = [.. VoicePosition.All(words)];
        Denying = [.. Positions.Where(position => position.Saying == Saying.Denies)];
        Asserting = [.. Positions.Where(position => position.Saying == Saying.Asserts)];
        For = [.. Positions.Where(position => position.IsFor)];
        Believing = [.. Positions.Where(position => position.Saying == Saying.Believes)];
        NotConfirming = [.. Positions.Where(position => position.Saying == Saying.DoesNotConfirm)];
    }

    public ThreadWords Words { get; }

    public ThreadParties Parties { get; }

    public VoicePosition[] Positions { get; }

    public VoicePosition[] Denying { get; }

    public VoicePosition[] Asserting { get; }

    // Asserting or claiming.
    public VoicePosition[] For { get; }

    public VoicePosition[] Believing { get; }

    public VoicePosition[] NotConfirming { get; }

    // A confirmation by one party does not settle what another party denies.
    public bool PartyDenies => Array.Exists(Denying, position => Parties.IsParty(position.Voice));

    // The parties that assert, where none denies.
    public IEnumerable<VoicePosition> PartiesAsserting => PartyDenies ? [] : Asserting.Where(position => Parties.IsParty(position.Voice));

    // The records by which others were for the matter, or believed it, before the one of a position.
    public IEnumerable<int> BegunBy(VoicePosition position) => Words.Words
        .Where(word => word.Voice != position.Voice && word.Saying >= Saying.Believes && !word.IsRetelling && Words.IsBefore(word.Member, position.Member))
        .Select(word => word.Member);

    // Figures tell how the matter stands only where it is nothing but a figure.
    public IEnumerable<int> FiguresThatExclude()
    {
        if (Words.Members.Any(member => member.Event is not null))
        {
            return [];
        }

        return FigureComparison.Exclusions(FigureComparison.Latest(Words)).SelectMany(pair => new[] { pair.One.Member, pair.Other.Member });
    }
}
