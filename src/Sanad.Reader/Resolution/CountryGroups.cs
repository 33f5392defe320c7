using System.Collections.Frozen;

namespace Sanad.Reader.Resolution;

/// <summary>The codes that stand for no state: bodies of several states, movements, and groups of states.</summary>
internal static class CountryGroups
{
    private static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
        ["UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "ISM", "WST", "ARB", "GLF", "MUS", "WLD"], StringComparer.Ordinal);

    /// <summary>Whether a code is that of a body of several states, whose officers act for it and not for their own state.</summary>
    public static bool IsBody(string country) => country is "UNO" or "EUR" or "IGO";

    public static bool IsState(string country) => country.Length == 3 && !Codes.Contains(country);
}
