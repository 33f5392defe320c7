using System.Text;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Search;

/// <summary>The words of a text as the index has them: folded, in order, without punctuation.</summary>
/// <remarks>A question is cut by the same tokenizer, so what is typed in any spelling of keyboard finds what was printed. Not thread-safe: it lends its arena.</remarks>
internal sealed class IndexWords(LanguagePack pack)
{
    private readonly Tokenizer tokenizer = new(pack);
    private readonly NormalizedText normalized = new();
    private readonly StringBuilder words = new();

    // The tokens of the text cut last.
    public TokenList Tokens { get; } = new();

    public void Cut(string text)
    {
        Normalizer.Normalize(text, normalized);
        tokenizer.Tokenize(normalized, Tokens);
    }

    // The words of the text cut last, parted by spaces.
    public string Join()
    {
        words.Clear();
        for (int i = 0; i < Tokens.Count; i++)
        {
            if (IsWord(Tokens[i]))
            {
                words.Append(words.Length > 0 ? " " : "").Append(Tokens.Characters(i));
            }
        }

        return words.ToString();
    }

    public static bool IsWord(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number;
}
