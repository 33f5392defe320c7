using Sanad.Model;
using Sanad.Text.Normalization;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Search;

/// <summary>The codes and outlets that a question may name, from the model and the pack.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class QueryCodes(LanguagePack pack)
{
    private const int MostOutlets = 4;

    private readonly Lazy<CodeSet> modes = new(() => new CodeSet("mode", Values(pack, "mode", "predicates")));
    private readonly Lazy<CodeSet> contexts = new(() => new CodeSet("context", Values(pack, "context", "predicates")));
    private readonly Lazy<CodeSet> sectors = new(() => new CodeSet(
        "sector",
        [
            .. Values(pack, "sector", "persons", "offices", "organisations", "people").Concat(Values(pack, "implied", "predicates"))
                .Where(code => code != "*").Distinct().Order(StringComparer.Ordinal),
        ]));

    public static CodeSet Events { get; } = new("event", [.. Enum.GetValues<EventType>().Select(Codes.Of)]);

    public static CodeSet Measures { get; } = new("measure", [.. Enum.GetValues<Measure>().Select(Codes.Of)]);

    public CodeSet Modes => modes.Value;

    public CodeSet Contexts => contexts.Value;

    public CodeSet Sectors => sectors.Value;

    // An outlet by all names that the pack has for it; any other by the one that was typed.
    public IEnumerable<string> OutletNames(string typed)
    {
        long key = NameKey.Of(Normalizer.Fold(typed));
        return Outlets().Where(names => names.Any(name => NameKey.Of(Normalizer.Fold(name)) == key)).SelectMany(names => names).Prepend(typed);
    }

    // Outlets whose names have what was typed in them, or begin like it.
    public IReadOnlyList<string> OutletsLike(string typed)
    {
        string folded = Normalizer.Fold(typed).Trim();
        string start = folded[..Math.Min(folded.Length, Math.Max(3, folded.Length / 2))];
        return folded.Length == 0 ? [] :
        [
            .. Outlets().Where(names => names.Any(name => Normalizer.Fold(name).StartsWith(start, StringComparison.OrdinalIgnoreCase) || Normalizer.Fold(name).Contains(folded, StringComparison.OrdinalIgnoreCase)))
                .Select(names => names[0]).Distinct().Take(MostOutlets),
        ];
    }

    private IEnumerable<string[]> Outlets()
    {
        PackTable table = pack.Table("outlets");
        (int name, int surface) = (table.Column("name"), table.Column("surface"));
        return Enumerable.Range(0, table.Rows).Select(row => (string[])[table[row, name], .. table.List(row, surface)]);
    }

    private static string[] Values(LanguagePack pack, string column, params string[] tables) =>
    [
        .. tables.Select(pack.Table)
            .SelectMany(table => Enumerable.Range(0, table.Rows).SelectMany(row => table.List(row, table.Column(column))))
            .Distinct().Order(StringComparer.Ordinal),
    ];
}
