using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sanad.Application.Glosses;
using Sanad.Server.Maps;
using Sanad.Testing;
using Xunit;

namespace Sanad.Server.Tests.Maps;

public sealed partial class MapTests
{
    // Two neighbours that share a border: the second takes it backwards.
    private const string Topology = """
        {"type":"Topology","transform":{"scale":[1,1],"translate":[10,20]},"arcs":[[[0,0],[0,10]],[[0,10],[10,0],[0,-10],[-10,0]],[[0,0],[-5,0],[0,10],[5,0]]],
         "objects":{"countries":{"type":"GeometryCollection","geometries":[
          {"type":"Polygon","id":"001","arcs":[[0,1]],"properties":{"name":"East"}},
          {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"name":"West"}}]}}}
        """;

    [Fact]
    public void Arcs_are_joined_in_their_direction_and_led_to_degrees()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Topology));
        CountryShape[] shapes = [.. TopoJson.Read(file, new Dictionary<string, string> { ["001"] = "EST", ["West"] = "WST" })];
        Assert.Equal(["EST", "WST"], shapes.Select(shape => shape.Code));
        Assert.Equal([(10f, 20f), (10f, 30f), (20f, 30f), (20f, 20f), (10f, 20f)], shapes[0].Rings[0].Points);
        Assert.Equal([(10f, 20f), (5f, 20f), (5f, 30f), (10f, 30f), (10f, 20f)], shapes[1].Rings[0].Points);
        Assert.Equal((15d, 25d), shapes[0].Middle);
        Assert.Equal(100, shapes[0].Rings[0].Area);
    }

    [Fact]
    public void Every_code_of_a_shape_is_one_that_the_ledger_writes_and_the_news_is_on_the_map()
    {
        string[] codes = [.. WorldShapes.All.Select(shape => shape.Code).OfType<string>()];
        Assert.DoesNotContain(codes, code => UrduNames.OfCountry(code) is null);
        Assert.Empty(((string[])["PAK", "IND", "AFG", "IRN", "PSE", "ISR", "UKR", "RUS", "BLR", "CHN", "USA", "KOS", "MRI", "BHR", "MDV"]).Except(codes));
    }

    // Whose a place is in the ledger, its ground is on the map.
    [Theory]
    [InlineData("simferopol", 34.1f, 44.95f, "UKR")]
    [InlineData("sevastopol", 33.6f, 44.6f, "UKR")]
    [InlineData("northern-cyprus", 33.4f, 35.25f, "CYP")]
    [InlineData("hargeisa", 44.06f, 9.56f, "SOM")]
    [InlineData("kursk", 36.2f, 51.7f, "RUS")]
    public void Disputed_ground_is_with_the_country_that_its_places_are_counted_under(string place, float east, float north, string code)
    {
        Assert.Equal([code], WorldShapes.All.Where(shape => shape.Rings.Count(ring => ring.Holds(east, north)) % 2 == 1).Select(shape => shape.Code));
        Assert.Contains($"\t{code}\t", File.ReadLines(RepositoryFolder.PathOf("lang", "ur", "places.tsv")).Single(line => line.StartsWith(place + "\t", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void No_country_has_two_shapes_and_ground_that_is_not_there_is_a_fault()
    {
        Assert.Empty(WorldShapes.All.Where(shape => shape.Code is not null).GroupBy(shape => shape.Code).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Throws<InvalidDataException>(() => new DisputedGround("Russia", 0, 0, "UKR").Move(WorldShapes.All));
    }

    [Theory]
    [InlineData("PAK", 69.4, 30)]
    [InlineData("USA", -99, 40)]
    [InlineData("BRA", -53, -11)]
    public void A_country_has_its_name_in_its_middle(string code, double east, double north)
    {
        (double East, double North) middle = WorldShapes.All.Single(shape => shape.Code == code).Middle;
        Assert.True(Math.Abs(middle.East - east) < 6 && Math.Abs(middle.North - north) < 6, $"{middle}");
    }

    [Theory]
    [InlineData(60, 20, 80, 40)]
    [InlineData(24, 54, 25, 55)]
    [InlineData(20, 70, 60, 83)]
    public void A_window_holds_its_box_and_is_true_to_scale_in_its_middle(double west, double south, double east, double north)
    {
        var window = new MapWindow(west, south, east, north);
        Assert.True(window.Holds(west + 0.01, south + 0.01) && window.Holds(east - 0.01, north - 0.01) && window.Holds(east - 0.01, south + 0.01));
        double middle = (south + north) / 2;
        double perDegreeEast = window.X(1) - window.X(0);
        double perDegreeNorth = window.Y(0) - window.Y(1);
        Assert.Equal(Math.Cos(middle * Math.PI / 180), perDegreeEast / perDegreeNorth, 6);
    }

    [Fact]
    public void The_world_fills_the_paper_and_Russia_is_one_piece_over_the_180th_meridian()
    {
        var world = new MapWindow(-170, -56, 190, 80);
        Assert.True(world.Holds(0, 83) && world.Holds(0, -59) && world.Holds(-169, 0) && world.Holds(189, 0));
        ShapeRing mainland = WorldShapes.All.Single(shape => shape.Code == "RUS").Rings.MaxBy(ring => ring.Area)!;
        Assert.InRange(mainland.West, 26, 32);
        Assert.InRange(mainland.East, 185, 192);
        Assert.All(WorldShapes.All.SelectMany(shape => shape.Rings), ring => Assert.InRange(ring.East - ring.West, 0, 180));
    }

    [Fact]
    public void A_path_leaves_out_what_cannot_be_seen_and_stays_near_the_paper()
    {
        var window = new MapWindow(60, 22, 80, 38);
        string seen = ShapePath.Of(WorldShapes.All.Single(shape => shape.Code == "PAK"), window);
        Assert.Empty(ShapePath.Of(WorldShapes.All.Single(shape => shape.Code == "BRA"), window));
        Assert.StartsWith("M", seen, StringComparison.Ordinal);
        Assert.EndsWith("z", seen, StringComparison.Ordinal);
        foreach (Match start in Start().Matches(ShapePath.Of(WorldShapes.All.Single(shape => shape.Code == "CHN"), window)))
        {
            Assert.InRange(int.Parse(start.Groups["x"].ValueSpan, CultureInfo.InvariantCulture), -200, MapWindow.Width + 200);
        }
    }

    [Theory]
    [InlineData(0, new[] { 1 })]
    [InlineData(7, new[] { 1, 2, 5 })]
    [InlineData(3000, new[] { 1, 10, 100, 1000 })]
    public void Shades_are_round_and_few(int most, int[] bounds)
    {
        var scale = new ShadeScale(most);
        Assert.Equal(bounds, scale.Bounds);
        Assert.Equal(1, scale.Of(1));
        Assert.Equal(bounds.Length, scale.Of(Math.Max(1, most)));
    }

    [Fact]
    public void No_name_stands_over_another_or_leaves_the_paper()
    {
        var labels = new MapLabels(800);
        Assert.True(labels.Take("Minsk", 800, 450, 0));
        Assert.False(labels.Take("Brest", 820, 455, 0));
        Assert.True(labels.Take("Brest", 820, 600, 0));
        Assert.False(labels.Take("Vladivostok", 1595, 300, 0));
    }

    [GeneratedRegex("M(?<x>-?[0-9]+) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Start();
}
