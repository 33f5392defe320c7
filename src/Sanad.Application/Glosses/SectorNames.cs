namespace Sanad.Application.Glosses;

/// <summary>English words for PLOVER's sectors, for parties that the text implies or speaks of without a name.</summary>
public static class SectorNames
{
    // Without a country, and with one.
    private static readonly Dictionary<string, (string Alone, string Of, bool IsPlural)> Names = new(StringComparer.Ordinal)
    {
        ["GOV"] = ("a government", "{0}", false),
        ["MIL"] = ("armed forces", "{0}'s armed forces", true),
        ["COP"] = ("police", "{0}'s police", true),
        ["JUD"] = ("a court", "a court in {0}", false),
        ["LEG"] = ("a parliament", "{0}'s parliament", false),
        ["PTY"] = ("a party", "a party in {0}", false),
        ["OPP"] = ("an opposition", "{0}'s opposition", false),
        ["REB"] = ("rebels", "rebels in {0}", true),
        ["PRM"] = ("a militia", "a militia in {0}", false),
        ["SPY"] = ("an intelligence service", "{0}'s intelligence service", false),
        ["CVL"] = ("civilians", "civilians in {0}", true),
        ["JRN"] = ("media", "media of {0}", true),
        ["BUS"] = ("businesses", "businesses of {0}", true),
        ["CRM"] = ("criminals", "criminals in {0}", true),
        ["REF"] = ("refugees", "refugees from {0}", true),
        ["UAF"] = ("unidentified armed men", "unidentified armed men in {0}", true),
        ["LAB"] = ("workers", "workers of {0}", true),
        ["SOC"] = ("campaigners", "campaigners in {0}", true),
        ["EDU"] = ("schools and universities", "schools and universities in {0}", true),
        ["REL"] = ("a religious body", "a religious body in {0}", false),
        ["MED"] = ("medical staff", "medical staff in {0}", true),
        ["ELI"] = ("former officials", "former officials of {0}", true),
    };

    /// <summary>“police”, “rebels”; “someone” for what is not known.</summary>
    public static string Of(string sector) => Names.TryGetValue(sector, out (string Alone, string Of, bool IsPlural) name) ? name.Alone : "someone";

    /// <summary>“Poland's armed forces”, “civilians in Syria”; of a government the country's name, of what is not known “someone of Syria”.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="country">The country's code; null or one without a name leaves it out.</param>
    public static string Of(string sector, string? country)
    {
        if (country is null || CountryNames.Of(country) is not { } state)
        {
            return Of(sector);
        }

        string pattern = Names.TryGetValue(sector, out (string Alone, string Of, bool IsPlural) name) ? name.Of : "someone of {0}";
        return (IsPluralName(state) ? pattern.Replace("{0}'s", "{0}'", StringComparison.Ordinal) : pattern).Replace("{0}", state, StringComparison.Ordinal);
    }

    // United States' but Belarus's.
    private static bool IsPluralName(string state) => state.EndsWith("es", StringComparison.Ordinal) || state.EndsWith("ds", StringComparison.Ordinal) || state.EndsWith("ns", StringComparison.Ordinal);

    /// <summary>Whether the words for a sector take “were”.</summary>
    public static bool IsPlural(string sector) => Names.TryGetValue(sector, out (string Alone, string Of, bool IsPlural) name) && name.IsPlural;
}
