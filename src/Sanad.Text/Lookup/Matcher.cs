using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Lookup;

/// <summary>Finds the longest known surfaces in one pass from left to right.</summary>
/// <remarks>Names are matched whole and longest first, so that no short name is read inside a longer one. Never crosses a line end. Thread-safe.</remarks>
public sealed class Matcher
{
    private readonly LanguagePack pack;

    /// <summary>Makes a matcher over the surfaces of <paramref name="pack"/>.</summary>
    public Matcher(LanguagePack pack)
    {
        this.pack = pack;
    }

    /// <summary>Cuts <paramref name="tokens"/> into <paramref name="target"/>, which is emptied first.</summary>
    public void Match(TokenList tokens, MatchList target)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(target);
        target.Clear();
        int token = 0;
        while (token < tokens.Count)
        {
            Match match = Longest(tokens, token);
            target.Add(match);
            token = match.End;
        }
    }

    /// <summary>The longest surface that begins at token <paramref name="first"/>.</summary>
    private Match Longest(TokenList tokens, int first)
    {
        var best = new Match(first, first + 1, 0);
        int node = pack.FirstNode(tokens[first].Word);
        int end = first + 1;
        while (node != 0)
        {
            if (pack.Entries(node).Count > 0)
            {
                best = new Match(first, end, node);
            }

            int next = IsTie(tokens, end) ? end + 1 : end;
            if (next == tokens.Count || tokens[next].Kind is TokenKind.Punctuation or TokenKind.LineEnd)
            {
                break;
            }

            node = pack.NextNode(node, tokens[next].Word);
            end = next + 1;
        }

        return best;
    }

    // A hyphen before a number, without spaces: types are written with and without one, F-15 as F 15.
    private static bool IsTie(TokenList tokens, int at) => at + 1 < tokens.Count && tokens[at] is { Mark: '-', SpaceBefore: false } && tokens[at + 1] is { Kind: TokenKind.Number, SpaceBefore: false };
}
