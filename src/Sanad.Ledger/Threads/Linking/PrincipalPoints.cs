namespace Sanad.Ledger.Threads.Linking;

/// <summary>The points for two documents being about the same matter: how alike their words are, beyond what their distance in time asks for.</summary>
internal static class PrincipalPoints
{
    private const float SameDays = 0.315f;
    private const float SameWeek = 0.33f;
    private const float SomeDays = 0.37f;
    private const float Unknown = 0.325f;
    private const int SameFewDays = 2;
    private const int WeeksOfStory = 21;
    private const float Brief = 0.08f;

    // A headline that is like a report of other weeks has its formula, not its story.
    private const float BriefLongAgo = 0.28f;
    private const float HalfDated = 0.09f;
    private const float LongAgo = 0.54f;
    private const float EachMatch = 0.03f;
    private const float Handicap = 0.04f;

    // What is said and agreed comes up in more matters than one; a blow is struck once.
    private const float NoForce = 0.02f;

    // A toll rises within days; later, or where no days are told, another number is of other dead.
    private const float OtherDead = 0.2f;

    // Acts that share neither a party nor a word are one only where nearly all else is alike.
    private const float NothingShared = 0.08f;

    public static float Of(Matter one, Matter other, float likeness, int? daysBetween, bool haveOtherDead)
    {
        float needed = NeededOf(one, other, daysBetween) + (haveOtherDead && daysBetween is not <= SameFewDays ? OtherDead : 0);
        int agreeing = int.MinValue;
        bool sharesCue = false;
        foreach (MatterClaim claim in one.Claims)
        {
            foreach (MatterClaim candidate in other.Claims)
            {
                if (claim.IsPrincipal && candidate.IsPrincipal)
                {
                    var pair = new ClaimPair(claim, candidate, false, likeness, daysBetween, 0, 0);
                    agreeing = Math.Max(agreeing, pair.Agreeing - pair.Clashing);
                    sharesCue |= claim.Cue.AsSpan().ContainsAny(candidate.Cue);
                }
            }
        }

        needed += agreeing <= 0 && !sharesCue ? NothingShared : 0;
        return likeness - needed + (EachMatch * agreeing) + (sharesCue ? EachMatch : 0) - Handicap;
    }

    // What their distance in time and their length ask for.
    private static float NeededOf(Matter one, Matter other, int? daysBetween)
    {
        float needed = daysBetween switch
        {
            null => Unknown,
            <= 2 => SameDays,
            <= 5 => SameWeek,
            <= 12 => SomeDays,
            _ => LongAgo,
        };
        bool isBrief = one.IsBrief || other.IsBrief;
        needed += !isBrief || daysBetween is <= SameFewDays ? 0 : daysBetween is > WeeksOfStory ? BriefLongAgo : Brief;
        needed += one.Day is null != other.Day is null ? HalfDated : 0;
        return needed + (one.Principal is ActGroup.Force or ActGroup.Coercion ? 0 : NoForce);
    }
}
