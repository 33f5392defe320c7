using System.Collections.Frozen;

namespace Sanad.Application.Glosses;

/// <summary>English plurals of the units that figures are counted in.</summary>
/// <remarks>The units are those of the table <c>measures</c> of the language pack; what no rule of English spelling gives stands in a list.</remarks>
public static class UnitPlurals
{
    private static readonly FrozenSet<string> Unchanged = FrozenSet.Create(
        StringComparer.Ordinal, "aircraft", "degree Celsius", "degree Fahrenheit", "fish", "hertz", "horsepower", "gigahertz", "megahertz", "innings", "kos", "medicine",
        "percent", "psi", "series", "sheep", "four", "six");

    // What follows them stays as it is.
    private static readonly string[] Joints = [" of ", " per ", " a "];

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["child"] = "children",
        ["foot"] = "feet",
        ["knife"] = "knives",
        ["man"] = "men",
        ["million cubic feet a day"] = "million cubic feet a day",
        ["person"] = "people",
        ["woman"] = "women",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>“banks”, “prisoners of war”, “square feet”; a currency's code, and a unit without a plural, as they are.</summary>
    public static string Of(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Length == 0 || Unchanged.Contains(unit) || !unit.Any(char.IsAsciiLetterLower))
        {
            return unit;
        }

        if (Irregular.TryGetValue(unit, out string? plural))
        {
            return plural;
        }

        foreach (string joint in Joints)
        {
            if (unit.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at)
            {
                return Of(unit[..at]) + unit[at..];
            }
        }

        return unit.LastIndexOf(' ') is > 0 and var last ? unit[..(last + 1)] + Of(unit[(last + 1)..]) : OfWord(unit);
    }

    private static string OfWord(string word)
    {
        if (word.EndsWith("man", StringComparison.Ordinal))
        {
            return $"{word[..^3]}men";
        }

        bool hisses = word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        bool turnsToIes = word[^1] == 'y' && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
        return turnsToIes ? $"{word[..^1]}ies" : hisses ? $"{word}es" : $"{word}s";
    }
}
