using Sanad.Text.Normalization;

namespace Sanad.Text.Tokenization;

/// <summary>The tokens of one text, in order.</summary>
/// <remarks>Valid until the same list is filled again. A token's place in the original is <see cref="SourceStart"/> to <see cref="SourceEnd"/>.</remarks>
public sealed class TokenList
{
    private readonly ArenaList<Token> tokens = new(1024);

    /// <summary>The text that the tokens were cut from.</summary>
    public NormalizedText Text { get; private set; } = new();

    /// <summary>Number of tokens.</summary>
    public int Count => tokens.Count;

    /// <summary>All tokens.</summary>
    public ReadOnlySpan<Token> Items => tokens.Items;

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>The folded characters of token <paramref name="index"/>.</summary>
    public ReadOnlySpan<char> Characters(int index) => Text.Characters[tokens[index].Start..tokens[index].End];

    /// <summary>Index in the source of the first unit of token <paramref name="index"/>.</summary>
    public int SourceStart(int index) => Text.ToSource[tokens[index].Start];

    /// <summary>Index in the source behind the last unit of token <paramref name="index"/>, with the marks that were folded away behind it.</summary>
    public int SourceEnd(int index)
    {
        int end = tokens[index].End;
        int last = Text.ToSource[end - 1] + 1;
        int next = Text.ToSource[end];
        for (int at = last; at < next && IsPartOfWord(Text.Source[at]); at++)
        {
            last = Letters.IsMark(Text.Source[at]) || Text.Source[at] == Letters.Hamza ? at + 1 : last;
        }

        return last;
    }

    /// <summary>A mark, a hamza, or a joiner with a mark behind it, all folded away.</summary>
    private static bool IsPartOfWord(char character) => Letters.IsMark(character) || character is Letters.Hamza or Letters.ZeroWidthNonJoiner or '\u200D';

    internal void Begin(NormalizedText text)
    {
        Text = text;
        tokens.Clear();
    }

    internal void Add(in Token token) => tokens.Add(token);

    internal void ReplaceLast(in Token token) => tokens[tokens.Count - 1] = token;
}
