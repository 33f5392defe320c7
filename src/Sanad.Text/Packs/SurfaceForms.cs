using Sanad.Text.Morphology;
using Sanad.Text.Normalization;

namespace Sanad.Text.Packs;

/// <summary>All written forms that a row of a table gives: its surfaces, inflected, with and without optional spaces.</summary>
internal sealed class SurfaceForms(IrregularPlurals plurals)
{
    private const int MostGaps = 3;

    public IEnumerable<(string[] Words, SurfaceColumn Column, WordForm Form)> Of(TsvFile file, string[] cells)
    {
        string infl = file.Column("infl") is >= 0 and int column ? cells[column] : "-";
        if (file.Table == IrregularPlurals.Table)
        {
            return [];
        }

        if (file.Table == "verbs")
        {
            string root = Normalizer.Fold(cells[file.Column("root")]);
            return VerbParadigm.Forms(root, Normalizer.Fold(cells[file.Column("past")]))
                .Select(form => (new[] { form.Surface }, SurfaceColumn.Surface, form.Form));
        }

        return Column(file, cells, "surface", infl, SurfaceColumn.Surface)
            .Concat(Column(file, cells, "noun", infl, SurfaceColumn.Surface))
            .Concat(Column(file, cells, "plural", "m", SurfaceColumn.Plural))
            .Concat(Column(file, cells, "demonym", "m", SurfaceColumn.Demonym))
            .Concat(Column(file, cells, "capital_surface", "-", SurfaceColumn.Capital))
            .Concat(Column(file, cells, "alone", "-", SurfaceColumn.Alone));
    }

    private IEnumerable<(string[] Words, SurfaceColumn Column, WordForm Form)> Column(
        TsvFile file, string[] cells, string name, string infl, SurfaceColumn kind)
    {
        int column = file.Column(name);
        if (column < 0 || cells[column] == "-")
        {
            yield break;
        }

        string[] paradigms = infl.Split('|');
        string[] surfaces = cells[column].Split('|', StringSplitOptions.RemoveEmptyEntries);
        for (int index = 0; index < surfaces.Length; index++)
        {
            string surface = surfaces[index];
            string paradigm = paradigms[Math.Min(index, paradigms.Length - 1)];
            if (Normalizer.Fold(surface).Trim().Length == 0)
            {
                continue;
            }

            foreach ((string inflected, SurfaceColumn which, WordForm form) in Inflected(file.Table, Normalizer.Fold(surface), paradigm, kind))
            {
                foreach (string[] words in Spacings(Words(inflected)))
                {
                    yield return (words, which, form);
                }
            }
        }
    }

    /// <summary>The forms of one surface: those of its paradigm, and where it has one its irregular plurals with their oblique.</summary>
    private IEnumerable<(string Surface, SurfaceColumn Column, WordForm Form)> Inflected(string table, string surface, string paradigm, SurfaceColumn kind)
    {
        foreach ((string inflected, WordForm form) in NounParadigm.Forms(surface, paradigm))
        {
            if (form != WordForm.Vocative || (kind == SurfaceColumn.Surface && table == "people"))
            {
                yield return (inflected, kind, kind == SurfaceColumn.Plural && form == WordForm.Direct ? WordForm.Plural : form);
            }
        }

        if (kind != SurfaceColumn.Surface || paradigm is "-" or "adj")
        {
            yield break;
        }

        foreach ((string inflected, WordForm form) in plurals.Of(surface).SelectMany(plural => NounParadigm.Forms(plural, "m")))
        {
            if (form != WordForm.Vocative)
            {
                yield return (inflected, SurfaceColumn.Plural, form == WordForm.Direct ? WordForm.Plural : form);
            }
        }
    }

    /// <summary>Cuts a folded surface as the tokenizer cuts running text: at spaces, and between letters and digits.</summary>
    private static string[] Words(string surface)
    {
        var words = new List<string>();
        int start = 0;
        for (int index = 0; index <= surface.Length; index++)
        {
            bool cut = index == surface.Length || surface[index] == ' ' || (index > start && char.IsAsciiDigit(surface[index]) != char.IsAsciiDigit(surface[index - 1]));
            if (cut && index > start)
            {
                words.Add(surface[start..index]);
                start = index;
            }

            if (index < surface.Length && surface[index] == ' ')
            {
                start = index + 1;
            }
        }

        return [.. words];
    }

    private static IEnumerable<string[]> Spacings(string[] words)
    {
        int[] gaps = [.. Enumerable.Range(0, words.Length - 1).Where(gap => Letters.NeverJoins(words[gap][^1]) && char.IsLetter(words[gap + 1][0]))];
        int choices = 1 << Math.Min(gaps.Length, MostGaps);
        for (int choice = 0; choice < choices; choice++)
        {
            var joined = new List<string> { words[0] };
            for (int word = 1; word < words.Length; word++)
            {
                int gap = Array.IndexOf(gaps, word - 1);
                if (gap is >= 0 and < MostGaps && (choice & (1 << gap)) != 0)
                {
                    joined[^1] += words[word];
                }
                else
                {
                    joined.Add(words[word]);
                }
            }

            yield return [.. joined];
        }
    }
}
