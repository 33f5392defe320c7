using Sanad.Text.Morphology;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Reader.Lexicon;

/// <summary>Predicates of several words by their parts, so that they are found where other words stand between: پابندی … عائد, حمایت کا … اعلان.</summary>
/// <remarks>The first part is compared without its ending, since کو before the second makes it oblique (پابندیوں کو … ختم). Thread-safe.</remarks>
internal sealed class SplitPredicates
{
    private const int Unasked = -2;
    private const int NoStem = -1;
    private static readonly Frame[] None = [];

    private readonly LanguagePack pack;
    private readonly Func<int, Frame[]> framesOf;
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Stem, int Last, string Joint), List<(int[] Before, int Node)>> parts = [];
    private readonly HashSet<int> lasts = [];
    private readonly int[] stemOfWord;

    /// <summary>Makes the index of the surfaces of <paramref name="pack"/> whose frames <paramref name="framesOf"/> reads.</summary>
    public SplitPredicates(LanguagePack pack, Func<int, Frame[]> framesOf, Func<int, string?> caseOf)
    {
        this.pack = pack;
        this.framesOf = framesOf;
        stemOfWord = new int[pack.WordCount];
        Array.Fill(stemOfWord, Unasked);
        PackTable table = pack.Table("predicates");
        int noun = table.Column("noun");
        for (int row = 0; row < table.Rows; row++)
        {
            foreach (string surface in table.List(row, noun))
            {
                if (surface.Contains(' ', StringComparison.Ordinal))
                {
                    Add(WordsOf(surface), caseOf);
                }
            }
        }
    }

    /// <summary>Whether a predicate of several words ends in <paramref name="word"/>.</summary>
    public bool EndsWith(int word) => lasts.Contains(word);

    /// <summary>The frames of the predicate whose first part ends before token <paramref name="end"/> and whose last word is <paramref name="last"/>; empty for none.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="end">Behind the last token of the first part.</param>
    /// <param name="last">The last word.</param>
    /// <param name="joint">Id of the case mark between the parts; empty where they stand side by side.</param>
    /// <param name="least">Words that the first part must have at least.</param>
    public Frame[] Find(TokenList tokens, int end, int last, string joint, int least)
    {
        int stem = StemOf(tokens[end - 1].Word);
        if (stem < 0 || !parts.TryGetValue((stem, last, joint), out List<(int[] Before, int Node)>? found))
        {
            return None;
        }

        foreach ((int[] before, int node) in found)
        {
            if (before.Length + 1 >= least && Precede(tokens, end - 1, before))
            {
                return framesOf(node);
            }
        }

        return None;
    }

    private static bool Precede(TokenList tokens, int end, int[] before)
    {
        for (int index = 0; index < before.Length; index++)
        {
            int token = end - before.Length + index;
            if (token < 0 || tokens[token].Word != before[index])
            {
                return false;
            }
        }

        return true;
    }

    private int[] WordsOf(string surface)
    {
        string[] written = surface.Split(' ');
        int[] words = new int[written.Length];
        for (int index = 0; index < written.Length; index++)
        {
            words[index] = pack.FindWord(Sanad.Text.Normalization.Normalizer.Fold(written[index]));
        }

        return words;
    }

    private void Add(int[] words, Func<int, string?> caseOf)
    {
        if (Array.IndexOf(words, -1) >= 0)
        {
            return;
        }

        int node = pack.FirstNode(words[0]);
        for (int index = 1; index < words.Length; index++)
        {
            node = pack.NextNode(node, words[index]);
        }

        string joint = words.Length > 2 && caseOf(words[^2]) is "ka" or "mein" ? caseOf(words[^2])! : string.Empty;
        int first = joint.Length > 0 ? words.Length - 3 : words.Length - 2;
        if (node == 0 || (pack.IsFunctionWord(words[first]) && (first == 0 || joint != "mein")) || pack.IsFunctionWord(words[^1]))
        {
            return;
        }

        var key = (MakeStem(words[first]), words[^1], joint);
        lasts.Add(words[^1]);
        if (!parts.TryGetValue(key, out List<(int[] Before, int Node)>? list))
        {
            parts[key] = list = [];
        }

        list.Add((words[..first], node));
        list.Sort(static (left, right) => right.Before.Length.CompareTo(left.Before.Length));
    }

    private int MakeStem(int word)
    {
        string stem = NounParadigm.Stem(pack.Word(word));
        if (!stems.TryGetValue(stem, out int index))
        {
            index = stems.Count;
            stems.Add(stem, index);
        }

        return index;
    }

    private int StemOf(int word)
    {
        if (word < 0 || word >= stemOfWord.Length)
        {
            return NoStem;
        }

        if (stemOfWord[word] == Unasked)
        {
            stemOfWord[word] = stems.TryGetValue(NounParadigm.Stem(pack.Word(word)), out int stem) ? stem : NoStem;
        }

        return stemOfWord[word];
    }
}
