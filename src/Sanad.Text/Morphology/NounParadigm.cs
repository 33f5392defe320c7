using static Sanad.Text.Normalization.Letters;

namespace Sanad.Text.Morphology;

/// <summary>Makes the forms of nouns, adjectives and names from their paradigm codes (<c>- m ma f adj</c>).</summary>
/// <remarks>Source: the declensions of standard Urdu grammars (Platts; Schmidt). Works on folded words. See docs/language/word-forms.md.</remarks>
public static class NounParadigm
{
    private static readonly string[] Endings =
    [
        $"{FarsiYeh}{Waw}{NoonGhunna}", $"{FarsiYeh}{Alef}{NoonGhunna}", $"{Waw}{NoonGhunna}", $"{FarsiYeh}{NoonGhunna}",
        $"{YehBarree}", $"{HehGoal}", $"{Alef}", $"{FarsiYeh}",
    ];

    /// <summary>Whether <paramref name="code"/> names a paradigm.</summary>
    public static bool IsKnown(string code) => code is "-" or "m" or "ma" or "f" or "adj";

    /// <summary>A folded word without what may be its ending, so that the forms of one noun compare as one: پابندی and پابندیوں give پابند.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (string ending in Endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <summary>The forms of <paramref name="word"/>, the dictionary form first.</summary>
    /// <param name="word">A folded word, or a name of several words whose last one changes.</param>
    /// <param name="code">One of <c>- m ma f adj</c>.</param>
    public static IEnumerable<(string Surface, WordForm Form)> Forms(string word, string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        yield return (word, WordForm.Direct);
        IEnumerable<(string Surface, WordForm Form)> others = code switch
        {
            "m" => Spoken(word),
            "ma" => MasculineInAlef(word),
            "f" => Feminine(word),
            "adj" => Adjective(word),
            _ => [],
        };
        foreach ((string surface, WordForm form) in others)
        {
            yield return (surface, form);
            if (form == WordForm.ObliquePlural && code != "adj")
            {
                yield return (surface[..^1], WordForm.Vocative);
            }
        }
    }

    /// <summary>The oblique plural; none where the word is one already (لوگوں) or a direct plural of the feminine (عورتیں).</summary>
    private static IEnumerable<(string Surface, WordForm Form)> Spoken(string word) =>
        word[^1] == NoonGhunna && word.Length > 3 && word[^2] is Waw or FarsiYeh or Alef ? [] : [(ObliquePlural(word), WordForm.ObliquePlural)];

    private static IEnumerable<(string Surface, WordForm Form)> MasculineInAlef(string word)
    {
        if (word[^1] == NoonGhunna && word.Length > 2)
        {
            string shortened = word[..^2];
            return [($"{shortened}{YehHamza}{FarsiYeh}{NoonGhunna}", WordForm.Oblique), ($"{shortened}{YehHamza}{YehBarree}", WordForm.Oblique)];
        }

        if (word[^1] == Ain)
        {
            return [(word + YehBarree, WordForm.Oblique), (ObliquePlural(word), WordForm.ObliquePlural)];
        }

        if (word[^1] is not (Alef or HehGoal))
        {
            return Spoken(word);
        }

        string stem = word[..^1];
        IEnumerable<(string, WordForm)> forms = [(stem + YehBarree, WordForm.Oblique), (stem + Waw + NoonGhunna, WordForm.ObliquePlural)];
        return stem is [.., Alef, FarsiYeh] ? forms.Prepend(($"{stem[..^1]}{YehHamza}{YehBarree}", WordForm.Oblique)) : forms;
    }

    private static IEnumerable<(string Surface, WordForm Form)> Adjective(string word)
    {
        (string stem, string glide) = word switch
        {
            [.., FarsiYeh, Alef, NoonGhunna] => (word[..^3], $"{YehHamza}"),
            [.., Alef, NoonGhunna] => (word[..^2], string.Empty),
            [.., FarsiYeh, Alef] => (word[..^2], $"{YehHamza}"),
            _ => (word[..^1], string.Empty),
        };
        return word[^1] == NoonGhunna
            ? [($"{stem}{glide}{FarsiYeh}{NoonGhunna}", WordForm.Oblique)]
            : [($"{stem}{glide}{YehBarree}", WordForm.Oblique), ($"{stem}{glide}{FarsiYeh}", WordForm.Direct), ($"{word[..^1]}{Waw}{NoonGhunna}", WordForm.ObliquePlural)];
    }

    private static IEnumerable<(string Surface, WordForm Form)> Feminine(string word)
    {
        (string plural, string oblique) = word switch
        {
            [.., Alef, NoonGhunna] => ($"{word[..^1]}{YehHamza}{FarsiYeh}", word[..^1]),
            [.., YehHamza, YehBarree] => ($"{word[..^1]}{FarsiYeh}", $"{word[..^2]}{FarsiYeh}"),
            [.., FarsiYeh, Alef] => (word, word[..^1]),
            [.., FarsiYeh] => ($"{word}{Alef}", word),
            [.., Alef or Waw] => ($"{word}{YehHamza}{FarsiYeh}", word),
            [.., HehGoal] when IsSilent(word) => ($"{word[..^1]}{Alef}{YehHamza}{FarsiYeh}", $"{word[..^1]}{Alef}"),
            _ => ($"{word}{FarsiYeh}", word),
        };
        return [(plural + NoonGhunna, WordForm.Plural), ($"{oblique}{Waw}{NoonGhunna}", WordForm.ObliquePlural)];
    }

    private static string ObliquePlural(string word) =>
        IsSilent(word) && word[^2] is not (Waw or FarsiYeh) ? $"{word[..^1]}{Waw}{NoonGhunna}" : $"{word}{Waw}{NoonGhunna}";

    /// <summary>
    /// Whether the ہ at the end is only a vowel (نمائندہ, ملکہ): it is heard behind ا and in words of three letters (راہ, جگہ), in masculines behind و and ی too (گروہ, فقیہ).
    /// </summary>
    private static bool IsSilent(string word) => word[^1] == HehGoal && word.Length - word.LastIndexOf(' ') > 4 && word[^2] is not Alef;
}
