using Sanad.Text.Packs;

namespace Sanad.Text.Sentences;

/// <summary>Stops in the place, day and agency that stand before a report: ڈھاکہ ۔ یکم دسمبر (اے پی پی).</summary>
internal static class DatelineRules
{
    private const int LongestPlace = 4;
    private const int LongestDay = 4;

    /// <summary>Whether a day and a bracket follow the stop at <paramref name="index"/>, which stands behind the first words of a line.</summary>
    public static bool IsDatelineStop(TokenView view, int index, int start)
    {
        if (!IsDatelineStart(view, index, start))
        {
            return false;
        }

        bool hasNumber = false;
        int at = index + 1;
        for (; at <= index + LongestDay && (view.IsWord(at) || view.IsNumber(at)); at++)
        {
            hasNumber |= view.IsNumber(at);
        }

        return view.Mark(at) == '(' && (hasNumber || at - index - 1 == 2);
    }

    /// <summary>Whether no more than the name of a place stands between the start of the line and <paramref name="index"/>.</summary>
    public static bool IsDatelineStart(TokenView view, int index, int start)
    {
        if (index == start || index - start > LongestPlace || !(start == 0 || view.IsLineEnd(start - 1)) || view.IsPastLine(index + 1))
        {
            return false;
        }

        for (int at = start; at < index; at++)
        {
            if (!view.IsWord(at) || view.Is(at, WordUse.Closing | WordUse.Function))
            {
                return false;
            }
        }

        return true;
    }
}
