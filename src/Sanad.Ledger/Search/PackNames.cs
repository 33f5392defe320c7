using System.Collections.Immutable;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Search;

/// <summary>The names that the language pack knows, by each of their spellings, whether a ledger has met them or not.</summary>
/// <remarks>Urdu is looked up where the Reader looks it up; only a Latin name needs a table of its own, which is made when first asked. Thread-safe.</remarks>
internal sealed class PackNames(LanguagePack pack)
{
    private static readonly string[] Tables = ["persons", "organisations", "places", "things", "states"];
    private static readonly string[] SpellingColumns = ["name", "surface", "alone"];

    private readonly Lazy<ILookup<string, (int Table, int Row)>> english = new(() => ReadEnglish(pack));

    // The English names that are written so, each with all spellings of the pack.
    public ImmutableArray<(string Name, string[] Spellings)> Find(string alias)
    {
        IEnumerable<(int Table, int Row)> rows = IsLatin(alias) ? english.Value[alias] : FindUrdu(alias.Split(' '));
        return [.. rows.Distinct().Select(row => NameOf(pack.Tables[row.Table], row.Row))];
    }

    public static bool IsLatin(string name) => name.All(unit => unit < '\u0250');

    // The words of a name, case folded, parted by single spaces; marks within a word part it.
    public static string[] WordsOf(string name) =>
        new string([.. Normalizer.Fold(name).Select(unit => char.IsLetterOrDigit(unit) ? char.ToLowerInvariant(unit) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ILookup<string, (int Table, int Row)> ReadEnglish(LanguagePack pack) => Tables.Select(pack.Table)
        .SelectMany(table => Enumerable.Range(0, table.Rows).Select(row => (table.Index, Row: row, Name: table[row, table.Column("name")])))
        .ToLookup(row => string.Join(' ', WordsOf(row.Name)), row => (row.Index, row.Row), StringComparer.Ordinal);

    private static (string Name, string[] Spellings) NameOf(PackTable table, int row)
    {
        IEnumerable<string> columns = SpellingColumns.Where(column => table.Columns.Contains(column));
        return (
            table[row, table.Column("name")],
            [.. columns.SelectMany(column => table.List(row, table.Column(column))).Select(spelling => string.Join(' ', WordsOf(spelling))).Distinct()]);
    }

    private List<(int Table, int Row)> FindUrdu(string[] words)
    {
        int node = pack.FirstNode(pack.FindWord(words[0]));
        foreach (string word in words.AsSpan(1))
        {
            node = node == 0 ? 0 : pack.NextNode(node, pack.FindWord(word));
        }

        var rows = new List<(int Table, int Row)>();
        EntryList entries = node == 0 ? default : pack.Entries(node);
        for (int i = 0; i < entries.Count; i++)
        {
            LexiconEntry entry = entries[i];
            if (entry.Column is SurfaceColumn.Surface or SurfaceColumn.Alone && Tables.Contains(pack.Tables[entry.Table].Name))
            {
                rows.Add((entry.Table, entry.Row));
            }
        }

        return rows;
    }
}
