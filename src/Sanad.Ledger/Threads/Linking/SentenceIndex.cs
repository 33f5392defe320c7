using System.Collections.Immutable;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Which sentences of a document have a word, so that it can be compared with many others.</summary>
internal sealed class SentenceIndex
{
    private const int None = -1;

    // Where the chain of each word begins; an entry names the one behind it.
    private readonly Dictionary<int, int> first = [];
    private readonly List<(int Sentence, float Weight, float Own, int Next)> entries = [];

    public SentenceIndex(ImmutableArray<MatterSentence> sentences)
    {
        Sentences = sentences.Length;
        for (int sentence = 0; sentence < sentences.Length; sentence++)
        {
            MatterSentence of = sentences[sentence];
            for (int i = 0; i < of.Words.Length; i++)
            {
                int next = first.GetValueOrDefault(of.Words[i], None);
                first[of.Words[i]] = entries.Count;
                entries.Add((sentence, of.Weights[i], of.Own[i], next));
            }
        }
    }

    // How many there are.
    public int Sentences { get; }

    // Adds what the words of another sentence have in common with each of these.
    public void AddLikeness(MatterSentence other, Span<(float All, float Own)> sums)
    {
        for (int i = 0; i < other.Words.Length; i++)
        {
            for (int at = first.GetValueOrDefault(other.Words[i], None); at != None; at = entries[at].Next)
            {
                (int sentence, float weight, float own, _) = entries[at];
                ref (float All, float Own) sum = ref sums[sentence];
                sum = (sum.All + (weight * other.Weights[i]), sum.Own + (own * other.Own[i]));
            }
        }
    }
}
