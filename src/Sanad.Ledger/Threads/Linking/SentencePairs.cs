using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>How alike each sentence of one document is to each of another; see <see cref="MatterSentence.Likeness"/>.</summary>
internal sealed class SentencePairs
{
    private readonly int width;
    private readonly (float All, float Own)[] pairs;

    public SentencePairs(SentenceIndex left, ImmutableArray<MatterSentence> right)
    {
        width = left.Sentences;
        pairs = new (float, float)[left.Sentences * right.Length];
        for (int i = 0; i < right.Length; i++)
        {
            left.AddLikeness(right[i], pairs.AsSpan(i * width, width));
        }
    }

    public (float All, float Own) Likeness(int one, int other) => pairs[(other * width) + one];
}
