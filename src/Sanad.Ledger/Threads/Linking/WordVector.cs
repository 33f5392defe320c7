namespace Sanad.Ledger.Threads.Linking;

/// <summary>Words with weights, of length one: the cosine of two is how much they have in common.</summary>
/// <remarks>Weights have the precision of <see cref="Half"/>, so that what was kept in two bytes is what it was before.</remarks>
public sealed class WordVector
{
    private readonly int[] words;
    private readonly float[] weights;

    private WordVector(int[] words, float[] weights)
    {
        this.words = words;
        this.weights = weights;
    }

    /// <summary>A vector without words; its cosine with any other is 0.</summary>
    public static WordVector Empty { get; } = new([], []);

    /// <summary>Hashes of the words, ascending, each once.</summary>
    public ReadOnlySpan<int> Words => words;

    /// <summary>The weight of each word; their squares sum to one.</summary>
    public ReadOnlySpan<float> Weights => weights;

    /// <summary>The vector of some words and what each of them says.</summary>
    /// <param name="words">Hashes of the words, ascending, each once; kept, not copied.</param>
    /// <param name="weights">One weight for each, not negative; scaled in place.</param>
    public static WordVector Of(int[] words, float[] weights)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(weights);
        float sum = 0;
        foreach (float weight in weights)
        {
            sum += weight * weight;
        }

        if (sum <= 0)
        {
            return Empty;
        }

        float length = MathF.Sqrt(sum);
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)(Half)(weights[i] / length);
        }

        return new WordVector(words, weights);
    }

    // Words and weights that were taken from another vector.
    internal static WordVector From(int[] words, float[] weights) => words.Length == 0 ? Empty : new WordVector(words, weights);

    /// <summary>The weight of a word; 0 where it has none.</summary>
    public float WeightOf(int word) => Array.BinarySearch(words, word) is >= 0 and var index ? weights[index] : 0;

    /// <summary>The cosine, 0 to 1.</summary>
    public float Cosine(WordVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        float sum = 0;
        ReadOnlySpan<int> mine = words;
        ReadOnlySpan<int> theirs = other.words;
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            (int one, int two) = (mine[i], theirs[j]);
            if (one == two)
            {
                sum += weights[i] * other.weights[j];
            }

            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }

        return sum;
    }
}
