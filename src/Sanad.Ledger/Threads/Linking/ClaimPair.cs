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

    private PartyMatch Recipients { get; } = MatterParty.Match(One.Recipients, Other.Recipients);

    /// <summary>How many of the two sides agree, 0 to 2.</summary>
    public int Agreeing => (Actors >= PartyMatch.Sector ? 1 : 0) + (Recipients >= PartyMatch.Sector ? 1 : 0);

    /// <summary>How many of the two sides are others, 0 to 2.</summary>
    public int Clashing => (Actors == PartyMatch.Clash ? 1 : 0) + (Recipients == PartyMatch.Clash ? 1 : 0);

    /// <summary>Whether one of the documents is a headline or little more.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Whether the day of one document is known and that of the other is not.</summary>
    public bool IsHalfDated { get; init; }

    /// <summary>Whether one sentence tells both, so that its words say nothing of them.</summary>
    public bool IsOneSentence => IsOneDocument && One.Sentence == Other.Sentence;

    /// <summary>Whether both events are told with the same figure; see <see cref="ToldFigures"/>.</summary>
    public bool SharesFigure { get; init; }

    /// <summary>Whether the Reader found that both tell the same.</summary>
    public bool IsSame => IsOneDocument && One.Same == Other.Ordinal;
}
