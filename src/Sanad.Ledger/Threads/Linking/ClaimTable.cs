namespace Sanad.Ledger.Threads.Linking;

/// <summary>The points of each claim of a document with each of another, or of its own, worked out before anything is known of their threads.</summary>
/// <remarks>Almost all the work of linking is here, and it depends on the two documents alone: so it may run ahead, on any thread.</remarks>
internal sealed class ClaimTable
{
    private readonly Matter matter;
    private readonly float likeness;
    private readonly int? days;
    private readonly bool isOneDocument;
    private readonly ToldFigures figures;
    private readonly ToldFigures otherFigures;
    private readonly SentencePairs sentences;

    // By the index of the one claim and then of the other; not a number where the two cannot be compared.
    private readonly float[] points;

    // The same for figures that are told with events of one thread; null where no two figures have events.
    private float[]? ofOneEvent;

    // What is told of the document itself is worked out once for all that it is compared with.
    public ClaimTable(Matter matter, SentenceIndex words, ToldFigures figures, Matter other)
    {
        this.matter = matter;
        Other = other;
        isOneDocument = ReferenceEquals(matter, other);
        likeness = isOneDocument ? 0 : MatterLinker.Likeness(matter, other);
        days = isOneDocument ? 0 : matter.Day is { } day && other.Day is { } before ? Math.Abs(day - before) : null;
        points = new float[matter.Claims.Length * other.Claims.Length];
        this.figures = figures;
        otherFigures = isOneDocument ? figures : new ToldFigures(other.Claims);
        sentences = new SentencePairs(words, other.Sentences);
        Fill();
    }

    // The document compared with.
    public Matter Other { get; }

    // For the two documents being about the same matter.
    public float OfPrincipals() => PrincipalPoints.Of(matter, Other, likeness, days);

    // For a claim and one of the other document telling the same; not a number where they cannot be compared.
    public float Of(int claim, int other, bool isOfOneEvent) =>
        (isOfOneEvent && ofOneEvent is { } told ? told : points)[(claim * Other.Claims.Length) + other];

    private void Fill()
    {
        int at = 0;
        for (int claim = 0; claim < matter.Claims.Length; claim++)
        {
            for (int candidate = 0; candidate < Other.Claims.Length; candidate++)
            {
                points[at] = IsComparable(matter.Claims[claim], Other.Claims[candidate]) ? PointsOf(PairOf(claim, candidate), at) : float.NaN;
                at++;
            }
        }
    }

    private static bool IsComparable(MatterClaim one, MatterClaim other) => one.IsFigure ? one.Kind == other.Kind : !other.IsFigure;

    private ClaimPair PairOf(int claim, int candidate)
    {
        (MatterClaim one, MatterClaim other) = (matter.Claims[claim], Other.Claims[candidate]);
        (float words, float own) = sentences.Likeness(one.Sentence, other.Sentence);
        return isOneDocument ? new ClaimPair(one, other, true, 0, 0, words, own) : new ClaimPair(one, other, false, likeness, days, words, own)
        {
            SharesFigure = !one.IsFigure && one.Group == other.Group && figures.Agree(claim, otherFigures, candidate),
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
