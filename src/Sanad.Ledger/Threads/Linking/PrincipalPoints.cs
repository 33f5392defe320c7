namespace Sanad.Ledger.Threads.Linking;

/// <summary>The points for two documents being about the same matter: how alike their words are, beyond what their distance in time asks for.</summary>
internal static class PrincipalPoints
{
    private const float SameDays = 0.33f;
    private const float SameWeek = 0.39f;
    private const float SomeDays = 0.36f;
    private const float LongAgo = 0.55f;
    private const float EachMatch = 0.04f;
    private const float Handicap = 0.06f;

    public static float Of(Matter one, Matter other, float likeness, int? daysBetween)
    {
        float needed = daysBetween switch
        {
            null => SomeDays,
            <= 2 => SameDays,
            <= 5 => SameWeek,
            <= 12 => SomeDays,
            _ => LongAgo,
        };
        int agreeing = int.MinValue;
        bool sharesCue = false;
        foreach (MatterClaim claim in one.Claims)
        {
            foreach (MatterClaim candidate in other.Claims)
            {
                if (claim.IsPrincipal && candidate.IsPrincipal)
                {
                    var pair = new ClaimPair(claim, candidate, false, likeness, false, 0, 0);
                    agreeing = Math.Max(agreeing, pair.Agreeing - pair.Clashing);
                    sharesCue |= claim.Cue.AsSpan().ContainsAny(candidate.Cue);
                }
            }
        }

        return likeness - needed + (EachMatch * agreeing) + (sharesCue ? EachMatch : 0) - Handicap;
    }
}
