using Sanad.Text.Normalization;

namespace Sanad.Text.Packs;

/// <summary>The plurals that no paradigm makes (ملک: ممالک), by their folded singular; from the table <c>plurals</c>.</summary>
internal sealed class IrregularPlurals
{
    /// <summary>Name of the table they stand in.</summary>
    public const string Table = "plurals";

    private readonly Dictionary<string, string[]> plurals = new(StringComparer.Ordinal);

    public IrregularPlurals(IEnumerable<TsvFile> files)
    {
        foreach (TsvFile file in files.Where(file => file.Table == Table))
        {
            foreach ((_, string[] cells) in file.Rows)
            {
                plurals[Normalizer.Fold(cells[file.Column("surface")])] = [.. cells[file.Column("plural")].Split('|').Select(Normalizer.Fold)];
            }
        }
    }

    /// <summary>The plurals of a folded surface: its own, or with those of its last word (سرکاری ملازم: سرکاری ملازمین).</summary>
    public IEnumerable<string> Of(string surface)
    {
        if (plurals.TryGetValue(surface, out string[]? whole))
        {
            return whole;
        }

        int last = surface.LastIndexOf(' ') + 1;
        return last > 0 && plurals.TryGetValue(surface[last..], out string[]? ofLast) ? ofLast.Select(plural => surface[..last] + plural) : [];
    }
}
