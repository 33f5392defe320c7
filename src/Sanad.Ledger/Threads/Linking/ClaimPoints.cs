namespace Sanad.Ledger.Threads.Linking;

/// <summary>The points for and against two claims telling the same. Above zero they do.</summary>
/// <remarks>
/// A points table in the manner of Fellegi and Sunter (1969): each thing that can be compared speaks for or against, what is not told says nothing, and the sum
/// decides. docs/reference/threads.md has the table; <c>eng/threads</c> tells how the points were chosen.
/// </remarks>
internal static class ClaimPoints
{
    // Points of two events.
    public static float OfEvents(in ClaimPair pair)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        float points = -2.3f;
        points += one.Kind == other.Kind ? 1 : one.Group == other.Group ? 0.3f : -0.8f - (pair.IsOneDocument ? 0.5f : 1);
        points += 0.5f * pair.Agreeing;
        points -= 0.8f * pair.Clashing;
        points += (3 * pair.Words) + (2 * pair.OwnWords);
        points += pair.IsOneDocument ? 0.3f : 1.5f * pair.Likeness;
        points += SharesCue(one.Cue, other.Cue) ? 0.4f : 0;
        points -= one.IsHistorical != other.IsHistorical ? 2 : 0;
        points -= one.IsUnreal != other.IsUnreal ? 0.4f : 0;
        points += OfTimeAndPlace(pair, 0.8f, 1.5f, 0.8f);
        points -= one.IsPrincipal != other.IsPrincipal ? 0.3f : 0;
        points -= pair.IsFarApart ? 0.5f : 0;
        points -= !pair.IsOneDocument && pair.Likeness < 0.2f ? 0.5f : 0;
        points += pair.IsSame ? 2 : 0;
        return points;
    }

    // Points of two figures of one measure; told is whether the events they belong to tell the same: null where that is not known.
    public static float OfFigures(in ClaimPair pair, bool? areOfOneEvent)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        bool isSameValue = one.Low.Equals(other.Low) && one.High.Equals(other.High);
        float points = -1.2f;
        points += isSameValue ? (one.Low >= 10 ? 1.8f : 1) : -0.8f * Distance(one.Low, other.Low);
        points += pair.Actors switch
        {
            PartyMatch.Name or PartyMatch.Sector => 1,
            PartyMatch.Clash => -1.2f,
            PartyMatch.Weak => 0,
            _ => -0.2f,
        };
        points += pair.IsOneDocument ? 0.6f : 2.5f * pair.Likeness;
        points += 1.5f * pair.Words;
        points += OfTimeAndPlace(pair, 1, 1.2f, 1);
        points -= one.IsTotal != other.IsTotal ? 0.6f : 0;
        points -= one.IsPart != other.IsPart ? 0.6f : 0;
        points -= one.Unit != other.Unit ? 3 : 0;
        points -= pair.IsFarApart && !(isSameValue && one.Low >= 10) ? 1 : 0;
        points -= !pair.IsOneDocument && pair.Likeness < 0.2f ? 0.5f : 0;
        points += areOfOneEvent is { } told ? (told ? 0.8f : -0.8f) : 0;
        points += pair.IsSame ? 2 : 0;
        return points;
    }

    private static float OfTimeAndPlace(in ClaimPair pair, float sameTime, float otherTime, float otherPlace)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        float points = 0;
        if (one.FirstDay != 0 && one.FirstDay == other.FirstDay && one.LastDay == other.LastDay)
        {
            points += sameTime;
        }
        else if (one.IsAtOtherTime(other))
        {
            points -= otherTime;
        }

        bool isElsewhere = one.Place.Country != 0 && other.Place.Country != 0 && one.Place.Country != other.Place.Country;
        return points - (isElsewhere ? otherPlace : 0);
    }

    // How far apart two values are, as the logarithm of their ratio, at most 3.
    private static float Distance(double one, double other) => Math.Min(3, MathF.Abs(MathF.Log((float)((Math.Abs(one) + 0.1) / (Math.Abs(other) + 0.1)))));

    private static bool SharesCue(int[] left, int[] right)
    {
        foreach (int word in left)
        {
            if (Array.BinarySearch(right, word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
