using static Sanad.Text.Normalization.Letters;

namespace Sanad.Text.Normalization;

/// <summary>What is left of a word's spelling when the letters that typists confuse are taken as one.</summary>
/// <remarks>
/// ے and ئ within a word are ی and two of them are one, ں is ن, ذ is ز, a leading آ is ا, and ھ is ہ behind a letter that has no breath
/// (نشانھ, بوشھر). Two words with one skeleton are spelled alike but for such habits: شئیر and شیئر, پزیر and پذیر, سےلاب and سیلاب.
/// Only for words that are not known as they are written.
/// </remarks>
public static class Skeleton
{
    /// <summary>Writes the skeleton of a folded <paramref name="word"/>.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="target">As long as the word at least.</param>
    /// <returns>The number of letters written.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> target)
    {
        int length = 0;
        for (int index = 0; index < word.Length; index++)
        {
            char letter = word[index] switch
            {
                YehBarree when index < word.Length - 1 => FarsiYeh,
                YehHamza => FarsiYeh,
                NoonGhunna => Noon,
                HehDoachashmee when index > 0 && !TakesBreath(word[index - 1]) => HehGoal,
                Thal => Zain,
                AlefMadda when index == 0 => Alef,
                char other => other,
            };
            if (letter != FarsiYeh || length == 0 || target[length - 1] != FarsiYeh)
            {
                target[length++] = letter;
            }
        }

        return length;
    }

    /// <summary>
    /// Whether what is typed may stand for the word: writers leave out the mark of آ and the dot of ن, never add them, and a hamza at the end has lost its ی.
    /// </summary>
    public static bool MayMean(ReadOnlySpan<char> typed, ReadOnlySpan<char> word) =>
        !(typed[0] == AlefMadda && word[0] == Alef) && !(typed[^1] == Noon && word[^1] == NoonGhunna)
        && !(typed[^1] == YehHamza && (word.Length < 2 || word[^2] != YehHamza));
}
