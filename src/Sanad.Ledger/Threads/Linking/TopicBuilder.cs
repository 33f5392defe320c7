namespace Sanad.Ledger.Threads.Linking;

/// <summary>Gathers the words of a document's sentences into the vector that the whole is known by.</summary>
internal sealed class TopicBuilder
{
    // More words say little more about which story it is, and make every comparison dearer.
    private const int MostWords = 128;

    private readonly Dictionary<int, float> topic = [];
    private readonly Dictionary<int, int> sentences = [];

    public int Sentences { get; private set; }

    public void Clear()
    {
        topic.Clear();
        sentences.Clear();
        Sentences = 0;
    }

    public void Add(IReadOnlyDictionary<int, float> sentence)
    {
        Sentences++;
        foreach ((int word, float weight) in sentence)
        {
            topic[word] = weight;
            sentences[word] = sentences.GetValueOrDefault(word) + 1;
        }
    }

    // For each word of a sentence the share of the sentences that have it.
    public float[] SharesOf(WordVector sentence)
    {
        float[] shares = new float[sentence.Words.Length];
        for (int i = 0; i < shares.Length; i++)
        {
            shares[i] = sentences.GetValueOrDefault(sentence.Words[i]) / (float)Math.Max(1, Sentences);
        }

        return shares;
    }

    public (int Word, float Weight)[] Strongest(int most) =>
        [.. topic.Select(pair => (Word: pair.Key, Weight: pair.Value * (1 + MathF.Log(sentences[pair.Key])))).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Word).Take(most)];

    public WordVector Build()
    {
        (int Word, float Weight)[] strongest = Strongest(MostWords);
        Array.Sort(strongest, (left, right) => left.Word.CompareTo(right.Word));
        return WordVector.Of([.. strongest.Select(pair => pair.Word)], [.. strongest.Select(pair => pair.Weight)]);
    }
}
