using System.Collections.Immutable;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Search;

/// <summary>The names that the language pack knows, by each of their spellings, whether a ledger has met them or not.</summary>
/// <remarks>Made when first asked. Thread-safe.</remarks>
internal sealed class PackNames(LanguagePack pack)
{
    private static readonly string[] Tables = ["persons", "organisations", "places", "things", "states"];
    private static readonly string[] SpellingColumns = ["name", "surface", "alone"];

    private readonly Lazy<Dictionary<string, ImmutableArray<(string Name, string[] Spellings)>>> names = new(() => Read(pack));

    // The English names that are written so, each with all spellings of the pack.
    public ImmutableArray<(string Name, string[] Spellings)> Find(string alias) => names.Value.GetValueOrDefault(alias, []);

    // The words of a name, case folded, parted by single spaces; marks within a word part it.
    public static string[] WordsOf(string name) =>
        new string([.. Normalizer.Fold(name).Select(unit => char.IsLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, ImmutableArray<(string Name, string[] Spellings)>> Read(LanguagePack pack)
    {
        var names = new Dictionary<string, ImmutableArray<(string Name, string[] Spellings)>>(StringComparer.Ordinal);
        foreach (string name in Tables)
        {
            PackTable table = pack.Table(name);
            int[] columns = [.. Enumerable.Range(0, table.Columns.Length).Where(column => SpellingColumns.Contains(table.Columns[column]))];
            int english = table.Column("name");
            for (int row = 0; row < table.Rows; row++)
            {
                int at = row;
                string[] spellings = [.. columns.SelectMany(column => table.List(at, column)).Select(spelling => string.Join(' ', WordsOf(spelling))).Distinct()];
                foreach (string spelling in spellings)
                {
                    names[spelling] = names.GetValueOrDefault(spelling, []).Add((table[row, english], spellings));
                }
            }
        }

        return names;
    }
}
