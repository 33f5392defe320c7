using System.Globalization;
using System.Text;

namespace Sanad.Server.Maps;

/// <summary>A country's outlines as the path of an SVG: what lies far outside of the window is left out, and points nearer than a unit are one.</summary>
internal static class ShapePath
{
    // Lines may leave the paper, but not by more.
    private const int Beyond = 200;

    private static readonly int[] Turns = [-360, 0, 360];

    /// <summary>Empty where nothing of it can be seen.</summary>
    public static string Of(CountryShape shape, MapWindow window)
    {
        var path = new StringBuilder();
        foreach (ShapeRing ring in shape.Rings)
        {
            foreach (int turn in Turns)
            {
                if (window.Touches(ring, turn))
                {
                    Append(path, ring, turn, window);
                }
            }
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, ShapeRing ring, int turn, MapWindow window)
    {
        int start = path.Length;
        (int lastX, int lastY) = (0, 0);
        int points = 0;
        foreach ((float east, float north) in ring.Points)
        {
            int x = Math.Clamp((int)Math.Round(window.X(east + turn)), -Beyond, MapWindow.Width + Beyond);
            int y = Math.Clamp((int)Math.Round(window.Y(north)), -Beyond, MapWindow.Height + Beyond);
            if (points > 0 && Math.Abs(x - lastX) + Math.Abs(y - lastY) < 2)
            {
                continue;
            }

            path.Append(points switch { 0 => "M", 1 => "l", _ => " " }).Append(CultureInfo.InvariantCulture, $"{x - lastX} {y - lastY}");
            (lastX, lastY) = (x, y);
            points++;
        }

        // A speck is no outline.
        if (points < 3)
        {
            path.Length = start;
            return;
        }

        path.Append('z');
    }
}
