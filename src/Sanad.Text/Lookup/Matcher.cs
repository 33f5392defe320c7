using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Lookup;

/// <summary>Finds the longest known surfaces in one pass from left to right.</summary>
/// <remarks>Names are matched whole and longest first, so that no short name is read inside a longer one. Never crosses a line end. Thread-safe.</remarks>
public sealed class Matcher
{
    // What only the linking of reports asks for: its phrases are no units of the text, and reading does not depend on them. Those that say nothing are.
    private const string OfLinking = "story-words";
    private const string SaysNothing = "none";

    private readonly LanguagePack pack;
    private readonly int tableOfLinking = -1;
    private readonly bool[] isOfLinking = [];

    /// <summary>Makes a matcher over the surfaces of <paramref name="pack"/>.</summary>
    public Matcher(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        this.pack = pack;
        foreach (PackTable table in pack.Tables)
        {
            if (table.Name == OfLinking)
            {
                tableOfLinking = table.Index;
                isOfLinking = [.. Enumerable.Range(0, table.Rows).Select(row => table[row, table.Column("kind")] != SaysNothing)];
            }
        }
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
            if (IsUnit(pack.Entries(node), end - first))
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

    private bool IsUnit(EntryList entries, int length)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (length == 1 || entries[i].Table != tableOfLinking || !isOfLinking[entries[i].Row])
            {
                return true;
            }
        }

        return false;
    }

    // A hyphen before a number, without spaces: types are written with and without one, F-15 as F 15.
    private static bool IsTie(TokenList tokens, int at) => at + 1 < tokens.Count && tokens[at] is { Mark: '-', SpaceBefore: false } && tokens[at + 1] is { Kind: TokenKind.Number, SpaceBefore: false };
}
