using static Sanad.Text.Normalization.Letters;

namespace Sanad.Text.Morphology;

/// <summary>Makes the forms of nouns, adjectives and names from their paradigm codes (<c>- m ma f adj</c>).</summary>
/// <remarks>Source: the declensions of standard Urdu grammars (Platts; Schmidt). Works on folded words.</remarks>
public static class NounParadigm
{
    /// <summary>Whether <paramref name="code"/> names a paradigm.</summary>
    public static bool IsKnown(string code) => code is "-" or "m" or "ma" or "f" or "adj";

    /// <summary>The forms of <paramref name="word"/>, the dictionary form first.</summary>
    /// <param name="word">A folded word, or a name of several words whose last one changes.</param>
    /// <param name="code">One of <c>- m ma f adj</c>.</param>
    public static IEnumerable<(string Surface, WordForm Form)> Forms(string word, string code)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        yield return (word, WordForm.Direct);
        IEnumerable<(string, WordForm)> others = code switch
        {
            "m" => [(ObliquePlural(word), WordForm.ObliquePlural)],
            "ma" => MasculineInAlef(word),
            "f" => [(FemininePlural(word), WordForm.Plural), (ObliquePlural(word), WordForm.ObliquePlural)],
            "adj" => Adjective(word),
            _ => [],
        };
        foreach ((string surface, WordForm form) in others)
        {
            yield return (surface, form);
        }
    }

    private static IEnumerable<(string Surface, WordForm Form)> MasculineInAlef(string word)
    {
        if (word[^1] == NoonGhunna && word.Length > 2)
        {
            string shortened = word[..^2];
            return [($"{shortened}{YehHamza}{FarsiYeh}{NoonGhunna}", WordForm.Oblique), ($"{shortened}{YehHamza}{YehBarree}", WordForm.Oblique)];
        }

        if (word[^1] is not (Alef or HehGoal))
        {
            return [(ObliquePlural(word), WordForm.ObliquePlural)];
        }

        string stem = word[..^1];
        return [(stem + YehBarree, WordForm.Oblique), (stem + Waw + NoonGhunna, WordForm.ObliquePlural)];
    }

    private static IEnumerable<(string Surface, WordForm Form)> Adjective(string word)
    {
        string stem = word[..^1];
        return [(stem + YehBarree, WordForm.Oblique), (stem + FarsiYeh, WordForm.Direct), (stem + Waw + NoonGhunna, WordForm.ObliquePlural)];
    }

    private static string FemininePlural(string word) => word[^1] switch
    {
        FarsiYeh => $"{word}{Alef}{NoonGhunna}",
        Alef or Waw => $"{word}{YehHamza}{FarsiYeh}{NoonGhunna}",
        HehGoal => $"{word[..^1]}{FarsiYeh}{NoonGhunna}",
        _ => $"{word}{FarsiYeh}{NoonGhunna}",
    };

    private static string ObliquePlural(string word) => word[^1] switch
    {
        HehGoal when word.Length > 3 && word[^2] is not (Alef or Waw or FarsiYeh) => $"{word[..^1]}{Waw}{NoonGhunna}",
        _ => $"{word}{Waw}{NoonGhunna}",
    };
}
