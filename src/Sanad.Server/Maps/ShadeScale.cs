using System.Collections.Immutable;

namespace Sanad.Server.Maps;

/// <summary>At most five shades for counts: their lower bounds are one, two or five of a power of ten, evenly chosen.</summary>
internal sealed class ShadeScale
{
    private const int MostShades = 5;

    public ShadeScale(int most)
    {
        int[] round = [.. Round().TakeWhile(number => number <= Math.Max(1, most))];
        int step = ((round.Length - 1) / MostShades) + 1;
        Bounds = [.. round.Where((_, at) => at % step == 0)];
    }

    /// <summary>The least count of each shade, in order; the first is 1.</summary>
    public ImmutableArray<int> Bounds { get; }

    /// <summary>The shade of a count from 1 on: 1 for the lightest.</summary>
    public int Of(int count) => Bounds.Count(bound => bound <= count);

    private static IEnumerable<int> Round()
    {
        for (int power = 1; power <= 100_000_000; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}
