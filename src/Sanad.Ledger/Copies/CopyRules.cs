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
    public const double DerivedWords = 0.38;

    /// <summary>The share of its pairs.</summary>
    public const double DerivedPairs = 0.08;

    private const double DerivedHead = 0.45;
    private const double SameDayWords = 0.50;
    private const double SameDayBack = 0.31;
    private const double UndatedWords = 0.60;
    private const double UndatedBack = 0.35;
    private const double LateWords = 0.60;
    private const double BriefWords = 0.60;
    private const int BriefLength = 35;
    private const double NearWords = 0.80;
    private const double NearPairs = 0.60;
    private const int ManyFigures = 6;
    private const double FiguresBehind = 0.20;
    private const double FormWords = 0.60;
    private const double FormPairs = 0.60;
    private const double FormFigures = 0.50;

    // Note [Which came first]: where the days do not tell, a long story that holds a brief is no copy of it, so each must hold a good
    // part of the other; and where a day is missing they may be years apart, so they must share as much as late ones.

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

        if (earlier.Source is not null && earlier.Source == later.Source)
        {
            return null;
        }

        return IsDerived(earlier, later, days, (ofLater, ofEarlier)) ? CopyRelation.Derived : null;
    }

    private static bool IsDerived(in CopyEntry earlier, in CopyEntry later, int? days, (CopyOverlap OfLater, CopyOverlap OfEarlier) overlaps)
    {
        (CopyOverlap ofLater, CopyOverlap ofEarlier) = overlaps;
        double back = Math.Min(ofEarlier.Words, ofLater.Words);
        return days switch
        {
            not 0 and not null => IsDerived(ofLater, LeastWords(later, days > 1 ? LateWords : DerivedWords)),
            0 => back >= SameDayBack && (IsDerived(ofLater, LeastWords(later, SameDayWords)) || IsDerived(ofEarlier, LeastWords(earlier, SameDayWords))),
            null => back >= UndatedBack && (IsDerived(ofLater, UndatedWords) || IsDerived(ofEarlier, UndatedWords)),
        };
    }

    /// <summary>A brief has few words, and a topic's words alone make a good part of them.</summary>
    private static double LeastWords(in CopyEntry entry, double words) => Math.Max(words, entry.Sketch.Length < BriefLength ? BriefWords : 0);

    private static bool IsNear(in CopyOverlap overlap) => overlap.Words >= NearWords && overlap.Pairs >= NearPairs;

    private static bool IsDerived(in CopyOverlap overlap, double words) =>
        overlap.Words >= words && overlap.Pairs >= DerivedPairs && overlap.Head >= DerivedHead;

    /// <summary>
    /// One form filled in twice (weather, rates, prices, prayer times): the words agree and the figures do not. A copy keeps its figures
    /// better than its words.
    /// </summary>
    internal static bool IsForm(in CopyOverlap ofLater, in CopyOverlap ofEarlier)
    {
        double figures = Math.Max(ofLater.FigureShare, ofEarlier.FigureShare);
        if (ofLater.Figures >= ManyFigures && ofLater.Words - figures > FiguresBehind)
        {
            return true;
        }

        return ofLater.Figures > 0 && ofEarlier.Figures > 0
            && Math.Min(ofLater.Words, ofEarlier.Words) >= FormWords && Math.Min(ofLater.Pairs, ofEarlier.Pairs) >= FormPairs
            && figures < FormFigures;
    }
}
