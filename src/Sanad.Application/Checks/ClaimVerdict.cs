using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Application.Checks;

/// <summary>What a record that speaks of the same says to a claim.</summary>
internal static class ClaimVerdict
{
    // “About” reaches a twentieth to either side.
    private const decimal About = 0.05m;

    public static CheckVerdict? Of(object claim, object told) => (claim, told) switch
    {
        (EventRecord one, EventRecord other) => OfEvent(one, other),
        (FigureRecord one, FigureRecord other) => OfFigure(one, other),
        _ => null,
    };

    private static CheckVerdict OfEvent(EventRecord claim, EventRecord told)
    {
        if (IsDoubted(told.Certainty, told.Attribution) || (IsToCome(told.Aux) && !IsToCome(claim.Aux)))
        {
            return CheckVerdict.Doubts;
        }

        bool isSame = IsSaidNotToBe(claim.Certainty, claim.Attribution, claim.Aux) == IsSaidNotToBe(told.Certainty, told.Attribution, told.Aux);
        return isSame ? CheckVerdict.Supports : CheckVerdict.Denies;
    }

    private static CheckVerdict? OfFigure(FigureRecord claim, FigureRecord told)
    {
        if (claim.Measure != told.Measure || (claim.Unit is { } unit && told.Unit is { } other && unit != other))
        {
            return null;
        }

        return IsSaidNotToBe(told.Certainty, told.Attribution, default) != IsSaidNotToBe(claim.Certainty, claim.Attribution, default) ? CheckVerdict.Denies
            : IsDoubted(told.Certainty, told.Attribution) ? CheckVerdict.Doubts
            : Overlap(claim, told) ? CheckVerdict.Supports
            : CheckVerdict.Differs;
    }

    private static bool Overlap(FigureRecord one, FigureRecord other)
    {
        (decimal low, decimal high) = RangeOf(one);
        (decimal otherLow, decimal otherHigh) = RangeOf(other);
        return low <= otherHigh && otherLow <= high;
    }

    private static (decimal Low, decimal High) RangeOf(FigureRecord figure)
    {
        decimal low = figure.Low ?? decimal.MinValue;
        decimal high = figure.High ?? decimal.MaxValue;
        decimal spare = figure.Approx ? Math.Abs(figure.Low ?? figure.High ?? 0) * About : 0;
        return (figure.Low is null ? low : low - spare, figure.High is null ? high : high + spare);
    }

    private static bool IsToCome(Auxiliary aux) => (aux & (Auxiliary.Future | Auxiliary.Hypothetical)) != 0;

    private static bool IsDoubted(Certainty certainty, ImmutableArray<Attribution> voices) =>
        certainty == Certainty.Unconfirmed || voices.Any(voice => voice is { Role: AttributionRole.Origin, Stance: Stance.NotConfirmed });

    private static bool IsSaidNotToBe(Certainty certainty, ImmutableArray<Attribution> voices, Auxiliary aux) =>
        aux.HasFlag(Auxiliary.Negation) || certainty == Certainty.Denied || voices.Any(voice => voice is { Role: AttributionRole.Origin, Stance: Stance.Denies });
}
