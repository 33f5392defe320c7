using System.Collections.Frozen;
using Sanad.Language.Urdu;
using Sanad.Text.Packs;

namespace Sanad.Application.Glosses;

/// <summary>English names of countries, and of the groups of countries that have a code of their own, as the table <c>states</c> of the language pack gives them.</summary>
public static class CountryNames
{
    // Codes that PLOVER has and the table has not, for those that are of no one country.
    private static readonly Dictionary<string, string> International = new(StringComparer.Ordinal)
    {
        ["UNO"] = "the United Nations",
        ["IGO"] = "international bodies",
        ["NGO"] = "aid organisations",
        ["IMG"] = "armed groups",
        ["MNC"] = "international companies",
    };

    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(ReadNames);

    /// <summary>“North Korea” for <c>PRK</c>; null for a code without a name.</summary>
    public static string? Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Names.Value.GetValueOrDefault(code);
    }

    private static FrozenDictionary<string, string> ReadNames()
    {
        PackTable states = UrduLanguage.Pack.Table("states");
        (int id, int name) = (states.Column("id"), states.Column("name"));
        var names = new Dictionary<string, string>(International, StringComparer.Ordinal);
        for (int row = 0; row < states.Rows; row++)
        {
            names.TryAdd(states[row, id], states[row, name]);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
