using Sanad.Application.Places;
using Sanad.Server.Maps;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Views;

/// <summary>Countries in shades and places as circles, by how many records each has; each leads to its records. The tables beside say the same.</summary>
/// <remarks>Circles and letters keep their size while the paper stretches. A map is not mirrored on pages from right to left.</remarks>
internal sealed class WorldMap(PageContext page, PlaceList list, MapWindow window, Func<PlaceRow, string> href)
{
    private const int MostCircles = 80;
    private const int LeastRadius = 3;
    private const double RadiusGrowth = 11;
    private const int MostLabels = 40;
    private const int WideScreen = 1100;
    private const int NarrowScreen = 328;
    private const int LabelGap = 4;

    private readonly ShadeScale shades = new(list.Countries.Select(country => country.Records).FirstOrDefault());
    private readonly Dictionary<string, PlaceRow> countries = list.Countries.Where(country => country.Country is not null).ToDictionary(country => country.Country!, StringComparer.Ordinal);
    private readonly int most = list.Places.Select(place => place.Records).FirstOrDefault();

    public Html Render()
    {
        PlaceRow[] shown = [.. list.Places.Where(place => place is { Latitude: not null, Longitude: not null } && window.Holds((double)place.Longitude, (double)place.Latitude)).Take(MostCircles)];
        return $"""
            <svg class="map" role="group" aria-label="{page["map.label"]}">
            <svg viewBox="0 0 {MapWindow.Width} {MapWindow.Height}" preserveAspectRatio="none" width="100%" height="100%">{WorldShapes.All.Select(Country)}</svg>
            {shown.Select(Circle)}
            <g class="names" aria-hidden="true">{Labels(shown)}</g>
            </svg>
            <ul class="key shades"><li>{page["map.shades"]}</li>{shades.Bounds.Select(Shade)}</ul>
            """;
    }

    private Html Country(CountryShape shape)
    {
        string path = ShapePath.Of(shape, window);
        if (path.Length == 0)
        {
            return Html.Empty;
        }

        return shape.Code is { } code && countries.TryGetValue(code, out PlaceRow? row)
            ? (Html)$"<a href=\"{href(row)}\" aria-label=\"{Said(row)}\"><path class=\"shade-{shades.Of(row.Records)}\" d=\"{path}\"><title>{Said(row)}</title></path></a>\n"
            : $"<path class=\"land\" d=\"{path}\"></path>\n";
    }

    private Html Circle(PlaceRow place) => $"""
        <a href="{href(place)}" aria-label="{Said(place)}"><circle class="place" cx="{Left(place)}" cy="{Top(place)}" r="{Radius(place)}"><title>{Said(place)}</title></circle></a>

        """;

    private IEnumerable<Html> Labels(PlaceRow[] shown)
    {
        (MapLabels wide, MapLabels narrow) = (new MapLabels(WideScreen), new MapLabels(NarrowScreen));
        foreach (PlaceRow place in shown)
        {
            wide.Keep(window.X((double)place.Longitude!), window.Y((double)place.Latitude!), Radius(place));
            narrow.Keep(window.X((double)place.Longitude!), window.Y((double)place.Latitude!), Radius(place));
        }

        IEnumerable<(PlaceRow Row, double X, double Y, double Shift, bool IsCountry)> wanted = shown.Select(place => (place, window.X((double)place.Longitude!), window.Y((double)place.Latitude!), (double)-(Radius(place) + LabelGap), false))
            .Concat(WorldShapes.All.Where(shape => shape.Code is not null && countries.ContainsKey(shape.Code) && window.Holds(shape.Middle.East, shape.Middle.North))
                .Select(shape => (countries[shape.Code!], window.X(shape.Middle.East), window.Y(shape.Middle.North), 0d, true)));
        foreach ((PlaceRow row, double x, double y, double shift, bool isCountry) in wanted.OrderByDescending(one => one.Row.Records).Take(MostLabels))
        {
            string name = PlaceName.Plain(page, row);
            if (wide.Take(name, x, y, shift))
            {
                string kind = $"{(isCountry ? "country" : "town")}{(narrow.Take(name, x, y, shift) ? "" : " roomy")}";
                yield return $"<text class=\"{kind}\" x=\"{MapWindow.Percent(x, MapWindow.Width)}\" y=\"{MapWindow.Percent(y, MapWindow.Height)}\" dy=\"{(long)shift}\" text-anchor=\"middle\">{name}</text>\n";
            }
        }
    }

    private Html Shade(int bound, int at)
    {
        bool isLast = at + 1 == shades.Bounds.Length;
        int end = isLast ? 0 : shades.Bounds[at + 1] - 1;
        Html range = isLast ? (Html)$"<bdi>{bound}+</bdi>" : end == bound ? (Html)$"<bdi>{bound}</bdi>" : $"<bdi>{bound}–{end}</bdi>";
        return $"<li><svg width=\"18\" height=\"12\" aria-hidden=\"true\"><rect class=\"shade-{at + 1}\" width=\"18\" height=\"12\"></rect></svg> {range}</li>";
    }

    private string Said(PlaceRow row) => $"{PlaceName.Plain(page, row)}: {row.Records.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}";

    private int Radius(PlaceRow place) => LeastRadius + (int)Math.Round(Math.Sqrt((double)place.Records / Math.Max(1, most)) * RadiusGrowth);

    private string Left(PlaceRow place) => MapWindow.Percent(window.X((double)place.Longitude!), MapWindow.Width);

    private string Top(PlaceRow place) => MapWindow.Percent(window.Y((double)place.Latitude!), MapWindow.Height);
}
