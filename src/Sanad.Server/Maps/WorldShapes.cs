using System.Collections.Immutable;
using System.Reflection;

namespace Sanad.Server.Maps;

/// <summary>The shapes of the countries of the world, which lie in the assembly where the build had npm; read when a map is first asked for.</summary>
/// <remarks>Natural Earth's 1:50m countries as npm's <c>world-atlas</c> packs them, drawn by who holds the ground but for <see cref="DisputedGround"/>. Thread-safe.</remarks>
internal static class WorldShapes
{
    private const string Resource = "map/countries.json";

    private static readonly Lazy<ImmutableArray<CountryShape>> Loaded = new(Load);

    /// <summary>Whether the build had the shapes.</summary>
    public static bool AreThere { get; } = typeof(WorldShapes).Assembly.GetManifestResourceInfo(Resource) is not null;

    /// <summary>Every country; empty where the build had no shapes.</summary>
    public static ImmutableArray<CountryShape> All => Loaded.Value;

    private static ImmutableArray<CountryShape> Load()
    {
        Assembly assembly = typeof(WorldShapes).Assembly;
        using Stream? shapes = assembly.GetManifestResourceStream(Resource);
        if (shapes is null)
        {
            return [];
        }

        ImmutableArray<CountryShape> drawn = TopoJson.Read(shapes, Rows("countries.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal));

        // Some islands have a shape of their own under the number of their country.
        drawn = [.. drawn.GroupBy(shape => shape.Code ?? shape.Name).Select(same => same.First() with { Rings = [.. same.SelectMany(shape => shape.Rings)] })];
        return DisputedGround.Read(Rows("disputed.tsv")).Aggregate(drawn, (settled, ground) => ground.Move(settled));
    }

    private static string[][] Rows(string name)
    {
        using var table = new StreamReader(typeof(WorldShapes).Assembly.GetManifestResourceStream($"map/{name}")!);
        return [.. table.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))];
    }
}
