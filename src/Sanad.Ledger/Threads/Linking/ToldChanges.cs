using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>What documents tell that prices rose or fell by, and what these came to: a price comes up on many days, but seldom by the same change.</summary>
internal static class ToldChanges
{
    // Whether two sums of money, or two changes of one, stand each in a document that tells changes, or sums, of the same currency, none of them in common.
    public static bool AreOther(MatterClaim one, ImmutableArray<MatterClaim> claims, MatterClaim other, ImmutableArray<MatterClaim> others)
    {
        if (IsOfBefore(one) || IsOfBefore(other) || !IsMoney(one) || !IsMoney(other) || one.Unit != other.Unit || IsChange(one) != IsChange(other))
        {
            return false;
        }

        bool areOther = false;
        foreach (MatterClaim beside in claims)
        {
            foreach (MatterClaim told in others)
            {
                if (IsBeside(beside, one) && IsBeside(told, other))
                {
                    if (beside.Course == told.Course && beside.Kind == told.Kind && !ValuePoints.IsOtherAmount(beside, told))
                    {
                        return false;
                    }

                    areOther = true;
                }
            }
        }

        return areOther;
    }

    private static bool IsBeside(MatterClaim claim, MatterClaim amount) =>
        IsChange(claim) != IsChange(amount) && ((claim.Kind == amount.Kind && claim.Unit == amount.Unit) || (IsChange(claim) && claim.Kind == ThreadKinds.Of(Measure.Percent)));

    private static bool IsOfBefore(MatterClaim claim) => claim.IsBackground || claim.IsRecalled;

    private static bool IsChange(MatterClaim claim) => claim.Course != CourseOfValue.None;

    private static bool IsMoney(MatterClaim claim) => claim.Kind == ThreadKinds.Of(Measure.Money);
}
