using Sanad.Text.Packs;

namespace Sanad.Text.Sentences;

/// <summary>Whether the lines of a text are broken at a width, as in mail and in text copied from a column, so that sentences run over line ends.</summary>
/// <param name="Width">Characters of the longest line; 0 where lines are not broken at a width.</param>
internal readonly record struct LineWrap(int Width)
{
    private const int WidestLine = 160;
    private const int FewestLeaning = 2;
    private const int LeaningShare = 4;

    /// <summary>Judges the lines of <paramref name="view"/>.</summary>
    /// <remarks>
    /// Lines are broken at a width if none is longer than 160 characters, some stop stands inside a line, and of the lines that end without a
    /// stop a quarter, and at least two, end in a word that cannot end a sentence.
    /// </remarks>
    public static LineWrap Of(TokenView view)
    {
        int width = 0, open = 0, leaning = 0, inner = 0, first = 0;
        for (int index = 0; index <= view.Count; index++)
        {
            if (!view.IsPastLine(index))
            {
                inner += TokenView.IsStop(view.Mark(index)) && view.IsWord(index + 1) ? 1 : 0;
                continue;
            }

            if (index > first)
            {
                width = Math.Max(width, view.End(index - 1) - view.Start(first));
                bool isOpen = view.IsWord(index - 1) && !view.IsPastLine(index + 1);
                open += isOpen ? 1 : 0;
                leaning += isOpen && view.Is(index - 1, WordUse.Function) && !view.Is(index - 1, WordUse.Auxiliary) ? 1 : 0;
            }

            if (width > WidestLine)
            {
                return default;
            }

            first = index + 1;
        }

        return leaning >= FewestLeaning && leaning * LeaningShare >= open && inner > 0 ? new LineWrap(width) : default;
    }

    /// <summary>Whether the sentence goes on behind the line end at <paramref name="index"/>.</summary>
    public bool JoinsAt(TokenView view, int index)
    {
        if (Width == 0 || view.IsPastLine(index + 1) || TokenView.IsBullet(view.Mark(index + 1)) || !(view.IsWord(index - 1) || view.IsNumber(index - 1)))
        {
            return false;
        }

        int first = index;
        while (first > 0 && !view.IsLineEnd(first - 1))
        {
            first--;
        }

        return (view.End(index - 1) - view.Start(first)) * 2 > Width;
    }
}
