namespace Sanad.Ledger.Copies;

/// <summary>What two texts share, as seen from one of them: how much of the later is found in the earlier, or the other way.</summary>
/// <param name="Words">Share of this text's words, weighed by rarity, that stand in the other; 0 to 1.</param>
/// <param name="Pairs">Share of its word pairs that stand in the other.</param>
/// <param name="Head">Share of the words at the other's head, weighed by rarity, that stand anywhere in this text.</param>
/// <param name="Figures">How many different figures it has, as far as the samples can be compared.</param>
/// <param name="SharedFigures">How many of them stand in the other.</param>
/// <param name="SharedPairs">How many pairs the two samples share.</param>
internal readonly record struct CopyOverlap(double Words, double Pairs, double Head, int Figures, int SharedFigures, int SharedPairs)
{
    /// <summary>A head of a word or two says little: as if it had two known words more, one of them shared.</summary>
    private const double HeadPrior = 6;

    /// <summary>By <see cref="WordRarity"/>: about the bits that a word of the class costs.</summary>
    private static ReadOnlySpan<byte> Weights => [8, 11, 14, 18, 16];

    /// <summary>The share of figures that are found in the other; 1 where there are none.</summary>
    public double FigureShare => Figures == 0 ? 1 : (double)SharedFigures / Figures;

    /// <summary>Compares two sketches.</summary>
    /// <returns>As seen from <paramref name="second"/>, and as seen from <paramref name="first"/>.</returns>
    public static (CopyOverlap OfSecond, CopyOverlap OfFirst) Compare(CopySketch first, CopySketch second)
    {
        (int sharedPairs, int firstPairs, int secondPairs) = ComparePairs(first, second);
        var one = default(Sums);
        var two = default(Sums);
        uint limit = Math.Min(first.WordLimit, second.WordLimit);
        ReadOnlySpan<uint> left = Below(first.Words, limit, CopySketch.HashShift);
        ReadOnlySpan<uint> right = Below(second.Words, limit, CopySketch.HashShift);
        int at = 0;
        foreach (uint word in left)
        {
            uint hash = word >> CopySketch.HashShift;
            for (; at < right.Length && right[at] >> CopySketch.HashShift < hash; at++)
            {
                two.Add(right[at], shared: false);
            }

            bool shared = at < right.Length && right[at] >> CopySketch.HashShift == hash;
            one.Add(word, shared);
            if (shared)
            {
                two.Add(right[at++], shared: true);
            }
        }

        for (; at < right.Length; at++)
        {
            two.Add(right[at], shared: false);
        }

        return (
            new CopyOverlap(two.Share, Share(sharedPairs, secondPairs), one.HeadShare, two.Figures, two.SharedFigures, sharedPairs),
            new CopyOverlap(one.Share, Share(sharedPairs, firstPairs), two.HeadShare, one.Figures, one.SharedFigures, sharedPairs));
    }

    /// <summary>How many of ascending hashes lie below a limit.</summary>
    public static int CountBelow(ReadOnlySpan<uint> values, uint limit, int shift)
    {
        int low = 0;
        int high = values.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (values[middle] >> shift < limit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static ReadOnlySpan<uint> Below(ReadOnlySpan<uint> values, uint limit, int shift) => values[..CountBelow(values, limit, shift)];

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static (int Shared, int First, int Second) ComparePairs(CopySketch first, CopySketch second)
    {
        uint limit = Math.Min(first.PairLimit, second.PairLimit);
        ReadOnlySpan<uint> left = Below(first.Pairs, limit, 0);
        ReadOnlySpan<uint> right = Below(second.Pairs, limit, 0);
        int shared = 0;
        for (int one = 0, two = 0; one < left.Length && two < right.Length;)
        {
            int order = left[one].CompareTo(right[two]);
            shared += order == 0 ? 1 : 0;
            one += order <= 0 ? 1 : 0;
            two += order >= 0 ? 1 : 0;
        }

        return (shared, left.Length, right.Length);
    }

    private struct Sums
    {
        private int weight;
        private int sharedWeight;
        private int head;
        private int sharedHead;

        public int Figures { get; private set; }

        public int SharedFigures { get; private set; }

        public readonly double Share => weight == 0 ? 0 : (double)sharedWeight / weight;

        public readonly double HeadShare => (sharedHead + HeadPrior) / (head + (2 * HeadPrior));

        public void Add(uint word, bool shared)
        {
            int rarity = (int)((word >> CopySketch.RarityShift) & 7);
            int gain = Weights[rarity];
            int figure = rarity == (int)WordRarity.Figure ? 1 : 0;
            int atHead = (int)(word & 1) * gain;
            weight += gain;
            head += atHead;
            Figures += figure;
            if (shared)
            {
                sharedWeight += gain;
                sharedHead += atHead;
                SharedFigures += figure;
            }
        }
    }
}
