namespace Sanad.Repository.Tests.Lexicon;

/// <summary>The entries of ISO 3166-1 by alpha-3 code: the members of the United Nations, the other states and the dependent territories.</summary>
/// <remarks>
/// Mauritius stands under MRI (see <see cref="UnitedNations"/>). Antarctica (ATA), which is nobody's, is a continent in <c>places.tsv</c>.
/// </remarks>
internal static class Iso3166
{
    private const string NoMembers = """
        ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY
        GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU
        PCN PRI PSE PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VAT VGB VIR WLF
        """;

    public static IReadOnlyList<string> Codes { get; } =
        [.. UnitedNations.Members, .. NoMembers.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
