using System.Collections.Immutable;
using System.Globalization;

namespace Sanad.Server.Maps;

/// <summary>An outline that the data draw with whoever holds the ground, and that the map shows as another country's.</summary>
/// <param name="Shape">The name of the shape that has it in the data.</param>
/// <param name="East">A point inside it, in degrees.</param>
/// <param name="North">As <paramref name="East"/>.</param>
/// <param name="Code">Whose it is on the map.</param>
internal sealed record DisputedGround(string Shape, float East, float North, string Code)
{
    /// <summary>Reads <c>Maps/disputed.tsv</c>, which names the source of each.</summary>
    public static ImmutableArray<DisputedGround> Read(IEnumerable<string[]> rows) =>
        [.. rows.Select(row => new DisputedGround(row[0], float.Parse(row[1], CultureInfo.InvariantCulture), float.Parse(row[2], CultureInfo.InvariantCulture), row[3]))];

    /// <summary>The shapes with the outline moved to its country. Its border stays drawn, a thin line inside that country; a shape that has no other outline is gone.</summary>
    /// <exception cref="InvalidDataException">The shapes have no such ground or no such country.</exception>
    public ImmutableArray<CountryShape> Move(ImmutableArray<CountryShape> shapes)
    {
        CountryShape? holder = shapes.FirstOrDefault(shape => shape.Name == Shape);
        CountryShape? owner = shapes.FirstOrDefault(shape => shape.Code == Code);
        ShapeRing? ground = holder?.Rings.Where(ring => ring.Holds(East, North)).MinBy(ring => ring.Area);
        if (holder is null || owner is null || ground is null)
        {
            throw new InvalidDataException($"{Shape} has no ground at {East}, {North} to give to {Code}");
        }

        return
        [
            .. shapes.Select(shape => shape == owner ? shape with { Rings = shape.Rings.Add(ground) } : shape == holder ? shape with { Rings = shape.Rings.Remove(ground) } : shape)
                .Where(shape => !shape.Rings.IsEmpty),
        ];
    }
}
