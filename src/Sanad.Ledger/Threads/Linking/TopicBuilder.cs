using System.Runtime.InteropServices;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Gathers the words of a document's sentences into the vector that the whole is known by.</summary>
internal sealed class TopicBuilder
{
    // More words say little more about which story it is, and make every comparison dearer.
    private const int MostWords = 128;

    // What each word says, and in how many sentences it is.
    private readonly Dictionary<int, (float Weight, int Sentences)> topic = [];

    public int Sentences { get; private set; }

    public void Clear()
    {
        topic.Clear();
        Sentences = 0;
    }

    // The words of a sentence, each once.
    public void Add(ReadOnlySpan<int> words, ReadOnlySpan<float> weights)
    {
        Sentences++;
        for (int i = 0; i < words.Length; i++)
        {
            ref (float Weight, int Sentences) word = ref CollectionsMarshal.GetValueRefOrAddDefault(topic, words[i], out _);
            word = (weights[i], word.Sentences + 1);
        }
    }

    // For each word of a sentence the share of the sentences that have it.
    public float[] SharesOf(WordVector sentence)
    {
        float[] shares = new float[sentence.Words.Length];
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = topic.GetValueOrDefault(sentence.Words[i]).Sentences / (float)Math.Max(1, Sentences);
        }

        return shares;
    }

    public (int Word, float Weight)[] Strongest(int most) =>
        [.. topic.Select(pair => (Word: pair.Key, Weight: pair.Value.Weight * (1 + MathF.Log(pair.Value.Sentences)))).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Word).Take(most)];

    public WordVector Build()
    {
        (int Word, float Weight)[] strongest = Strongest(MostWords);
        Array.Sort(strongest, (left, right) => left.Word.CompareTo(right.Word));
        return WordVector.Of([.. strongest.Select(pair => pair.Word)], [.. strongest.Select(pair => pair.Weight)]);
    }
}
