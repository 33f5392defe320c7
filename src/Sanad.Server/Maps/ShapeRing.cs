namespace Sanad.Server.Maps;

/// <summary>One outline in degrees, and the box that holds it.</summary>
internal sealed class ShapeRing
{
    public ShapeRing((float East, float North)[] points)
    {
        Points = points;
        (West, East) = (points.Min(point => point.East), points.Max(point => point.East));
        (South, North) = (points.Min(point => point.North), points.Max(point => point.North));
        (Area, Middle) = Measure(points);
    }

    public (float East, float North)[] Points { get; }

    public float West { get; }

    public float East { get; }

    public float South { get; }

    public float North { get; }

    /// <summary>In square degrees.</summary>
    public double Area { get; }

    /// <summary>Its centre of gravity.</summary>
    public (double East, double North) Middle { get; }

    /// <summary>Whether a point lies inside, in degrees: a line from it to the east crosses the outline an odd number of times.</summary>
    public bool Holds(float east, float north)
    {
        bool isInside = false;
        for (int i = 0; i + 1 < Points.Length; i++)
        {
            ((float x1, float y1), (float x2, float y2)) = (Points[i], Points[i + 1]);
            isInside ^= y1 > north != y2 > north && east < x1 + ((x2 - x1) * (north - y1) / (y2 - y1));
        }

        return isInside;
    }

    // The shoelace formula.
    private static (double Area, (double East, double North) Middle) Measure((float East, float North)[] points)
    {
        (double twice, double east, double north) = (0, 0, 0);
        for (int i = 0; i + 1 < points.Length; i++)
        {
            double cross = ((double)points[i].East * points[i + 1].North) - ((double)points[i + 1].East * points[i].North);
            twice += cross;
            east += (points[i].East + points[i + 1].East) * cross;
            north += (points[i].North + points[i + 1].North) * cross;
        }

        return (Math.Abs(twice) / 2, twice == 0 ? (points[0].East, points[0].North) : (east / (3 * twice), north / (3 * twice)));
    }
}
