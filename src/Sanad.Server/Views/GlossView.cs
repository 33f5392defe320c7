using System.Text.RegularExpressions;
using Sanad.Server.Markup;

namespace Sanad.Server.Views;

/// <summary>An English line of ours with the Urdu inside it set apart in its own direction.</summary>
internal static partial class GlossView
{
    private const char Opening = '\u2067';
    private const char FirstStrong = '\u2068';
    private const char Closing = '\u2069';

    /// <summary>The line; its bidi isolates become elements.</summary>
    public static Html Of(string gloss)
    {
        var pieces = new List<Html>();
        int at = 0;
        while (gloss.AsSpan(at).IndexOfAny(Opening, FirstStrong) is >= 0 and var found)
        {
            int open = at + found;
            int close = gloss.IndexOf(Closing, open);
            if (close < 0)
            {
                break;
            }

            AddWords(pieces, gloss[at..open]);
            pieces.Add($"<bdi lang=\"ur\" dir=\"rtl\">{gloss.AsSpan(open + 1, close - open - 1)}</bdi>");
            at = close + 1;
        }

        AddWords(pieces, gloss[at..]);
        return $"<bdi lang=\"en\" dir=\"ltr\" class=\"gloss\">{pieces}</bdi>";
    }

    // Codes stand back behind the names that they explain.
    private static void AddWords(List<Html> pieces, string words)
    {
        int at = 0;
        foreach (Match code in Code().Matches(words))
        {
            pieces.Add(Html.Text(words[at..code.Index]));
            pieces.Add($"<span class=\"code\">{code.Value}</span>");
            at = code.Index + code.Length;
        }

        pieces.Add(Html.Text(words[at..]));
    }

    [GeneratedRegex(@"\((?:[A-Z]{3}|---)(?:/[A-Z]{3})?\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
