using System.Text;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Search;

/// <summary>The words of a text as the index has them: folded, in order, without punctuation.</summary>
/// <remarks>A question is cut by the same tokenizer, so what is typed in any spelling of keyboard finds what was printed. Not thread-safe: it lends its arena.</remarks>
internal sealed class IndexWords(LanguagePack pack)
{
    private const int LastGroup = 3;

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
                words.Append(words.Length > 0 ? " " : "").Append(Word(i));
            }
        }

        return words.ToString();
    }

    // Token i of the text cut last. A number has its digits only, so that 15000, 15,000 and 1,50,000 are found however their digits are parted.
    public ReadOnlySpan<char> Word(int i)
    {
        ReadOnlySpan<char> characters = Tokens.Characters(i);
        return Tokens[i].Kind == TokenKind.Number && IsGrouped(characters) ? new string([.. characters.ToString().Where(char.IsAsciiDigit)]) : characters;
    }

    public static bool IsWord(in Token token) => token.Kind is TokenKind.Word or TokenKind.Number;

    // Thousands, or lakhs and crores: three digits behind the last separator, two or three between separators.
    private static bool IsGrouped(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<char> whole = number;
        int groups = 0;
        for (int at = whole.LastIndexOfAnyExceptInRange('0', '9'); at >= 0; at = whole.LastIndexOfAnyExceptInRange('0', '9'), groups++)
        {
            int digits = whole.Length - at - 1;
            if (whole[at] == '.' || (digits != LastGroup && (groups == 0 || digits != LastGroup - 1)))
            {
                return false;
            }

            whole = whole[..at];
        }

        return groups > 0 && whole.Length is > 0 and <= LastGroup;
    }
}
