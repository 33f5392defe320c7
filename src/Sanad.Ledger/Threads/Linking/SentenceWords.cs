using Sanad.Ledger.Search;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Weighs the words of sentences by how rare they are in the language. It owns the arena it works in.</summary>
internal sealed class SentenceWords(LanguagePack pack)
{
    // Costs are bits: a word of one thousand has ten. Commoner ones tell no story; one that the pack does not know is mostly a name.
    private const int LeastBits = 10;
    private const int FreeBits = 6;
    private const int UnknownBits = 17;

    private int[] found = new int[64];
    private float[] weights = new float[64];
    private int count;

    // The words of the sentence weighed last, ascending, each once.
    public ReadOnlySpan<int> Found => found.AsSpan(0, count);

    // What each of them says, before it was scaled to the sentence.
    public ReadOnlySpan<float> Weights => weights.AsSpan(0, count);

    public WordVector Of(TokenList tokens, Range sentence)
    {
        (int first, int length) = Begin(tokens, sentence);
        for (int i = first; i < first + length; i++)
        {
            ref readonly Token token = ref tokens[i];
            float weight = IndexWords.IsWord(token) ? WeightOf(token.Word) : 0;
            if (weight > 0)
            {
                Add(Hash(tokens.Characters(i)), weight);
            }
        }

        Sort();
        return WordVector.Of(Found.ToArray(), Weights.ToArray());
    }

    // The telling words, ascending.
    public int[] TellingIn(TokenList tokens, Range cue)
    {
        (int first, int length) = Begin(tokens, cue);
        for (int i = first; i < first + length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (IndexWords.IsWord(token) && (token.Word < 0 || !(pack.IsFunctionWord(token.Word) || pack.IsLightVerb(token.Word))))
            {
                Add(Hash(tokens.Characters(i)), 1);
            }
        }

        Sort();
        return Found.ToArray();
    }

    public static int HashOf(string text) => Hash(Normalizer.Fold(text));

    private (int First, int Length) Begin(TokenList tokens, Range range)
    {
        (int first, int length) = range.GetOffsetAndLength(tokens.Count);
        count = 0;
        if (found.Length < length)
        {
            found = new int[length * 2];
            weights = new float[found.Length];
        }

        return (first, length);
    }

    private void Add(int word, float weight)
    {
        found[count] = word;
        weights[count++] = weight;
    }

    // Of a word's weights the greatest counts: two spellings may have one hash.
    private void Sort()
    {
        Array.Sort(found, weights, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (kept > 0 && found[kept - 1] == found[i])
            {
                weights[kept - 1] = Math.Max(weights[kept - 1], weights[i]);
            }
            else
            {
                (found[kept], weights[kept]) = (found[i], weights[i]);
                kept++;
            }
        }

        count = kept;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        long key = NameKey.Of(word);
        int hash = unchecked((int)(key ^ (key >> 20)));
        return hash == 0 ? 1 : hash;
    }

    private float WeightOf(int word)
    {
        if (word < 0)
        {
            return UnknownBits - FreeBits;
        }

        int bits = pack.Cost(word);
        return bits < LeastBits || pack.IsFunctionWord(word) || pack.IsLightVerb(word) ? 0 : bits - FreeBits;
    }
}
