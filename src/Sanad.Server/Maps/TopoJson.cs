using System.Collections.Immutable;
using System.Text.Json;

namespace Sanad.Server.Maps;

/// <summary>Reads the country shapes of a TopoJSON file.</summary>
/// <remarks>
/// After the TopoJSON format specification 1.0: arcs are lists of differences on a grid, <c>transform</c> leads from the grid to degrees, and a ring names its
/// arcs by number, one that runs backwards by the complement of its number. Neighbours share arcs, so that each border is there once.
/// </remarks>
internal static class TopoJson
{
    // Its outline goes around the pole and is none on paper.
    private const string Antarctica = "010";

    /// <exception cref="JsonException">It is no such file.</exception>
    public static ImmutableArray<CountryShape> Read(Stream file, IReadOnlyDictionary<string, string> codes)
    {
        using var json = JsonDocument.Parse(file);
        JsonElement root = json.RootElement;
        (float East, float North)[][] arcs = ReadArcs(root);
        return
        [
            .. root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray().Where(geometry => !geometry.TryGetProperty("id", out JsonElement id) || id.GetString() != Antarctica).Select(geometry =>
            {
                string name = geometry.GetProperty("properties").GetProperty("name").GetString() ?? "";
                string key = geometry.TryGetProperty("id", out JsonElement id) ? id.GetString() ?? name : name;
                return new CountryShape(codes.GetValueOrDefault(key), name, [.. RingsOf(geometry).Select(ring => Join(ring, arcs))]);
            }),
        ];
    }

    private static (float East, float North)[][] ReadArcs(JsonElement root)
    {
        JsonElement transform = root.GetProperty("transform");
        (double x, double y) scale = PairOf(transform.GetProperty("scale"));
        (double x, double y) translate = PairOf(transform.GetProperty("translate"));
        return
        [
            .. root.GetProperty("arcs").EnumerateArray().Select(arc =>
            {
                (double x, double y) = (0, 0);
                var points = new (float, float)[arc.GetArrayLength()];
                int at = 0;
                foreach (JsonElement step in arc.EnumerateArray())
                {
                    (double dx, double dy) = PairOf(step);
                    (x, y) = (x + dx, y + dy);
                    points[at++] = ((float)((x * scale.x) + translate.x), (float)((y * scale.y) + translate.y));
                }

                return points;
            }),
        ];
    }

    private static (double X, double Y) PairOf(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());

    private static IEnumerable<JsonElement> RingsOf(JsonElement geometry) => geometry.GetProperty("type").GetString() == "MultiPolygon"
        ? geometry.GetProperty("arcs").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray())
        : geometry.GetProperty("arcs").EnumerateArray();

    // An outline over the 180th meridian goes on to the east of it.
    private static (float East, float North)[] Unwrap(List<(float East, float North)> points)
    {
        float turn = 0;
        var unwrapped = new (float East, float North)[points.Count];
        for (int i = 0; i < points.Count; i++)
        {
            float step = i == 0 ? 0 : points[i].East - points[i - 1].East;
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            unwrapped[i] = (points[i].East + turn, points[i].North);
        }

        return unwrapped.Min(point => point.East) >= -180 ? unwrapped : [.. unwrapped.Select(point => (point.East + 360, point.North))];
    }

    // Where one arc ends the next begins with the same point.
    private static ShapeRing Join(JsonElement ring, (float East, float North)[][] arcs)
    {
        var points = new List<(float East, float North)>();
        foreach (JsonElement number in ring.EnumerateArray())
        {
            int arc = number.GetInt32();
            IEnumerable<(float, float)> piece = arc < 0 ? arcs[~arc].AsEnumerable().Reverse() : arcs[arc];
            points.AddRange(points.Count == 0 ? piece : piece.Skip(1));
        }

        return new ShapeRing(Unwrap(points));
    }
}
