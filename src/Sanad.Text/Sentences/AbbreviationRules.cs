using Sanad.Text.Packs;

namespace Sanad.Text.Sentences;

/// <summary>Stops inside spelled abbreviations and behind initials.</summary>
internal static class AbbreviationRules
{
    private const int LettersOfInitials = 2;

    /// <summary>Whether the stop at <paramref name="index"/> stands behind a letter of an abbreviation or of somebody's initials.</summary>
    public static bool IsAbbreviation(TokenView view, int index, int start)
    {
        int letters = LettersBefore(view, index, start);
        int next = index + 1;
        if (letters == 0 || view.IsPastLine(next))
        {
            return false;
        }

        bool isFollowed = view.Mark(next + 1) == view.Mark(index) && view.IsGlued(next + 1);
        if (view.IsLetter(next) && (isFollowed || !view.Is(next, WordUse.Enclitic)))
        {
            return view.IsGlued(next) || letters > 1 || isFollowed || (!view.IsLetter(index - 2) && !view.Is(index - 1, WordUse.Closing | WordUse.Function));
        }

        if (view.Is(next, WordUse.Enclitic))
        {
            return letters > 1;
        }

        return letters == LettersOfInitials && view.IsWord(next) && !view.Is(next, WordUse.Function | WordUse.OpenerFirst) && !view.IsAnyOpener(next);
    }

    /// <summary>Whether the stop stands behind a year's ء and the sentence goes on: 1973ء۔ کے آئین میں.</summary>
    public static bool IsYear(TokenView view, int index) => view.IsWord(index - 1) && view.IsGlued(index - 1) && view.IsNumber(index - 2)
        && view.Is(index + 1, WordUse.Function) && !view.IsAnyOpener(index + 1) && !view.Is(index + 1, WordUse.Joiner | WordUse.Relative);

    /// <summary>How many letters with stops between them end here.</summary>
    private static int LettersBefore(TokenView view, int index, int start)
    {
        int letters = 0;
        char mark = view.Mark(index);
        for (int stop = index; stop - 1 >= start && view.Mark(stop) == mark && view.IsGlued(stop) && view.IsLetter(stop - 1); stop -= 2)
        {
            letters++;
        }

        return letters;
    }
}
