namespace Sanad.Application;

/// <summary>A gap's words where they stand.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Before">Up to 60 characters before them, from a word's beginning.</param>
/// <param name="Words">The words as the text has them.</param>
/// <param name="After">Up to 60 characters behind them, to a word's end.</param>
public sealed record GapContext(string Document, string Before, string Words, string After)
{
    private const int Reach = 60;

    /// <summary>Cuts the words at <paramref name="start"/> to <paramref name="end"/> (UTF-16) and what stands around them on their line.</summary>
    internal static GapContext Of(string document, string text, int start, int end)
    {
        int from = Math.Max(text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Min(start, Reach)) + 1, Math.Max(0, start - Reach));
        int to = text.IndexOf('\n', end, Math.Min(Reach, text.Length - end));
        to = to < 0 ? Math.Min(text.Length, end + Reach) : to;
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return new GapContext(document, text[from..start], text[start..end], text[end..to]);
    }
}
