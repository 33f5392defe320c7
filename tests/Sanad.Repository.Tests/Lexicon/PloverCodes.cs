namespace Sanad.Repository.Tests.Lexicon;

/// <summary>The names of PLOVER's codes (manual, draft 2.0).</summary>
internal static class PloverCodes
{
    /// <summary>The modes of each event category.</summary>
    public static IReadOnlyDictionary<string, string[]> Modes { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["AGREE"] = [],
        ["CONSULT"] = ["visit", "third-party", "multilateral", "phone"],
        ["SUPPORT"] = [],
        ["CONCEDE"] = [],
        ["COOPERATE"] = [],
        ["AID"] = [],
        ["RETREAT"] = ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
        ["REQUEST"] = ["assist", "change", "yield", "meet"],
        ["ACCUSE"] = ["disapprove", "investigate", "allege"],
        ["REJECT"] = ["assist", "change", "yield", "meet"],
        ["THREATEN"] = ["restrict", "arrest", "relations", "expel", "territory", "violence"],
        ["PROTEST"] = ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
        ["SANCTION"] = ["convict", "expel", "withdraw", "discontinue"],
        ["MOBILIZE"] = ["troops", "weapons", "police", "militia"],
        ["COERCE"] = ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
        ["ASSAULT"] =
        [
            "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack",
            "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
        ],
    };

    public static IReadOnlySet<string> Contexts { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic",
        "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality",
        "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology",
        "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking",
    };

    public static IReadOnlySet<string> Sectors { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK",
        "AGR", "BUS", "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC",
    };
}
