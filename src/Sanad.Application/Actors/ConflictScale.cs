using System.Collections.Immutable;
using Sanad.Model;

namespace Sanad.Application.Actors;

/// <summary>How far an event is cooperation or conflict: from +7 for aid to −9.7 for the use of force.</summary>
/// <remarks>
/// After Goldstein, “A Conflict-Cooperation Scale for WEIS Events Data”, Journal of Conflict Resolution 36 (1992), in the values that the KEDS project gives CAMEO's
/// root categories (version 0.9B5). A PLOVER category has the mean of the CAMEO roots that PLOVER's manual makes it from: REQUEST of 02 and 10, ACCUSE of 09
/// and 11, ASSAULT of 18, 19 and 20; CONCEDE and RETREAT both have that of 08. The scale is of what is told, not of its weight in the world.
/// </remarks>
public static class ConflictScale
{
    /// <summary>The most that a mean on the scale is away from zero.</summary>
    public const decimal Most = 10;

    // In the order of EventType.
    private static readonly ImmutableArray<decimal> Weights = [4.0m, 1.0m, 3.5m, 5.0m, 6.0m, 7.0m, 5.0m, -1.0m, -2.0m, -4.0m, -6.0m, -6.5m, -4.0m, -7.2m, -7.0m, -9.7m];

    /// <summary>The weight of a category.</summary>
    public static decimal Of(EventType type) => Weights[(int)type];

    /// <summary>Whether an event counts towards a balance: not what did not happen, is only to come or supposed, is denied, or was told before in the same reading.</summary>
    public static bool IsCounted(EventRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return (record.Aux & (Auxiliary.Negation | Auxiliary.Future | Auxiliary.Hypothetical)) == 0 && record.Certainty != Certainty.Denied && record.Same is null;
    }
}
