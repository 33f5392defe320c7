using Sanad.Ledger.Search;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Cuts sentences into words and weighs them by how rare they are in the language. It owns the arena it works in.</summary>
internal sealed class SentenceWords(LanguagePack pack)
{
    // Costs are bits: a word of one thousand has ten. Commoner ones tell no story; one that the pack does not know is mostly a name.
    private const int LeastBits = 10;
    private const int FreeBits = 8;
    private const int UnknownBits = 17;

    private readonly IndexWords words = new(pack);
    private readonly SortedDictionary<int, float> found = [];

    public WordVector Of(string sentence)
    {
        words.Cut(sentence);
        found.Clear();
        for (int i = 0; i < words.Tokens.Count; i++)
        {
            ref readonly Token token = ref words.Tokens[i];
            float weight = IndexWords.IsWord(token) ? WeightOf(token.Word) : 0;
            if (weight > 0)
            {
                found[Hash(words.Tokens.Characters(i))] = weight;
            }
        }

        return WordVector.Of([.. found.Keys], [.. found.Values]);
    }

    // The telling words, ascending.
    public int[] TellingIn(string text)
    {
        words.Cut(text);
        found.Clear();
        for (int i = 0; i < words.Tokens.Count; i++)
        {
            ref readonly Token token = ref words.Tokens[i];
            if (IndexWords.IsWord(token) && (token.Word < 0 || !(pack.IsFunctionWord(token.Word) || pack.IsLightVerb(token.Word))))
            {
                found[Hash(words.Tokens.Characters(i))] = 1;
            }
        }

        return [.. found.Keys];
    }

    public static int HashOf(string text) => Hash(Normalizer.Fold(text));

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
