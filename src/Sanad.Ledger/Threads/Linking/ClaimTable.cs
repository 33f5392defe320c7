namespace Sanad.Ledger.Threads.Linking;

/// <summary>The points of each claim of a document with each of another, or of its own, worked out before anything is known of their threads.</summary>
/// <remarks>Almost all the work of linking is here, and it depends on the two documents alone: so it may run ahead, on any thread.</remarks>
internal sealed class ClaimTable
{
    private readonly Matter matter;
    private readonly float likeness;
    private readonly int? days;
    private readonly bool isOneDocument;

    // By the index of the one claim and then of the other; not a number where the two cannot be compared.
    private readonly float[] points;

    // The same for figures that are told with events of one thread; null where no two figures have events.
    private float[]? ofOneEvent;

    public ClaimTable(Matter matter, SentenceIndex words, Matter other)
    {
        this.matter = matter;
        Other = other;
        isOneDocument = ReferenceEquals(matter, other);
        likeness = isOneDocument ? 0 : MatterLinker.Likeness(matter, other);
        days = isOneDocument ? 0 : matter.Day is { } day && other.Day is { } before ? Math.Abs(day - before) : null;
        points = new float[matter.Claims.Length * other.Claims.Length];
        Fill(new SentencePairs(words, other.Sentences));
    }

    // The document compared with.
    public Matter Other { get; }

    // For the two documents being about the same matter.
    public float OfPrincipals() => PrincipalPoints.Of(matter, Other, likeness, days);

    // For a claim and one of the other document telling the same; not a number where they cannot be compared.
    public float Of(int claim, int other, bool isOfOneEvent) =>
        (isOfOneEvent && ofOneEvent is { } told ? told : points)[(claim * Other.Claims.Length) + other];

    private void Fill(SentencePairs sentences)
    {
        int at = 0;
        foreach (MatterClaim claim in matter.Claims)
        {
            foreach (MatterClaim candidate in Other.Claims)
            {
                points[at] = IsComparable(claim, candidate) ? PointsOf(PairOf(claim, candidate, sentences), at) : float.NaN;
                at++;
            }
        }
    }

    private static bool IsComparable(MatterClaim one, MatterClaim other) => one.IsFigure ? one.Kind == other.Kind : !other.IsFigure;

    private ClaimPair PairOf(MatterClaim claim, MatterClaim candidate, SentencePairs sentences)
    {
        (float words, float own) = sentences.Likeness(claim.Sentence, candidate.Sentence);
        return isOneDocument ? new ClaimPair(claim, candidate, true, 0, 0, words, own) : new ClaimPair(claim, candidate, false, likeness, days, words, own)
        {
            SharesFigure = !claim.IsFigure && claim.Group == candidate.Group && ToldFigures.Agree(matter, claim, Other, candidate),
            IsBrief = matter.IsBrief || Other.IsBrief,
            IsHalfDated = matter.Day is null != Other.Day is null,
        };
    }

    private float PointsOf(in ClaimPair pair, int at)
    {
        if (!pair.One.IsFigure)
        {
            return ClaimPoints.OfEvents(pair);
        }

        if (pair.One.Event < 0 || pair.Other.Event < 0 || isOneDocument)
        {
            return ClaimPoints.OfFigures(pair, null);
        }

        ofOneEvent ??= new float[points.Length];
        ofOneEvent[at] = ClaimPoints.OfFigures(pair, true);
        return ClaimPoints.OfFigures(pair, false);
    }
}
