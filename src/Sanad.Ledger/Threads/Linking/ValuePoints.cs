namespace Sanad.Ledger.Threads.Linking;

/// <summary>The points that the values of two figures of one measure give for their telling the same.</summary>
internal static class ValuePoints
{
    private const int FewDays = 5;

    // A number below it comes up in many stories of one day: of people dead or hurt; of whatever else is counted, runs and seats.
    private const int SmallNumber = 10;
    private const int SmallCount = 100;

    // A rise is no fall; an amount or a count told to the last digit is none of another day.
    private const float OtherWay = 4;
    private const float OtherAmount = 4;

    // What one report counts twice, in two numbers, are two things; many sources may give one toll.
    private const float OtherInReport = 1;

    // So many digits say something of an amount; of a count one of the two has one more.
    private const int Digits = 2;
    private const int DigitsOfCount = 3;
    private const float Unequal = 0.9f;
    private const double SmallestPlace = 0.01;
    private const double Tolerance = 0.1;

    // "Millions" may be some hundred of them, and no thousand.
    private const double MostTimes = 1000;

    /// <summary>What their values say, and whether both went up or down by them.</summary>
    public static float Of(in ClaimPair pair)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        float points = one.Course != other.Course && one.Course != CourseOfValue.None && other.Course != CourseOfValue.None ? -OtherWay : 0;
        points -= pair.HaveOtherChanges ? OtherAmount : 0;
        return points + (one.Low.Equals(other.Low) && one.High.Equals(other.High) ? OfValue(one) * (pair.IsBrief ? 0.5f : 1) : OfOthers(pair));
    }

    /// <summary>Whether so small a number of theirs is told in many stories.</summary>
    public static bool IsOfManyStories(in ClaimPair pair) => !pair.IsOneDocument && (IsSmallCount(pair.One) || pair.One.Low < SmallNumber);

    /// <summary>Whether it counts something, no people hurt, and few of it: runs, seats, votes.</summary>
    public static bool IsSmallCount(MatterClaim claim) => ClaimKind.IsCount(claim.Kind) && claim.Low < SmallCount;

    /// <summary>Whether two amounts are told too exactly for the one to be the other, rounded; any two by which something rose are others.</summary>
    public static bool IsOtherAmount(MatterClaim one, MatterClaim other)
    {
        if (one.IsOpen || other.IsOpen)
        {
            return false;
        }

        (double place, double coarser) = (PlaceOf(one.Low), PlaceOf(other.Low));
        (int digits, int fewer) = (DigitsOf(one.Low, place), DigitsOf(other.Low, coarser));
        bool isExact = (one.Course != CourseOfValue.None && one.Course == other.Course) || (Math.Min(digits, fewer) >= Digits && Math.Max(digits, fewer) >= (ClaimKind.IsAmount(one.Kind) ? Digits : DigitsOfCount));
        return isExact && Math.Abs(one.Low - other.Low) > Unequal * Math.Max(place, coarser);
    }

    // What the same number says: a small or round one comes up in many stories, and "thousands" in more.
    private static float OfValue(MatterClaim one) => one.IsOpen ? 0.3f : one.Low < SmallNumber ? 0.6f : one.Low % 10 == 0 ? 1.2f : 2;

    // What two values say that are not the same.
    private static float OfOthers(in ClaimPair pair)
    {
        (MatterClaim one, MatterClaim other) = (pair.One, pair.Other);
        bool isMeasured = ClaimKind.IsCount(one.Kind) || ClaimKind.IsAmount(one.Kind);
        float points = -(IsOfOneCount(pair) ? 0.8f : 2) * Distance(one, other);
        points -= !pair.IsOneDocument ? OfOtherReport(pair) : isMeasured && !pair.IsSame && !one.IsOpen && !other.IsOpen ? OtherInReport : 0;
        return points - (isMeasured && IsOtherAmount(one, other) ? OtherAmount : 0);
    }

    // What is taken off for another report's giving another value.
    private static float OfOtherReport(in ClaimPair pair)
    {
        int kind = pair.One.Kind;
        return ((pair.IsBrief || pair.Days is null) && !ClaimKind.IsStock(kind) ? 1 : 0) + (ClaimKind.IsRate(kind) || ClaimKind.IsCount(kind) ? 1.5f : 0);
    }

    // Whether another number may be of the same people: a count that goes on, or one that a report of the same days revises.
    private static bool IsOfOneCount(in ClaimPair pair) => pair.IsOneDocument || pair.Days is <= FewDays || ClaimKind.IsStock(pair.One.Kind) || (pair.One.IsTotal && pair.Other.IsTotal);

    // How far apart two values are, as the logarithm of their ratio, at most 3; "thousands" may be any above, but for other orders of size.
    private static float Distance(MatterClaim one, MatterClaim other) => IsWithin(one, other) || IsWithin(other, one) ? 0
        : Math.Min(3, MathF.Abs(MathF.Log((float)((Math.Abs(one.Low) + 0.1) / (Math.Abs(other.Low) + 0.1)))));

    private static bool IsWithin(MatterClaim value, MatterClaim open) => open.IsOpen && value.Low >= open.Low && value.Low <= MostTimes * open.Low;

    // The place of the last digit that is not 0, as a power of ten; a hundredth where there are more.
    private static double PlaceOf(double value)
    {
        double place = SmallestPlace;
        while (place * 10 <= value && Math.Abs(Math.IEEERemainder(value, place * 10)) < place * Tolerance)
        {
            place *= 10;
        }

        return place;
    }

    private static int DigitsOf(double value, double place) => 1 + (int)Math.Floor(Math.Log10(Math.Max(1, (value / place) + Tolerance)));
}
