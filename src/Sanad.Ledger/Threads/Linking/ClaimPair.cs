namespace Sanad.Ledger.Threads.Linking;

/// <summary>Two claims with what is known of them together.</summary>
/// <param name="One">The later claim.</param>
/// <param name="Other">The earlier claim.</param>
/// <param name="IsOneDocument">Whether one document tells both.</param>
/// <param name="Likeness">How alike their documents are, 0 to 1.</param>
/// <param name="Days">How many days their documents are apart; null where that is not known.</param>
/// <param name="Words">How alike the words of their sentences are, 0 to 1.</param>
/// <param name="OwnWords">The same of the words that set the sentences apart from their stories.</param>
internal readonly record struct ClaimPair(MatterClaim One, MatterClaim Other, bool IsOneDocument, float Likeness, int? Days, float Words, float OwnWords)
{
    /// <summary>How well those agree who act, or whom a figure counts.</summary>
    public PartyMatch Actors { get; } = MatterParty.Match(One.Actors, Other.Actors);

    // In talks and terms, how many countries are in both whatever their side, at most 2; −1 for other acts.
    private int Shared { get; } = IsMutual(One) || IsMutual(Other) ? SharedOf(One, Other) : -1;

    private PartyMatch Recipients { get; } = MatterParty.Match(One.Recipients, Other.Recipients);

    /// <summary>How many of the two sides agree, 0 to 2.</summary>
    public int Agreeing => Shared >= 0 ? Shared : AgreeingOf(Actors) + AgreeingOf(Recipients);

    /// <summary>How many of the two sides are others, 0 to 2.</summary>
    public int Clashing => Shared > 1 ? 0 : Shared == 1 ? (HaveOthers ? 1 : 0) : (Actors == PartyMatch.Clash ? 1 : 0) + (Recipients == PartyMatch.Clash ? 1 : 0);

    // One country in common is one call or another: each side may have spoken to somebody else.
    private bool HaveOthers => !IsOneDocument && HasOther(One, Other) && HasOther(Other, One);

    /// <summary>Whether blows fall on others of one country: its soldiers and its civilians.</summary>
    public bool IsOnOthers => Recipients == PartyMatch.Country && ClaimKind.IsDoneBodily(One.Group) && HaveSectors(One.Recipients) && HaveSectors(Other.Recipients);

    /// <summary>Whether one of the documents is a headline or little more.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Whether the day of one document is known and that of the other is not.</summary>
    public bool IsHalfDated { get; init; }

    /// <summary>Whether one sentence tells both, so that its words say nothing of them.</summary>
    public bool IsOneSentence => IsOneDocument && One.Sentence == Other.Sentence;

    /// <summary>How many sentences of one document stand from the one to the other.</summary>
    public int SentencesApart { get; init; }

    /// <summary>Whether their sentences speak of others; see <see cref="MatterSentence.IsOfOtherNames"/>.</summary>
    public bool IsOfOtherNames { get; init; }

    /// <summary>Whether both events are told with the same figure; see <see cref="ToldFigures"/>.</summary>
    public bool SharesFigure { get; init; }

    /// <summary>Whether their documents tell other changes beside the two amounts; see <see cref="ToldChanges"/>.</summary>
    public bool HaveOtherChanges { get; init; }

    /// <summary>Whether the Reader found that both tell the same.</summary>
    public bool IsSame => IsOneDocument && One.Same == Other.Ordinal;

    private static bool HaveSectors(MatterParty[] parties) => Array.TrueForAll(parties, party => party.Sector != 0);

    private static int AgreeingOf(PartyMatch match) => match >= PartyMatch.Sector ? 1 : 0;

    private static bool IsMutual(MatterClaim claim) => claim.Recipients.Length == 0 && claim.Group is ActGroup.Talks or ActGroup.Terms;

    private static int SharedOf(MatterClaim one, MatterClaim other)
    {
        int shared = 0;
        int last = 0;
        for (int i = 0; i < one.Actors.Length + one.Recipients.Length; i++)
        {
            ref readonly MatterParty party = ref (i < one.Actors.Length ? ref one.Actors[i] : ref one.Recipients[i - one.Actors.Length]);
            if (party.Country != last && (IsAmong(party, other.Actors) || IsAmong(party, other.Recipients)))
            {
                shared++;
                last = party.Country;
            }
        }

        return Math.Min(2, shared);
    }

    // Whether one of the parties is none of the other's.
    private static bool HasOther(MatterClaim one, MatterClaim other)
    {
        for (int i = 0; i < one.Actors.Length + one.Recipients.Length; i++)
        {
            ref readonly MatterParty party = ref (i < one.Actors.Length ? ref one.Actors[i] : ref one.Recipients[i - one.Actors.Length]);
            if (party.Country != 0 && IsOther(party, other.Actors) && IsOther(party, other.Recipients))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOther(in MatterParty party, MatterParty[] others) => others.Length == 0 || MatterParty.Match([party], others) == PartyMatch.Clash;

    private static bool IsAmong(in MatterParty party, MatterParty[] others)
    {
        foreach (ref readonly MatterParty other in others.AsSpan())
        {
            if (party.Match(other) >= PartyMatch.Sector)
            {
                return true;
            }
        }

        return false;
    }
}
