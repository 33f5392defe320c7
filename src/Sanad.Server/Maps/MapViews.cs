using Sanad.Application.Places;

namespace Sanad.Server.Maps;

/// <summary>The windows that a reader can choose: what is told, the world, and regions of the news.</summary>
internal static class MapViews
{
    /// <summary>Where it is shown what there is.</summary>
    public const string Told = "told";

    private const double Margin = 0.18;
    private const double MostWest = -170;
    private const double MostEast = 190;
    private const int PlacesThatFit = 40;

    private static readonly (string Name, string Word, double West, double South, double East, double North)[] Regions =
    [
        ("world", "map.world", MostWest, -56, MostEast, 80), ("south-asia", "map.southAsia", 58, 4, 98, 39), ("middle-east", "map.middleEast", 25, 11, 65, 43), ("europe", "map.europe", -12, 35, 62, 66),
        ("east-asia", "map.eastAsia", 88, -11, 150, 54), ("africa", "map.africa", -22, -36, 58, 38), ("americas", "map.americas", -170, -56, -30, 72),
    ];

    /// <summary>Each name of an address with its word.</summary>
    public static IEnumerable<(string Name, string Word)> All => Regions.Select(region => (region.Name, region.Word)).Prepend((Told, "map.told"));

    /// <summary>The window of a name; of any other, what holds the most told of places and countries.</summary>
    public static MapWindow Of(string? name, PlaceList list)
    {
        foreach ((string known, _, double west, double south, double east, double north) in Regions)
        {
            if (known == name)
            {
                return new MapWindow(west, south, east, north);
            }
        }

        return Around(list);
    }

    private static MapWindow Around(PlaceList list)
    {
        ILookup<string?, int> placed = list.Places.Where(place => place.Latitude is not null).ToLookup(place => place.Country, place => place.Records);
        (double East, double North, int Records)[] points =
        [
            // Of a country, only what is told of no place in it.
            .. list.Places.Where(place => place.Latitude is not null && place.Longitude is not null).Select(place => ((double)place.Longitude!, (double)place.Latitude!, place.Records))
                .Concat(list.Countries.Join(WorldShapes.All.Where(shape => shape.Code is not null), country => country.Country, shape => shape.Code, (country, shape) => (shape.Middle.East, shape.Middle.North, Records: country.Records - placed[country.Country].Sum())).Where(point => point.Records > 0))
                .OrderByDescending(point => point.Records),
        ];

        // Nine of ten records: a single one at the other end of the world does not shrink the rest.
        int enough = points.Sum(point => point.Records) * 9 / 10;
        int held = 0;
        (double East, double North, int Records)[] kept = [.. points.TakeWhile(point => (held += point.Records) - point.Records < enough).Take(PlacesThatFit)];
        if (kept.Length == 0)
        {
            return Of(Regions[0].Name, list);
        }

        (double west, double east) = (kept.Min(point => point.East), kept.Max(point => point.East));
        (double south, double north) = (kept.Min(point => point.North), kept.Max(point => point.North));
        (double wide, double high) = ((east - west) * Margin, (north - south) * Margin);
        return east - west > 150 ? Of(Regions[0].Name, list) : new MapWindow(west - wide, south - high, east + wide, north + high);
    }
}
