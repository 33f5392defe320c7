namespace Sanad.Ledger.Copies;

/// <summary>When two texts are copies. The numbers are argued and measured in <c>docs/reference/copies.md</c>.</summary>
internal static class CopyRules
{
    /// <summary>Texts further apart than this are no near copies and not derived.</summary>
    public const int WindowDays = 5;

    /// <summary>A text of no more words than this is an exact copy only of one of its day, and nothing else.</summary>
    public const int ShortLength = 12;

    /// <summary>Fewer shared pairs are chance.</summary>
    public const int LeastSharedPairs = 4;

    /// <summary>The share of the later text's words that the earlier one must hold for the later to be derived from it.</summary>
    public const double DerivedWords = 0.36;

    /// <summary>The share of its pairs.</summary>
    public const double DerivedPairs = 0.10;

    private const double DerivedHead = 0.45;
    private const double UnorderedWords = 0.40;
    private const double UnorderedBack = 0.31;
    private const double LateWords = 0.60;
    private const double BriefWords = 0.60;
    private const int BriefLength = 40;
    private const double NearWords = 0.80;
    private const double NearPairs = 0.60;
    private const int ManyFigures = 6;
    private const double FiguresBehind = 0.20;
    private const double FormWords = 0.60;
    private const double FormPairs = 0.60;
    private const double FormFigures = 0.50;

    /// <summary>How a later text hangs together with an earlier one; null where it does not, or as far as words can tell.</summary>
    /// <param name="earlier">The earlier, or the one whose id comes first where the days do not tell.</param>
    /// <param name="later">The other.</param>
    /// <param name="strength">The greater, the closer; counts between relations of one kind.</param>
    public static CopyRelation? Relate(in CopyEntry earlier, in CopyEntry later, out double strength)
    {
        strength = 0;
        int? days = later.Day?.DayNumber - earlier.Day?.DayNumber;
        if (days is > WindowDays or < -WindowDays || Math.Min(earlier.Sketch.Length, later.Sketch.Length) <= ShortLength)
        {
            return null;
        }

        (CopyOverlap ofLater, CopyOverlap ofEarlier) = CopyOverlap.Compare(earlier.Sketch, later.Sketch);
        strength = ofLater.Words + ofEarlier.Words;
        if (ofLater.SharedPairs < LeastSharedPairs || IsForm(ofLater, ofEarlier))
        {
            return null;
        }

        if (IsNear(ofLater) && IsNear(ofEarlier))
        {
            return CopyRelation.Near;
        }

        double least = Math.Max(days > 1 ? LateWords : DerivedWords, later.Sketch.Length < BriefLength ? BriefWords : DerivedWords);
        bool isDerived = days > 0
            ? IsDerived(ofLater, least)
            : IsDerivedEitherWay(earlier, later, ofLater, ofEarlier);
        return isDerived ? CopyRelation.Derived : null;
    }

    private static bool IsNear(in CopyOverlap overlap) => overlap.Words >= NearWords && overlap.Pairs >= NearPairs;

    private static bool IsDerived(in CopyOverlap overlap, double words) =>
        overlap.Words >= words && overlap.Pairs >= DerivedPairs && overlap.Head >= DerivedHead;

    /// <summary>Where nobody knows which came first, a long story that holds a brief is no copy of it: each must hold a good part of the other.</summary>
    private static bool IsDerivedEitherWay(in CopyEntry one, in CopyEntry two, in CopyOverlap ofTwo, in CopyOverlap ofOne)
    {
        if (Math.Min(ofOne.Words, ofTwo.Words) < UnorderedBack)
        {
            return false;
        }

        return IsDerived(ofTwo, two.Sketch.Length < BriefLength ? BriefWords : UnorderedWords)
            || IsDerived(ofOne, one.Sketch.Length < BriefLength ? BriefWords : UnorderedWords);
    }

    /// <summary>
    /// One form filled in twice (weather, rates, prices, prayer times): the words agree and the figures do not. A copy keeps its figures
    /// better than its words.
    /// </summary>
    private static bool IsForm(in CopyOverlap ofLater, in CopyOverlap ofEarlier)
    {
        if (ofLater.Figures >= ManyFigures && ofLater.Words - ofLater.FigureShare > FiguresBehind)
        {
            return true;
        }

        return ofLater.Figures > 0 && ofEarlier.Figures > 0
            && Math.Min(ofLater.Words, ofEarlier.Words) >= FormWords && Math.Min(ofLater.Pairs, ofEarlier.Pairs) >= FormPairs
            && Math.Max(ofLater.FigureShare, ofEarlier.FigureShare) < FormFigures;
    }
}
