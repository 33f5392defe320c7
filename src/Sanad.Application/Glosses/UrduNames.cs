using System.Collections.Frozen;
using Sanad.Language.Urdu;
using Sanad.Text.Packs;

namespace Sanad.Application.Glosses;

/// <summary>What Urdu calls the countries, people, bodies, places and units that records name in English or by code: the first spelling that the tables of the language pack give.</summary>
public static class UrduNames
{
    // The first that has a name wins: a country before a town of its name.
    private static readonly (string Table, string Key, string Surface)[] Named =
    [
        ("states", "name", "surface"), ("states", "capital", "capital_surface"), ("persons", "name", "surface"), ("organisations", "name", "surface"), ("places", "name", "surface"),
        ("people", "name", "surface"), ("offices", "name", "surface"),
    ];

    private static readonly Lazy<FrozenDictionary<string, string>> Countries = new(() => Read([("states", "id", "surface")]));
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(() => Read(Named));
    private static readonly Lazy<FrozenDictionary<string, string>> Places = new(() => Read([("places", "name", "surface"), ("states", "name", "surface")]));
    private static readonly Lazy<FrozenDictionary<string, UrduUnit>> Units = new(ReadUnits);

    /// <summary>The country of a code, <c>PRK</c>; null for a code that the table <c>states</c> has not.</summary>
    public static string? OfCountry(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Countries.Value.GetValueOrDefault(code);
    }

    /// <summary>What bears an English name, <c>Donald Trump</c>; null for a name that no table has.</summary>
    public static string? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Value.GetValueOrDefault(name);
    }

    /// <summary>A place or country of an English name, whoever else bears it; null for one that no table has.</summary>
    public static string? OfPlace(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Places.Value.GetValueOrDefault(name);
    }

    /// <summary>A unit of figures, <c>kilometre</c> or <c>USD</c>; null for one that no table has.</summary>
    public static string? OfUnit(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Units.Value.GetValueOrDefault(unit)?.One ?? Of(unit);
    }

    /// <summary>Several of a unit as they stand behind a number; null for a unit that no table has.</summary>
    public static string? OfUnits(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Units.Value.GetValueOrDefault(unit)?.Several ?? Of(unit);
    }

    private static FrozenDictionary<string, string> Read((string Table, string Key, string Surface)[] sources)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, string keys, string surfaces) in sources)
        {
            PackTable table = UrduLanguage.Pack.Table(name);
            (int key, int surface) = (table.Column(keys), table.Column(surfaces));
            for (int row = 0; row < table.Rows; row++)
            {
                if (table[row, surface].Length > 0)
                {
                    names.TryAdd(table[row, key], First(table[row, surface]));
                }
            }
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    // What is counted is a thing before it is somebody.
    private static FrozenDictionary<string, UrduUnit> ReadUnits()
    {
        var units = new Dictionary<string, UrduUnit>(ReadMeasures(), StringComparer.Ordinal);
        PackTable table = UrduLanguage.Pack.Table("people");
        int name = table.Column("name");
        for (int row = 0; row < table.Rows; row++)
        {
            units.TryAdd(table[row, name], UrduUnit.Of(table, row));
        }

        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Of several words for one unit, the row that is called like it: a kilogram before a maund.
    private static Dictionary<string, UrduUnit> ReadMeasures()
    {
        PackTable table = UrduLanguage.Pack.Table("measures");
        (int id, int unit, int surface, int factor) = (table.Column("id"), table.Column("unit"), table.Column("surface"), table.Column("factor"));
        var rows = Enumerable.Range(0, table.Rows).Where(row => table[row, surface].Length > 0).ToList();
        return rows.GroupBy(row => table[row, unit], StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => UrduUnit.Of(table, group.OrderBy(row => table[row, id] != group.Key.Replace(' ', '-')).ThenBy(row => table[row, factor] != "1").First()),
            StringComparer.Ordinal);
    }

    private static string First(string surface) => surface.Split('|')[0];
}
