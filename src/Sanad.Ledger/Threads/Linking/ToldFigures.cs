using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>The figures that each event of a document is told with, by which events of different documents are known: the same toll, or counts of the same force.</summary>
internal sealed class ToldFigures
{
    // One or two of something come up in too many stories.
    private const double LeastValue = 3;

    // By the index of the event; null for one that is told without.
    private readonly List<MatterClaim>?[] figures;

    public ToldFigures(ImmutableArray<MatterClaim> claims)
    {
        figures = new List<MatterClaim>?[claims.Length];
        foreach (MatterClaim figure in claims)
        {
            for (int i = 0; figure.IsFigure && i < claims.Length; i++)
            {
                if (!claims[i].IsFigure && IsOf(figure, claims[i], claims))
                {
                    (figures[i] ??= []).Add(figure);
                }
            }
        }
    }

    // Whether an event of this document and one of another are told with the same figure.
    public bool Agree(int claim, ToldFigures other, int candidate)
    {
        if (figures[claim] is not { } own || other.figures[candidate] is not { } others)
        {
            return false;
        }

        foreach (MatterClaim figure in own)
        {
            foreach (MatterClaim told in others)
            {
                if (IsSame(figure, told))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Whether an event of this document and one of another are told with numbers of dead, and with no number in common; null where one is told without.
    public bool? HaveOtherDead(int claim, ToldFigures other, int candidate)
    {
        bool? areOther = null;
        foreach (MatterClaim figure in figures[claim] ?? [])
        {
            foreach (MatterClaim told in other.figures[candidate] ?? [])
            {
                if (IsToll(figure) && IsToll(told))
                {
                    areOther = areOther is not false && !figure.Low.Equals(told.Low);
                }
            }
        }

        return areOther;
    }

    private static bool IsToll(MatterClaim figure) => figure is { IsTotal: false, IsPart: false } && figure.Kind == ThreadKinds.Of(Measure.Killed);

    // A figure is of the events of its sentence; where it is known of which one, of those of that group: an attack and the killing in it.
    private static bool IsOf(MatterClaim figure, MatterClaim claim, ImmutableArray<MatterClaim> claims) =>
        figure.Event == claim.Ordinal || (figure.Sentence == claim.Sentence && (figure.Event < 0 || claims[figure.Event].Group == claim.Group));

    private static bool IsSame(MatterClaim one, MatterClaim other) => one.Kind == other.Kind && one.Unit == other.Unit
        && MatterParty.Match(one.Actors, other.Actors) >= PartyMatch.Sector
        && (ClaimKind.IsStock(one.Kind) || (one.Low >= LeastValue && one.Low.Equals(other.Low) && one.High.Equals(other.High)));
}
