using System.Globalization;

namespace Sanad.Server.Maps;

/// <summary>The part of the world that a map shows, and where a point of it lies on the paper.</summary>
/// <remarks>
/// Equirectangular, true to scale along the window's middle latitude, or, where the window holds the world, along one that lets it fill the paper: east and north
/// are straight lines, so that a window is a rectangle. East lies at the right in every language.
/// </remarks>
internal sealed record MapWindow
{
    /// <summary>How wide the paper is in units of a path.</summary>
    public const int Width = 1600;

    /// <summary>How high: sixteen to nine, as the style sheet says too.</summary>
    public const int Height = 900;

    private const double Ratio = (double)Width / Height;
    private const double LeastDegrees = 16;
    private const double MostNorth = 84;
    private const double MostSouth = -60;

    private readonly double west;
    private readonly double north;
    private readonly double degreesEast;
    private readonly double degreesNorth;

    /// <summary>A window that holds a box of degrees, widened to the paper's ratio, and not below a least width.</summary>
    public MapWindow(double west, double south, double east, double north)
    {
        double middle = (south + north) / 2;
        double shrink = Math.Cos(middle * Math.PI / 180);
        double wide = Math.Max(Math.Max(east - west, (north - south) / shrink * Ratio), LeastDegrees);
        double high = Math.Min(wide * shrink / Ratio, MostNorth - MostSouth);
        (degreesEast, degreesNorth) = (wide, high);
        this.west = ((west + east) / 2) - (wide / 2);
        double top = middle + (high / 2);

        // A window does not look beyond the poles where it can look elsewhere.
        this.north = Math.Max(Math.Min(top, MostNorth), MostSouth + high);
    }

    /// <summary>Whether an outline, turned around the globe by some degrees, touches the window.</summary>
    public bool Touches(ShapeRing ring, int turn) => ring.East + turn >= west && ring.West + turn <= west + degreesEast && ring.North >= north - degreesNorth && ring.South <= north;

    /// <summary>Whether a point lies in it.</summary>
    public bool Holds(double east, double north) => X(east) is >= 0 and <= Width && Y(north) is >= 0 and <= Height;

    /// <summary>In units of a path, from the left.</summary>
    public double X(double east) => (east - west) / degreesEast * Width;

    /// <summary>In units of a path, from above.</summary>
    public double Y(double north) => (this.north - north) / degreesNorth * Height;

    /// <summary>A number of units as a share of the paper.</summary>
    public static string Percent(double units, int of) => string.Create(CultureInfo.InvariantCulture, $"{units / of * 100:0.##}%");
}
