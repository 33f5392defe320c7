using Sanad.Testing;
using Sanad.Text.Morphology;
using Xunit;

namespace Sanad.Text.Tests.Morphology;

/// <summary>Our paradigms against UniMorph's: what share of its forms we make, and what share of ours it has.</summary>
public sealed class UniMorphTests
{
    private const double Recall = 0.97;
    private static readonly Dictionary<string, WordForm[]> Places = new(StringComparer.Ordinal)
    {
        ["NFIN;LGSPEC1"] = [WordForm.Infinitive],
        ["NFIN;LGSPEC2"] = [WordForm.InfinitiveOblique],
        ["V.PTCP;MASC;SG;PFV"] = [WordForm.Perfective],
        ["V.PTCP;MASC;PL;PFV"] = [WordForm.PerfectivePlural],
        ["V.PTCP;FEM;SG;PFV"] = [WordForm.PerfectiveFeminine],
        ["V.PTCP;FEM;PL;PFV"] = [WordForm.PerfectiveFeminine],
        ["2;SG;IMP;INFM"] = [WordForm.Root],
    };

    [SharedFact(UniMorph.Path)]
    public void Almost_all_forms_of_its_verbs_are_made_for_the_lemma()
    {
        ILookup<string, string> pasts = Verbs().ToLookup(verb => verb.Root, verb => verb.Past, StringComparer.Ordinal);
        Measure(UniMorph.SingleWords().Where(cell => cell.Features.StartsWith("V;", StringComparison.Ordinal)), lemma =>
            pasts[lemma[..^2]].Concat(pasts[lemma[..^2] + "ہ"]).SelectMany(past => VerbParadigm.Forms(RootOf(pasts, lemma), past)), IsRightVerb);
    }

    [SharedFact(UniMorph.Path)]
    public void Almost_all_forms_of_its_nouns_are_made_by_the_paradigm_of_their_direct_plural()
    {
        (string Lemma, string Form, string Features)[] cells = [.. UniMorph.SingleWords().Where(cell => cell.Features.StartsWith("N;", StringComparison.Ordinal))];
        ILookup<string, string> plurals = cells.Where(cell => cell.Features == "N;NOM;PL").ToLookup(cell => cell.Lemma, cell => cell.Form, StringComparer.Ordinal);
        Measure(cells, lemma => NounParadigm.Forms(lemma, PlainParadigm(lemma, plurals[lemma].FirstOrDefault() ?? lemma)), IsRightNoun);
    }

    private static string RootOf(ILookup<string, string> pasts, string lemma) => pasts.Contains(lemma[..^2]) ? lemma[..^2] : lemma[..^2] + "ہ";

    private static string PlainParadigm(string lemma, string plural) =>
        plural.EndsWith('ں') ? "f" : plural.EndsWith('ے') && lemma[^1] is 'ا' or 'ہ' ? "ma" : "m";

    private static bool IsRightVerb(WordForm form, string features)
    {
        string place = features[2..];
        return Places.TryGetValue(place, out WordForm[]? forms) ? forms.Contains(form)
            : place.Contains("IPFV", StringComparison.Ordinal) ? form == WordForm.Imperfective : form == WordForm.Subjunctive;
    }

    private static bool IsRightNoun(WordForm form, string features) => features[2..] switch
    {
        "VOC;PL" => form == WordForm.Vocative,
        "ACC;PL" => form == WordForm.ObliquePlural,
        "NOM;PL" => form is WordForm.Plural or WordForm.Oblique or WordForm.Direct,
        "NOM;SG" => form == WordForm.Direct,
        _ => form is WordForm.Oblique or WordForm.Direct,
    };

    private static void Measure(IEnumerable<(string Lemma, string Form, string Features)> cells, Func<string, IEnumerable<(string Surface, WordForm Form)>> make, Func<WordForm, string, bool> isRight)
    {
        int gold = 0, found = 0, made = 0, known = 0;
        var missing = new List<string>();
        foreach (IGrouping<string, (string Lemma, string Form, string Features)> lemma in cells.GroupBy(cell => cell.Lemma, StringComparer.Ordinal))
        {
            (string Surface, WordForm Form)[] forms = [.. make(lemma.Key).Distinct()];
            string[] all = [.. lemma.Select(cell => cell.Form)];
            string[] ours = [.. forms.Where(form => form.Form is not (WordForm.Future or WordForm.Conjunctive)).Select(form => form.Surface).Distinct()];
            made += ours.Length;
            known += ours.Count(all.Contains);
            foreach ((_, string form, string features) in lemma)
            {
                gold++;
                bool isMade = forms.Any(one => one.Surface == form && isRight(one.Form, features));
                found += isMade ? 1 : 0;
                missing.AddRange(isMade ? [] : [$"{lemma.Key} {features} {form}"]);
            }
        }

        string told = $"recall {found}/{gold}, precision {known}/{made}, left out {UniMorph.LeftOut()}; missing:\n{string.Join('\n', missing)}";
        Assert.True(found >= Recall * gold, told);
    }

    private static IEnumerable<(string Root, string Past)> Verbs() =>
        File.ReadLines(RepositoryFolder.PathOf("lang", "ur", "verbs.tsv")).Select(line => line.Split('\t'))
            .Where(cells => cells.Length > 3 && cells[0] != "id").Select(cells => (cells[1], cells[2]));
}
