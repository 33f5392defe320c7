using Sanad.Testing;
using Sanad.Text.Normalization;

namespace Sanad.Text.Tests.Morphology;

/// <summary>The paradigms of UniMorph's Urdu list, without the cells that its own spelling rules out.</summary>
/// <remarks>
/// Left out, by rule: ی where a hamza belongs behind a long vowel (ملایی, ملایں, where the list itself writes ملائی in the compound tenses); ا or ہ kept or doubled before an ending
/// (دنگاا, دنگاے), یی made of one ی (بالیی), and ن for ں (تفصیلون); a form of several words where the lemma has one (قید خاہوں).
/// </remarks>
internal static class UniMorph
{
    public const string Path = "reference/unimorph_urd/urd.tsv";

    /// <summary>Lemma, form and features of the forms of one word; of a noun with its verb (آرام کرنا) the verb, subjunctives without the pronoun before them.</summary>
    public static IReadOnlyList<(string Lemma, string Form, string Features)> SingleWords() => [.. Plain().Where(cell => !IsMisspelt(cell.Lemma, cell.Form))];

    /// <summary>How many cells of one word the rules leave out.</summary>
    public static int LeftOut() => Plain().Count(cell => IsMisspelt(cell.Lemma, cell.Form));

    private static IEnumerable<(string Lemma, string Form, string Features)> Plain() => Cells()
        .Select(cell => cell with { Form = WithoutPronoun(cell.Form, cell.Features, Words(cell.Lemma)) })
        .Where(cell => Words(cell.Form) == Words(cell.Lemma))
        .Select(cell => (cell.Lemma.Split(' ')[^1], cell.Form.Split(' ')[^1], cell.Features)).Distinct();

    private static IEnumerable<(string Lemma, string Form, string Features)> Cells() =>
        File.ReadLines(RepositoryFolder.SharedPathOf(Path)).Select(line => line.Split('\t')).Where(cells => cells.Length == 3)
            .Select(cells => (Normalizer.Fold(cells[0]).Trim(), Normalizer.Fold(cells[1]).Trim(), cells[2]));

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string WithoutPronoun(string form, string features, int words) => features.StartsWith("V;", StringComparison.Ordinal)
        && features.EndsWith(";SBJV", StringComparison.Ordinal) ? string.Join(' ', form.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^words..]) : form;

    private static bool IsMisspelt(string lemma, string form)
    {
        bool lacksHamza = form.EndsWith("ایی", StringComparison.Ordinal) || form.EndsWith("ویی", StringComparison.Ordinal)
            || form.EndsWith("ایں", StringComparison.Ordinal) || form.EndsWith("ویں", StringComparison.Ordinal) || form.EndsWith("اے", StringComparison.Ordinal);
        bool doubles = form.Contains("اا", StringComparison.Ordinal) || (form.Contains("یی", StringComparison.Ordinal) && !lemma.Contains("یی", StringComparison.Ordinal));
        return lacksHamza || doubles || form.EndsWith("ون", StringComparison.Ordinal) != lemma.EndsWith("ون", StringComparison.Ordinal);
    }
}
