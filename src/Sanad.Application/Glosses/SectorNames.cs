namespace Sanad.Application.Glosses;

/// <summary>English words for PLOVER's sectors, for parties that the text implies without naming.</summary>
public static class SectorNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["GOV"] = "a government",
        ["MIL"] = "armed forces",
        ["COP"] = "police",
        ["JUD"] = "a court",
        ["LEG"] = "a parliament",
        ["PTY"] = "a party",
        ["OPP"] = "an opposition",
        ["REB"] = "rebels",
        ["PRM"] = "a militia",
        ["SPY"] = "an intelligence service",
        ["CVL"] = "civilians",
        ["JRN"] = "media",
        ["BUS"] = "a company",
        ["CRM"] = "criminals",
        ["REF"] = "refugees",
        ["UAF"] = "unidentified armed men",
    };

    /// <summary>“police”, “rebels”; “someone” for what is not known.</summary>
    public static string Of(string sector) => Names.TryGetValue(sector, out string? name) ? name : "someone";
}
