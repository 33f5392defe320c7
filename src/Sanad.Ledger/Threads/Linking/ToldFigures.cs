namespace Sanad.Ledger.Threads.Linking;

/// <summary>Finds whether two events of different documents are told with the same figure: the same toll, or counts of the same force.</summary>
internal static class ToldFigures
{
    // One or two of something come up in too many stories.
    private const double LeastValue = 3;

    public static bool Agree(Matter matter, MatterClaim claim, Matter other, MatterClaim candidate)
    {
        foreach (MatterClaim figure in matter.Claims)
        {
            if (!IsOf(figure, claim))
            {
                continue;
            }

            foreach (MatterClaim told in other.Claims)
            {
                if (IsOf(told, candidate) && IsSame(figure, told))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A figure whose event is not known is of the events of its sentence.
    private static bool IsOf(MatterClaim figure, MatterClaim claim) =>
        figure.IsFigure && (figure.Event == claim.Ordinal || (figure.Event < 0 && figure.Sentence == claim.Sentence));

    private static bool IsSame(MatterClaim one, MatterClaim other) => one.Kind == other.Kind && one.Unit == other.Unit
        && MatterParty.Match(one.Actors, other.Actors) >= PartyMatch.Sector
        && (ClaimKind.IsStock(one.Kind) || (one.Low >= LeastValue && one.Low.Equals(other.Low) && one.High.Equals(other.High)));
}
