using Sanad.Model;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Finds the tokens of a stretch of text.</summary>
internal static class TokensWithin
{
    // Those that begin within it.
    public static Range Of(TokenList tokens, TextSpan span) => FirstFrom(tokens, span.Start)..FirstFrom(tokens, span.End);

    // The first token that begins there or behind it.
    private static int FirstFrom(TokenList tokens, int start)
    {
        int low = 0;
        for (int high = tokens.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = tokens.SourceStart(middle) < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
