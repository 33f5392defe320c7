using System.Collections.Frozen;

namespace Sanad.Reader.Resolution;

/// <summary>The codes that stand for no state: bodies of several states, movements, and groups of states.</summary>
internal static class CountryGroups
{
    private static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
        ["UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM", "WST", "ARB", "GLF", "MUS", "WLD"], StringComparer.Ordinal);

    public static bool IsState(string country) => country.Length == 3 && !Codes.Contains(country);
}
