using Xunit;

namespace Sanad.Repository.Tests.Lexicon;

/// <summary>The closed sets of <c>states.tsv</c> and <c>places.tsv</c>: ISO 3166-1, and provinces and districts.</summary>
public sealed class PlaceSetTests
{
    // Their people have no name of their own in Urdu news: Dominica and the Congos share theirs, the others are named by the country.
    private static readonly HashSet<string> WithoutDemonym = new(StringComparer.Ordinal) { "COG", "GNB", "PLW" };

    public static TheoryData<string> Sets => [.. PlaceSets.Ids.Keys];

    [Fact]
    public void ISO_3166_1_has_249_entries() => Assert.Equal((249, 249), (Iso3166.Codes.Count, Iso3166.Codes.Distinct().Count()));

    [Fact]
    public void Every_entry_of_ISO_3166_1_has_a_row() => Gate.Empty(Iso3166.Codes.Except([.. LexiconFile.Ids("states"), "ATA"]));

    [Fact]
    public void Antarctica_is_a_continent() => Assert.Equal("continent", LexiconFile.RowsOf("places").Single(row => row["id"] == "antarctica")["kind"]);

    [Fact]
    public void Every_member_of_the_United_Nations_has_a_demonym() => Gate.Empty(
        LexiconFile.RowsOf("states").Where(row => UnitedNations.Members.Contains(row["id"]) && row["demonym"] == "-").Select(row => row["id"]).Except(WithoutDemonym));

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_of_provinces_or_districts_is_whole(string set)
    {
        string[] ids = PlaceSets.Ids[set].Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith($"{ids.Distinct(StringComparer.Ordinal).Count()} ", set, StringComparison.Ordinal);
        Gate.Empty(ids.Except(LexiconFile.Ids("places")));
    }

    // A name that two states share (Hyderabad) is on neither map.
    [Fact]
    public void A_town_or_district_has_its_place_on_the_map() => Gate.Empty(
        LexiconFile.RowsOf("places").Where(row => row["kind"] is "city" or "town" or "village" or "camp" && row["country"] != "-" && row["lat"] == "-").Select(row => row["id"]));
}
