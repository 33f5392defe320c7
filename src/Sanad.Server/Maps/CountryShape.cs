using System.Collections.Immutable;

namespace Sanad.Server.Maps;

/// <summary>The shape of one country.</summary>
/// <param name="Code">The code that the ledger writes; null for ground that is nobody's.</param>
/// <param name="Name">Its English name in the data.</param>
/// <param name="Rings">Its outlines and their holes, each closed.</param>
internal sealed record CountryShape(string? Code, string Name, ImmutableArray<ShapeRing> Rings)
{
    /// <summary>The middle of its largest outline, in degrees: where its name can stand.</summary>
    public (double East, double North) Middle => Rings.MaxBy(ring => ring.Area)?.Middle ?? default;
}
