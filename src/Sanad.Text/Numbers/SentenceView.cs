using System.Runtime.CompilerServices;
using Sanad.Text.Lookup;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Numbers;

/// <summary>One sentence of an analysis; the rules look no further.</summary>
internal readonly ref struct SentenceView(TextAnalysis analysis, int start, int end)
{
    private readonly ref NumberMemo numbers;

    /// <summary>A view that reads each number once.</summary>
    public SentenceView(TextAnalysis analysis, int start, int end, ref NumberMemo numbers)
        : this(analysis, start, end)
    {
        this.numbers = ref numbers;
    }

    /// <summary>The number at <paramref name="token"/>, from the memo of this view if it has one.</summary>
    public bool TryNumber(NumberGrammar grammar, int token, out NumberCore core) => Unsafe.IsNullRef(ref numbers)
        ? grammar.TryRead(this, token, out core) : numbers.TryRead(grammar, this, token, out core);

    /// <summary>All tokens of the text.</summary>
    public TokenList Tokens { get; } = analysis.Tokens;

    /// <summary>First token of the sentence.</summary>
    public int Start { get; } = start;

    /// <summary>Behind the last token of the sentence.</summary>
    public int End { get; } = end;

    /// <summary>The pack's word at <paramref name="token"/>, or −1 outside the sentence.</summary>
    public int Word(int token) => token >= Start && token < End ? Tokens[token].Word : -1;

    /// <summary>The punctuation mark at <paramref name="token"/>, or <c>'\0'</c>.</summary>
    public char Mark(int token) => token >= Start && token < End ? Tokens[token].Mark : '\0';

    /// <summary>Whether a number in digits stands at <paramref name="token"/>.</summary>
    public bool IsNumber(int token) => token >= Start && token < End && Tokens[token].Kind == TokenKind.Number;

    /// <summary>Whether <paramref name="token"/> follows the one before it without a space.</summary>
    public bool IsGlued(int token) => token > Start && token < End && !Tokens[token].SpaceBefore;

    /// <summary>Whether <paramref name="token"/> is one of <paramref name="words"/>.</summary>
    public bool Is(int token, int[] words) => token >= Start && token < End && Tokens[token].Word >= 0 && words.AsSpan().Contains(Tokens[token].Word);

    /// <summary>The longest known surface that <paramref name="token"/> lies in.</summary>
    public Match Match(int token)
    {
        ReadOnlySpan<Match> matches = analysis.Matches.Items;
        int low = 0;
        int high = matches.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = matches[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return matches[low];
    }
}
