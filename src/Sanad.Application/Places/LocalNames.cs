using Sanad.Text.Packs;

namespace Sanad.Application.Places;

/// <summary>How the language of the reports writes a name that the pack knows in English.</summary>
/// <remarks>Thread-safe; each table is read when first asked. Of several spellings it is the first that the pack lists.</remarks>
public sealed class LocalNames(LanguagePack pack)
{
    private static readonly string[] Proper = ["states", "persons", "organisations", "places", "things"];

    private readonly Lazy<Dictionary<string, string>> names = new(() => Read(pack, Proper));
    private readonly Lazy<Dictionary<string, string>> places = new(() => Read(pack, ["places", "states"]));
    private readonly Lazy<Dictionary<string, (string Name, string Local)>> countries = new(() => ReadCountries(pack));

    /// <summary>The spelling of a country, person, body, place or thing; null where the pack has none.</summary>
    public string? Of(string name) => names.Value.GetValueOrDefault(name);

    /// <summary>The spelling of a place.</summary>
    public string? OfPlace(string name) => places.Value.GetValueOrDefault(name);

    /// <summary>The English name of a country's code and its spelling; null for a code the pack does not have.</summary>
    public (string Name, string Local)? OfCountry(string code) => countries.Value.TryGetValue(code, out (string Name, string Local) found) ? found : null;

    private static Dictionary<string, string> Read(LanguagePack pack, string[] tables)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PackTable table in tables.Select(pack.Table))
        {
            (int name, int surface) = (table.Column("name"), table.Column("surface"));
            for (int row = 0; row < table.Rows; row++)
            {
                if (table.List(row, surface) is [var spelling, ..])
                {
                    found.TryAdd(table[row, name], spelling);
                }
            }
        }

        return found;
    }

    private static Dictionary<string, (string Name, string Local)> ReadCountries(LanguagePack pack)
    {
        PackTable states = pack.Table("states");
        (int id, int name, int surface) = (states.Column("id"), states.Column("name"), states.Column("surface"));
        return Enumerable.Range(0, states.Rows).ToDictionary(
            row => states[row, id], row => (states[row, name], states.List(row, surface) is [var spelling, ..] ? spelling : states[row, name]), StringComparer.Ordinal);
    }
}
