using System.Collections.Immutable;
using System.Reflection;

namespace Sanad.Server.Maps;

/// <summary>The shapes of the countries of the world, which lie in the assembly where the build had npm; read when a map is first asked for.</summary>
/// <remarks>Natural Earth's 1:50m countries as npm's <c>world-atlas</c> packs them. Thread-safe.</remarks>
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

        using var table = new StreamReader(assembly.GetManifestResourceStream("map/countries.tsv")!);
        var codes = table.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return TopoJson.Read(shapes, codes);
    }
}
