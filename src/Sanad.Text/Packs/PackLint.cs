using System.Text;
using Sanad.Text.Morphology;
using Sanad.Text.Normalization;

namespace Sanad.Text.Packs;

/// <summary>The rules that every row of a language pack keeps, whatever its table.</summary>
internal sealed class PackLint(List<PackDiagnostic> diagnostics, IReadOnlySet<string> sources)
{
    private static readonly HashSet<string> SurfaceColumns = new(StringComparer.Ordinal)
    {
        "surface", "demonym", "capital_surface", "alone", "noun", "plural", "root", "past",
    };

    public void Check(TsvFile file)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        string previous = string.Empty;
        foreach ((int line, string[] cells) in file.Rows)
        {
            if (!ids.Add(cells[0]) || string.CompareOrdinal(cells[0], previous) < 0)
            {
                Report(file, line, $"id {cells[0]} stands twice or out of order (rows are sorted by id)");
            }

            previous = cells[0];
            for (int column = 0; column < cells.Length; column++)
            {
                CheckCell(file, line, file.Columns[column], cells[column]);
            }
        }
    }

    private void CheckCell(TsvFile file, int line, string column, string cell)
    {
        if (cell.Length == 0 || cell != cell.Trim())
        {
            Report(file, line, $"column {column} is empty or has spaces around it (write - for none)");
        }
        else if (column == "src" && !sources.Contains(cell))
        {
            Report(file, line, $"source {cell} is not in sources.tsv");
        }
        else if (column == "infl" && !Array.TrueForAll(cell.Split('|'), NounParadigm.IsKnown))
        {
            Report(file, line, $"paradigm {cell} is not one of - m ma f adj");
        }
        else if (SurfaceColumns.Contains(column) && cell != "-")
        {
            CheckSurface(file, line, column, cell);
        }
    }

    private void CheckSurface(TsvFile file, int line, string column, string cell)
    {
        foreach (string surface in cell.Split('|'))
        {
            if (surface.Trim().Length == 0 || surface != surface.Trim() || Normalizer.Fold(surface).Length == 0)
            {
                Report(file, line, $"column {column} has an empty surface");
            }
            else if (surface.IndexOfAny(['\u064A', '\u0643', '\u0647', '\u0640', '\u200C', '\u200D', '\u200E', '\u200F']) >= 0
                || surface.Any(character => character is >= '\uFB50' and <= '\uFEFC' or >= '\u202A' and <= '\u202E'))
            {
                Report(file, line, $"surface {surface} has an Arabic letter, a presentation form or an invisible character");
            }
            else if (!surface.IsNormalized(NormalizationForm.FormC))
            {
                Report(file, line, $"surface {surface} is not NFC");
            }
        }
    }

    private void Report(TsvFile file, int line, string message) => diagnostics.Add(new PackDiagnostic(file.Path, line, message));
}
