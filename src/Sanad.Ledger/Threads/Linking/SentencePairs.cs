using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>How alike each sentence of one document is to each of another, each worked out once and only when it is asked for.</summary>
internal sealed class SentencePairs(ImmutableArray<MatterSentence> left, ImmutableArray<MatterSentence> right)
{
    private readonly (float All, float Own, bool IsKnown)[] pairs = new (float, float, bool)[left.Length * right.Length];

    public (float All, float Own) Likeness(int one, int other)
    {
        ref (float All, float Own, bool IsKnown) pair = ref pairs[(one * right.Length) + other];
        if (!pair.IsKnown)
        {
            (float all, float own) = left[one].Likeness(right[other]);
            pair = (all, own, true);
        }

        return (pair.All, pair.Own);
    }
}
