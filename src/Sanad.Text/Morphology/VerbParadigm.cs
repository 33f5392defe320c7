using static Sanad.Text.Normalization.Letters;

namespace Sanad.Text.Morphology;

/// <summary>Makes the forms of a verb from its root and its perfective.</summary>
/// <remarks>Source: the conjugation of standard Urdu grammars (Platts; Schmidt). Works on folded words.</remarks>
public static class VerbParadigm
{
    /// <summary>The forms of the verb; spellings that newspapers use side by side (کیے, کئے) are all given.</summary>
    /// <param name="root">The folded root: کر.</param>
    /// <param name="past">The folded masculine singular perfective: کیا.</param>
    public static IEnumerable<(string Surface, WordForm Form)> Forms(string root, string past)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        ArgumentException.ThrowIfNullOrEmpty(past);
        return Uninflected(root).Concat(Perfectives(root, past)).Concat(Subjunctives(root)).Concat(Polite(root));
    }

    private static IEnumerable<(string Surface, WordForm Form)> Uninflected(string root) =>
    [
        (root, WordForm.Root),
        ($"{root}{Noon}{Alef}", WordForm.Infinitive),
        ($"{root}{Noon}{YehBarree}", WordForm.InfinitiveOblique),
        ($"{root}{Noon}{FarsiYeh}", WordForm.InfinitiveFeminine),
        ($"{root}{Teh}{Alef}", WordForm.Imperfective),
        ($"{root}{Teh}{YehBarree}", WordForm.Imperfective),
        ($"{root}{Teh}{FarsiYeh}", WordForm.Imperfective),
        ($"{root}{Teh}{FarsiYeh}{NoonGhunna}", WordForm.Imperfective),
        ($"{root}{Keheh}{Reh}", WordForm.Conjunctive),
        ($"{root}{Keheh}{YehBarree}", WordForm.Conjunctive),
    ];

    private static IEnumerable<(string Surface, WordForm Form)> Perfectives(string root, string past)
    {
        yield return (past, WordForm.Perfective);
        string stem = past[..^1];
        if (stem.Length > 1 && stem[^1] == FarsiYeh && root[^1] != FarsiYeh)
        {
            stem = stem[..^1];
            yield return ($"{stem}{YehHamza}{YehBarree}", WordForm.PerfectivePlural);
            yield return ($"{stem}{FarsiYeh}{YehBarree}", WordForm.PerfectivePlural);
            string feminine = root[^1] is Alef or AlefMadda or Waw ? $"{stem}{YehHamza}{FarsiYeh}" : $"{stem}{FarsiYeh}";
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

    private static IEnumerable<(string Surface, WordForm Form)> Subjunctives(string root)
    {
        char last = root[^1];
        string stem = last == YehBarree ? root[..^1] : root;
        string[] endings = last switch
        {
            Alef or AlefMadda or Waw => [$"{YehHamza}{YehBarree}", $"{YehHamza}{FarsiYeh}{NoonGhunna}", $"{Waw}{NoonGhunna}", $"{Waw}"],
            YehBarree => [$"{YehBarree}", $"{FarsiYeh}{NoonGhunna}", $"{Waw}{NoonGhunna}", $"{Waw}"],
            _ => [$"{YehBarree}", $"{FarsiYeh}{NoonGhunna}", $"{Waw}{NoonGhunna}", $"{Waw}"],
        };
        foreach (string ending in endings)
        {
            yield return (stem + ending, WordForm.Subjunctive);
            foreach (char agreement in new[] { Alef, YehBarree, FarsiYeh })
            {
                yield return ($"{stem}{ending}{Gaf}{agreement}", WordForm.Future);
            }
        }
    }

    private static IEnumerable<(string Surface, WordForm Form)> Polite(string root) =>
        [($"{root}{FarsiYeh}{YehBarree}", WordForm.Subjunctive), ($"{root}{YehHamza}{FarsiYeh}{YehBarree}", WordForm.Subjunctive)];
}
