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

    // What is taken off where the two documents are of two matters; empty for the document itself.
    private readonly float[] ofDepth;

    // Whether the principal acts of both are told with numbers of dead, none of them in common; null where one document tells none.
    private bool? haveOtherDead;

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
        ofDepth = isOneDocument ? [] : new float[points.Length];
        Fill(new SentencePairs(words, other.Sentences), figures, isOneDocument ? figures : new ToldFigures(other.Claims));
    }

    // The document compared with.
    public Matter Other { get; }

    // For the two documents being about the same matter.
    public float OfPrincipals() => PrincipalPoints.Of(matter, Other, likeness, days, haveOtherDead is true);

    // For a claim and one of the other document telling the same; not a number where they cannot be compared.
    public float Of(int claim, int other, bool isOfOneEvent) =>
        (isOfOneEvent && ofOneEvent is { } told ? told : points)[(claim * Other.Claims.Length) + other];

    // What a claim and one of another document are less likely the same for standing down their documents, where these are of two matters.
    public float OfDepth(int claim, int other) => ofDepth[(claim * Other.Claims.Length) + other];

    // What it is filled from is not kept: hundreds of tables wait for their turn at once.
    private void Fill(SentencePairs sentences, ToldFigures figures, ToldFigures others)
    {
        int at = 0;
        for (int claim = 0; claim < matter.Claims.Length; claim++)
        {
            for (int candidate = 0; candidate < Other.Claims.Length; candidate++)
            {
                (MatterClaim one, MatterClaim other) = (matter.Claims[claim], Other.Claims[candidate]);
                bool sharesFigure = !isOneDocument && !one.IsFigure && one.Group == other.Group && figures.Agree(claim, others, candidate);
                points[at] = float.NaN;
                if (IsComparable(one, other))
                {
                    ClaimPair pair = PairOf(one, other, sentences.Likeness(one.Sentence, other.Sentence), sharesFigure);
                    points[at] = PointsOf(pair, at);
                    if (!isOneDocument)
                    {
                        ofDepth[at] = ClaimPoints.OfDepth(pair, Math.Min(matter.NumberOf(one), Other.NumberOf(other)));
                    }
                }

                if (one.IsPrincipal && other.IsPrincipal && !isOneDocument && figures.HaveOtherDead(claim, others, candidate) is { } areOther)
                {
                    // One number in common is enough for the dead to be the same.
                    haveOtherDead = haveOtherDead is not false && areOther;
                }

                at++;
            }
        }
    }

    private static bool IsComparable(MatterClaim one, MatterClaim other) => one.IsFigure ? one.Kind == other.Kind : !other.IsFigure;

    private ClaimPair PairOf(MatterClaim one, MatterClaim other, (float All, float Own) words, bool sharesFigure) => isOneDocument
        ? new ClaimPair(one, other, true, 0, 0, words.All, words.Own) { SentencesApart = Math.Abs(matter.NumberOf(one) - matter.NumberOf(other)) }
        : new ClaimPair(one, other, false, likeness, days, words.All, words.Own)
        {
            SharesFigure = sharesFigure,
            HaveOtherChanges = ToldChanges.AreOther(one, matter.Claims, other, Other.Claims),
            IsOfOtherNames = matter.Sentences[one.Sentence].IsOfOtherNames(Other.Sentences[other.Sentence]),
            IsBrief = matter.IsBrief || Other.IsBrief,
            IsHalfDated = matter.Day is null != Other.Day is null,
        };

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

        if (ofOneEvent is null)
        {
            ofOneEvent = new float[points.Length];
            Array.Fill(ofOneEvent, float.NaN);
        }

        ofOneEvent[at] = ClaimPoints.OfFigures(pair, true);
        return ClaimPoints.OfFigures(pair, false);
    }
}
