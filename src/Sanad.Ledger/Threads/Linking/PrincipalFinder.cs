using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Finds what a report is mainly about: the acts that its title and first sentences tell, and those further down that nothing sets apart from them.</summary>
/// <remarks>
/// News puts the matter first (the inverted pyramid), and goes on to speak of it as "the attack" or "the operation". What is told as past, as future or denied,
/// at another time or place, of other people, or as the content of an accusation, is not taken for it.
/// </remarks>
internal static class PrincipalFinder
{
    private const float TitleWeight = 4;
    private const float FirstWeight = 2;
    private const float SecondWeight = 1.5f;
    private const float LeastShare = 0.85f;
    private const int DaysOfNews = 12;

    // How much the words of a sentence have in common with the head at least.
    private const float LikenessOfHead = 0.14f;
    private const float LikenessOfRecalled = 0.3f;

    // So many times the dead of the matter are those of a war or a year, not of one blow.
    private const int ManyTimes = 3;

    // The group that most of the document is about.
    public static ActGroup GroupOf(IReadOnlyList<MatterClaim> claims, IReadOnlyList<MatterSentence> sentences)
    {
        Span<float> weights = stackalloc float[(int)ActGroup.Sanction + 1];
        foreach (MatterClaim claim in claims)
        {
            if (!claim.IsFigure && !claim.IsAside)
            {
                weights[(int)claim.Group] += sentences[claim.Sentence].Number switch
                {
                    < 0 => TitleWeight,
                    0 => FirstWeight,
                    1 => SecondWeight,
                    _ => 1,
                };
            }
        }

        int best = 0;
        for (int i = 1; i < weights.Length; i++)
        {
            best = weights[i] > weights[best] ? i : best;
        }

        return (ActGroup)best;
    }

    // Marks the principal claims of a document.
    public static void Mark(ActGroup group, int? day, ImmutableArray<MatterClaim> claims, ImmutableArray<MatterSentence> sentences, Func<MatterClaim, bool> isOfReport)
    {
        List<MatterClaim> acts = [.. claims.Where(claim => !claim.IsFigure && claim.Group == group && isOfReport(claim))];
        List<MatterClaim> news = [.. acts.Where(claim => !claim.IsAside)];
        List<MatterClaim> head = [.. news.Where(claim => sentences[claim.Sentence].Number <= 1)];
        if (head.Count == 0)
        {
            head = [.. news.Take(2)];
        }

        HashSet<int> speaking = [.. claims.Where(claim => ClaimKind.IsSpeech(claim.Kind)).Select(claim => claim.Sentence)];
        ILookup<int, MatterClaim> tolls = claims.Where(claim => claim.Event >= 0 && ClaimKind.IsToll(claim.Kind)).ToLookup(figure => figure.Event);
        MatterClaim[] ofHead = [.. head.SelectMany(claim => tolls[claim.Ordinal])];
        List<MatterClaim> aims = [.. acts.Where(claim => claim.IsAside && sentences[claim.Sentence].Number <= 0)];
        MatterClaim? before = null;
        foreach (MatterClaim claim in acts.OrderBy(claim => claim.Sentence))
        {
            bool isOld = IsOld(claim, head, day);
            bool isSaid = ClaimKind.IsDoneBodily(group) && speaking.Contains(claim.Sentence);
            bool isAside = claim.IsAside && !aims.Exists(aim => IsToldBy(claim, aim));
            float apart = OfClaim(claim, head, isAside, isOld) + (IsOfManyMore(tolls[claim.Ordinal], ofHead) ? 1 : 0);
            claim.IsPrincipal = claim.GoesOn && before is not null && apart == 0 ? before.IsPrincipal
                : 1 - apart - OfSentence(claim, head, sentences, isSaid) >= LeastShare;
            before = claim.IsPrincipal || apart > 0 ? claim : before;
        }

        MarkToldAgain(acts, head);
    }

    // What the Reader found to tell a principal act again is principal too, unless its time or sentence sets it apart.
    private static void MarkToldAgain(List<MatterClaim> acts, List<MatterClaim> head)
    {
        foreach (MatterClaim claim in acts)
        {
            claim.IsPrincipal |= claim.Same >= 0 && !claim.IsBackground && !head.Exists(claim.IsAtOtherTime) && acts.Exists(other => other.Ordinal == claim.Same && other.IsPrincipal);
        }
    }

    // In a report without a day, a day that its head does not tell is of before.
    private static bool IsOld(MatterClaim claim, List<MatterClaim> head, int? day) =>
        claim.LastDay != 0 && (day is not { } published || claim.LastDay < published - DaysOfNews) && !head.Exists(claim.IsWithinTime);

    // "The operation to free the town" in the title makes the freeing the matter, though it is not done yet.
    private static bool IsToldBy(MatterClaim claim, MatterClaim aim) => aim.Kind == claim.Kind && aim.Cue.AsSpan().ContainsAny(claim.Cue);

    // Whether an act is told with many times the dead or wounded of those at the head: "strikes have killed 43,000".
    private static bool IsOfManyMore(IEnumerable<MatterClaim> tolls, MatterClaim[] ofHead)
    {
        bool isTold = false;
        foreach (MatterClaim toll in tolls)
        {
            foreach (MatterClaim told in ofHead)
            {
                if (told.Kind == toll.Kind && toll.Low <= ManyTimes * told.High)
                {
                    return false;
                }

                isTold |= told.Kind == toll.Kind;
            }
        }

        return isTold;
    }

    // How much its time sets a claim apart from those at the head.
    private static float OfClaim(MatterClaim claim, List<MatterClaim> head, bool isAside, bool isOld) =>
        (claim.IsBackground || claim.IsAgo ? 1 : 0) + (isAside ? 0.6f : 0) + (head.Exists(claim.IsAtOtherTime) ? 0.5f : 0) + (isOld ? 0.4f : 0);

    // How much its parties and the words around it do; those of the title and the first sentence are the head itself.
    private static float OfSentence(MatterClaim claim, List<MatterClaim> head, ImmutableArray<MatterSentence> sentences, bool isSaid)
    {
        int number = sentences[claim.Sentence].Number;
        float apart = number <= 0 && head.Exists(other => ReferenceEquals(other, claim)) ? 0 : Apart(claim, head);
        apart += number > 0 && isSaid ? 0.5f : 0;
        return apart + (number > 1 && LikenessToHead(sentences, claim.Sentence) < (claim.IsRecalled ? LikenessOfRecalled : LikenessOfHead) ? 0.2f : 0);
    }

    private static float LikenessToHead(ImmutableArray<MatterSentence> sentences, int sentence)
    {
        float most = 0;
        foreach (MatterSentence head in sentences)
        {
            most = head.Number <= 1 ? Math.Max(most, sentences[sentence].Likeness(head).All) : most;
        }

        return most;
    }

    // How much the parties and the place of a claim set it apart from those at the head.
    private static float Apart(MatterClaim claim, List<MatterClaim> head)
    {
        float apart = 0;
        apart += IsApart(head, other => ReferenceEquals(other, claim) ? PartyMatch.None : MatterParty.Match(claim.Recipients, other.Recipients)) ? 0.5f : 0;
        apart += IsApart(head, other => ReferenceEquals(other, claim) ? PartyMatch.None : MatterParty.Match(claim.Actors, other.Actors)) ? 0.5f : 0;
        apart += claim.Place.Name != 0 && IsApart(head, other => ReferenceEquals(other, claim) || other.Place.Name == 0 ? PartyMatch.None
            : other.Place.Name == claim.Place.Name ? PartyMatch.Name : PartyMatch.Clash) ? 0.2f : 0;
        return apart;
    }

    // Whether all that can be told speaks against it, and something can.
    private static bool IsApart(List<MatterClaim> head, Func<MatterClaim, PartyMatch> match)
    {
        bool isTold = false;
        foreach (MatterClaim other in head)
        {
            PartyMatch found = match(other);
            if (found > PartyMatch.Clash)
            {
                return false;
            }

            isTold |= found == PartyMatch.Clash;
        }

        return isTold;
    }
}
