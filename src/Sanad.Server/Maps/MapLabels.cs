namespace Sanad.Server.Maps;

/// <summary>Which names a map has room for: the most told of first, none over another.</summary>
/// <remarks>Letters keep their size while the paper shrinks, so that a phone has room for fewer. Widths are a guess at the letters of both scripts.</remarks>
internal sealed class MapLabels(int widthOfPaper)
{
    private const double LetterWidth = 7.2;
    private const double LineHeight = 22;

    private readonly double scale = (double)widthOfPaper / MapWindow.Width;
    private readonly List<(double Left, double Top, double Right, double Bottom)> taken = [];

    /// <summary>Keeps names off a circle.</summary>
    public void Keep(double x, double y, double radius) =>
        taken.Add(((x * scale) - radius, (y * scale) - radius, (x * scale) + radius, (y * scale) + radius));

    /// <summary>Takes the room of a name whose middle is at a point in units of the paper; false where there is none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="x">The middle, from the left.</param>
    /// <param name="y">The foot of the letters, from above.</param>
    /// <param name="shift">How many pixels the letters stand above or below that.</param>
    public bool Take(string name, double x, double y, double shift)
    {
        double half = name.Length * LetterWidth / 2;
        (double middle, double foot) = (x * scale, (y * scale) + shift);
        (double Left, double Top, double Right, double Bottom) box = (middle - half, foot - LineHeight + 5, middle + half, foot + 3);
        if (box.Left < 0 || box.Right > widthOfPaper || box.Top < 0 || box.Bottom > MapWindow.Height * scale
            || taken.Exists(other => box.Left < other.Right && other.Left < box.Right && box.Top < other.Bottom && other.Top < box.Bottom))
        {
            return false;
        }

        taken.Add(box);
        return true;
    }
}
