namespace Sanad.Text.Sentences;

/// <summary>Stops behind the number or letter of a list item.</summary>
internal static class ListRules
{
    /// <summary>Whether the stop at <paramref name="index"/> belongs to an item's number: at the start of a sentence, behind a colon, or where the next number of the list is due.</summary>
    public static bool IsListMark(TokenView view, int index, int start, ref int listNumber)
    {
        if (view.IsPastLine(index + 1))
        {
            return false;
        }

        int first = index - 1;
        int number = view.SmallNumber(first);
        if (first <= start + 1 && (first == start || !view.IsWord(start)) && (number > 0 || view.IsLetter(first)))
        {
            listNumber = number;
            return true;
        }

        if (number == 0 || (number != listNumber + 1) || (number == 1 && view.Mark(first - 1) != ':'))
        {
            return false;
        }

        listNumber = number;
        return true;
    }
}
