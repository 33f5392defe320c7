using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>The words of a sentence that holds a claim.</summary>
public sealed class MatterSentence
{
    private readonly int[] words;
    private readonly float[] weights;
    private readonly float[] own;

    private MatterSentence(int number, int[] words, float[] weights, float[] own)
    {
        Number = number;
        this.words = words;
        this.weights = weights;
        this.own = own;
    }

    /// <summary>Its number in the text, from 0; −1 for the title.</summary>
    public int Number { get; }

    /// <summary>Hashes of the names of the people, bodies and places that it speaks of, ascending.</summary>
    public ImmutableArray<int> Names { get; private init; } = [];

    /// <summary>Hashes of its words, ascending.</summary>
    public ReadOnlySpan<int> Words => words;

    /// <summary>How rare each word is in the language; the squares sum to one.</summary>
    public ReadOnlySpan<float> Weights => weights;

    /// <summary>The same, weighed down by the share of the document's sentences that have the word: what sets the sentence apart from its story.</summary>
    public ReadOnlySpan<float> Own => own;

    /// <summary>A sentence.</summary>
    /// <param name="number">See <see cref="Number"/>.</param>
    /// <param name="all">All its words.</param>
    /// <param name="shares">For each word the share of the document's sentences that have it, 0 to 1.</param>
    /// <param name="names">See <see cref="Names"/>; in any order.</param>
    public static MatterSentence Of(int number, WordVector all, ReadOnlySpan<float> shares, params IEnumerable<int> names)
    {
        ArgumentNullException.ThrowIfNull(all);
        int[] words = all.Words.ToArray();
        float[] own = new float[words.Length];
        for (int i = 0; i < own.Length; i++)
        {
            own[i] = all.Weights[i] * (1 - shares[i]);
        }

        _ = WordVector.Of(words, own);
        return new MatterSentence(number, words, all.Weights.ToArray(), own) { Names = [.. names.Distinct().Order()] };
    }

    /// <summary>Whether both speak of people, bodies or places, and of none in common.</summary>
    public bool IsOfOtherNames(MatterSentence other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AreOthers(Names.AsSpan(), other.Names.AsSpan());
    }

    // Whether there are names in both, ascending, and none in common.
    internal static bool AreOthers(ReadOnlySpan<int> names, ReadOnlySpan<int> others)
    {
        foreach (int name in names)
        {
            if (others.BinarySearch(name) >= 0)
            {
                return false;
            }
        }

        return names.Length > 0 && others.Length > 0;
    }

    // What was kept.
    internal static MatterSentence From(int number, int[] words, float[] weights, float[] own, int[] names) => new(number, words, weights, own) { Names = ImmutableArray.Create(names) };

    /// <summary>How alike two sentences are, 0 to 1: by all their words, and by those that set them apart from their stories.</summary>
    public (float All, float Own) Likeness(MatterSentence other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (float all, float apart) = (0, 0);
        ReadOnlySpan<int> mine = words;
        ReadOnlySpan<int> theirs = other.words;
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            (int one, int two) = (mine[i], theirs[j]);
            if (one == two)
            {
                all += weights[i] * other.weights[j];
                apart += own[i] * other.own[j];
            }

            // Which of the two goes on cannot be foretold: no branch asks it.
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }

        return (all, apart);
    }
}
