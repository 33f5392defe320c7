using static Sanad.Text.Normalization.Letters;

namespace Sanad.Text.Morphology;

/// <summary>Makes the forms of a verb from its root and its perfective.</summary>
/// <remarks>Source: the conjugation of standard Urdu grammars (Platts; Schmidt). Works on folded words. See docs/language/word-forms.md.</remarks>
public static class VerbParadigm
{
    /// <summary>The forms of the verb; spellings that newspapers use side by side (کیے, کئے; کرےگا, کریگا) are all given.</summary>
    /// <param name="root">The folded root: کر.</param>
    /// <param name="past">The folded masculine singular perfective: کیا.</param>
    public static IEnumerable<(string Surface, WordForm Form)> Forms(string root, string past)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentException.ThrowIfNullOrEmpty(past);
        return Uninflected(root).Concat(Perfectives(root, past)).Concat(Subjunctives(root, past)).Concat(Polite(root, past)).Distinct();
    }

    private static IEnumerable<(string Surface, WordForm Form)> Uninflected(string root)
    {
        string stem = BeforeConsonant(root);
        return
        [
            (root, WordForm.Root),
            ($"{stem}{Noon}{Alef}", WordForm.Infinitive),
            ($"{stem}{Noon}{YehBarree}", WordForm.InfinitiveOblique),
            ($"{stem}{Noon}{FarsiYeh}", WordForm.InfinitiveFeminine),
            ($"{stem}{Teh}{Alef}", WordForm.Imperfective),
            ($"{stem}{Teh}{YehBarree}", WordForm.Imperfective),
            ($"{stem}{Teh}{FarsiYeh}", WordForm.Imperfective),
            ($"{stem}{Teh}{FarsiYeh}{NoonGhunna}", WordForm.Imperfective),
            ($"{root}{Keheh}{Reh}", WordForm.Conjunctive),
            ($"{root}{Keheh}{YehBarree}", WordForm.Conjunctive),
            ($"{stem}{Keheh}{Reh}", WordForm.Conjunctive),
        ];
    }

    private static IEnumerable<(string Surface, WordForm Form)> Perfectives(string root, string past)
    {
        yield return (past, WordForm.Perfective);
        string stem = past[..^1];
        if (stem.Length > 1 && stem[^1] == FarsiYeh)
        {
            stem = stem[..^1];
            yield return ($"{stem}{YehHamza}{YehBarree}", WordForm.PerfectivePlural);
            yield return ($"{stem}{FarsiYeh}{YehBarree}", WordForm.PerfectivePlural);
            string feminine = EndsInVowel(root) ? $"{stem}{YehHamza}{FarsiYeh}" : $"{stem}{FarsiYeh}";
            yield return (feminine, WordForm.PerfectiveFeminine);
            yield return ($"{feminine}{NoonGhunna}", WordForm.PerfectiveFeminine);
        }
        else
        {
            string glide = stem[^1] is Waw or Alef ? $"{YehHamza}" : string.Empty;
            yield return ($"{stem}{glide}{YehBarree}", WordForm.PerfectivePlural);
            yield return ($"{stem}{glide}{FarsiYeh}", WordForm.PerfectiveFeminine);
            yield return ($"{stem}{glide}{FarsiYeh}{NoonGhunna}", WordForm.PerfectiveFeminine);
        }
    }

    /// <summary>
    /// Subjunctives, and futures written as one word with them (جائےگا) or drawn together (جائیگا, کرینگے). The singular of roots in ے
    /// is not drawn together: لیگی is a member of the League.
    /// </summary>
    private static IEnumerable<(string Surface, WordForm Form)> Subjunctives(string root, string past)
    {
        string stem = BeforeVowel(root);
        string glide = EndsInVowel(root) ? $"{YehHamza}" : string.Empty;
        (string Open, string Drawn)[] endings =
        [
            ($"{glide}{YehBarree}", $"{glide}{FarsiYeh}"),
            ($"{glide}{FarsiYeh}{NoonGhunna}", $"{glide}{FarsiYeh}{Noon}"),
            ($"{Waw}{NoonGhunna}", $"{Waw}{Noon}"),
            ($"{Waw}", $"{Waw}"),
        ];
        foreach ((string open, string drawn) in endings)
        {
            yield return (stem + open, WordForm.Subjunctive);
            bool isDrawn = root[^1] != YehBarree || drawn[^1] != FarsiYeh;
            foreach (string future in isDrawn ? Futures(stem + open).Concat(Futures(stem + drawn)) : Futures(stem + open))
            {
                yield return (future, WordForm.Future);
            }
        }

        if (root[^1] == FarsiYeh)
        {
            yield return ($"{root[..^1]}{YehHamza}{YehBarree}", WordForm.Subjunctive);
            yield return ($"{root[..^1]}{YehHamza}{FarsiYeh}{NoonGhunna}", WordForm.Subjunctive);
        }

        if (past == $"{root}{Alef}" && root[^1] == Waw)
        {
            yield return (root, WordForm.Subjunctive);
            yield return ($"{root}{NoonGhunna}", WordForm.Subjunctive);
            foreach (string future in Futures(root).Concat(Futures($"{root}{NoonGhunna}")).Concat(Futures($"{root}{Noon}")))
            {
                yield return (future, WordForm.Future);
            }
        }
    }

    private static IEnumerable<string> Futures(string subjunctive) => [$"{subjunctive}{Gaf}{Alef}", $"{subjunctive}{Gaf}{YehBarree}", $"{subjunctive}{Gaf}{FarsiYeh}"];

    /// <summary>The requests (بھیجیے, آئیے); a perfective of one syllable in یا puts a ج between (کیا: کیجیے), that of جانا does not.</summary>
    private static IEnumerable<(string Surface, WordForm Form)> Polite(string root, string past)
    {
        bool hasJeem = past.Length == 3 && past[1] == FarsiYeh && !EndsInVowel(root);
        string stem = hasJeem ? $"{past[0]}{FarsiYeh}{Jeem}" : BeforeVowel(root);
        yield return ($"{stem}{FarsiYeh}{YehBarree}", WordForm.Subjunctive);
        yield return ($"{stem}{YehHamza}{YehBarree}", WordForm.Subjunctive);
        yield return ($"{stem}{YehHamza}{FarsiYeh}{YehBarree}", WordForm.Subjunctive);
        yield return ($"{stem}{FarsiYeh}{YehHamza}{YehBarree}", WordForm.Subjunctive);
    }

    private static bool EndsInVowel(string root) => root[^1] is Alef or AlefMadda or Waw;

    /// <summary>The root as it is written before نا and تا: دے is دی, کہہ is کہ.</summary>
    private static string BeforeConsonant(string root) => root[^1] == YehBarree ? $"{root[..^1]}{FarsiYeh}" : WithoutSecondHeh(root);

    /// <summary>The root as it is written before a vowel: دے is د, کہہ is کہ.</summary>
    private static string BeforeVowel(string root) => root[^1] == YehBarree ? root[..^1] : WithoutSecondHeh(root);

    private static string WithoutSecondHeh(string root) => root is [.., HehGoal, HehGoal] ? root[..^1] : root;
}
