using Sanad.Application.Actors;

namespace Sanad.Cli.Report;

/// <summary>Bars of a chart in characters.</summary>
internal static class ScaleBar
{
    private const int Half = 8;
    private const char Full = '\u2588';
    private const char Empty = '\u00B7';
    private const char Middle = '\u2502';

    // A mean on the scale, conflict to the left: “····████│········”. Nothing for none.
    public static string Of(decimal? mean)
    {
        if (mean is not { } value)
        {
            return "";
        }

        int cells = (int)Math.Round(Math.Abs(value) * Half / ConflictScale.Most, MidpointRounding.AwayFromZero);
        string bar = new(Full, cells);
        string rest = new(Empty, Half - cells);
        string none = new(Empty, Half);
        return value < 0 ? rest + bar + Middle + none : none + Middle + bar + rest;
    }

    // A count as a part of the most, at least one cell for any.
    public static string OfCount(decimal count, decimal most, int room) =>
        count <= 0 || most <= 0 ? "" : new string(Full, Math.Clamp((int)Math.Round(count * room / most), 1, room));
}
