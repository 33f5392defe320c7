using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Standings;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Standings;

public class ThreadStandingsTests
{
    private const string Troops = "AID PRK/GOV > RUS/GOV";

    [Fact]
    public void A_standing_names_who_is_for_and_who_against()
    {
        Standing standing = ThreadStandings.AsOf(
            new ToldThread().Event("a", "2025-03-01", Troops, "KOR/GOV states").Event("b", "2025-03-02", Troops, "WST/GOV believes")
                .Event("c", "2025-03-03", Troops, "RUS/GOV denies").Event("d", "2025-03-03", Troops, "PRK/GOV not-confirmed").Build(), null)!;

        Assert.Equal(StandingCode.Contested, standing.Code);
        Assert.Equal(
            ["state:KOR", "state:WST", "state:PRK", "state:RUS"],
            new[] { standing.For, standing.Believing, standing.NotConfirming, standing.Against }.Select(voices => Assert.Single(voices).Key));
    }

    [Fact]
    public void The_last_word_of_a_voice_is_where_it_stands()
    {
        ClaimThread thread = new ToldThread().Event("a", "2025-03-01", Troops, "KOR/GOV states").Event("b", "2025-03-02", Troops, "UKR/GOV states")
            .Event("c", "2025-03-05", Troops, "UKR/GOV denies").Event("d", "2025-03-06", Troops, "UKR/GOV not-confirmed").Build();

        Assert.Equal(
            ["2025-03-01 reported one-voice-asserts", "2025-03-02 corroborated two-voices-assert", "2025-03-05 contested asserted-and-denied"],
            History(thread));
    }

    [Fact]
    public void Undated_records_count_on_no_day()
    {
        ClaimThread thread = new ToldThread().Event("a", "2025-03-01", Troops, "KOR/GOV states").Event("b", null, Troops, "RUS/GOV confirms").Build();

        Assert.Null(ThreadStandings.AsOf(thread, new DateOnly(2025, 2, 28)));
        Assert.Equal(StandingCode.Reported, ThreadStandings.AsOf(thread, new DateOnly(2030, 1, 1))!.Code);
        Assert.Equal(StandingCode.Confirmed, ThreadStandings.AsOf(thread, null)!.Code);
        Assert.Equal(["2025-03-01 reported one-voice-asserts"], History(thread));
    }

    [Theory]
    [InlineData("AID PRK/GOV > RUS/GOV", "PRK/GOV states 2025-04", "2025-04")]
    [InlineData("AID PRK/GOV > RUS/GOV time=2025-04", "PRK/GOV states", "2025-04")]
    [InlineData("AID PRK/GOV > RUS/GOV time=2025-09-03", "PRK/GOV states", null)]
    [InlineData("AID PRK/GOV > RUS/GOV", "PRK/GOV states", null)]
    public void What_was_said_in_April_and_told_in_September_counts_from_September_and_shows_April(string what, string origin, string? said)
    {
        ClaimThread thread = new ToldThread().Event("a", "2024-11-30", Troops + " time=2024-10", "WST/GOV believes").Event("b", "2025-09-03", what, origin).Build();

        Assert.Equal(StandingCode.Unconfirmed, ThreadStandings.AsOf(thread, new DateOnly(2025, 5, 1))!.Code);
        Standing standing = ThreadStandings.AsOf(thread, new DateOnly(2025, 9, 3))!;
        Assert.Equal((StandingCode.Confirmed, said), (standing.Code, standing.SaidOn));
    }

    [Fact]
    public void Who_was_first_and_alone_confirms_nothing() => Assert.Multiple(
        () => Assert.Equal("one-voice-asserts", Rule(new ToldThread().Event("a", "2025-03-01", Troops, "PRK/GOV states").Event("b", "2025-03-02", Troops, "Kim@PRK/GOV states"))),
        () => Assert.Equal("two-voices-assert", Rule(new ToldThread().Event("a", "2025-03-01", Troops, "PRK/GOV states").Event("b", "2025-03-02", Troops, "Reuters@---/JRN states"))));

    [Fact]
    public void That_something_did_not_happen_can_be_reported_too()
    {
        const string NotSent = "AID PRK/GOV > RUS/GOV negation";

        Assert.Equal("two-voices-assert", Rule(new ToldThread().Event("a", "2025-03-01", NotSent, "KOR/GOV states").Event("b", "2025-03-02", NotSent, "UKR/GOV states")));
        Assert.Equal("asserted-and-denied", Rule(new ToldThread().Event("a", "2025-03-01", NotSent, "KOR/GOV states").Event("b", "2025-03-02", Troops, "UKR/GOV states")));
    }

    [Fact]
    public void What_is_only_to_come_is_reported_and_says_little_of_what_has_come() => Assert.Multiple(
        () => Assert.Equal("one-voice-asserts", Rule(new ToldThread().Event("a", "2025-03-01", "SANCTION USA/GOV > RUS/GOV future", "USA/GOV states"))),
        () => Assert.Equal("one-voice-asserts", Rule(new ToldThread().Event("a", "2025-03-01", "SANCTION USA/GOV > RUS/GOV future", "CHN/GOV states").Event("b", "2025-03-02", "SANCTION USA/GOV > RUS/GOV", "DEU/GOV states"))));

    [Fact]
    public void Figures_decide_only_where_the_matter_is_a_figure() => Assert.Equal(
        "two-voices-assert",
        Rule(new ToldThread().Event("a", "2025-03-01", Troops, "KOR/GOV states").Event("b", "2025-03-01", "deployed 10000..10000 person PRK/MIL", "KOR/GOV states")
            .Event("c", "2025-03-01", "deployed 20000..20000 person PRK/MIL", "UKR/GOV states")));

    private static string Rule(ToldThread thread) => ThreadStandings.AsOf(thread.Build(), null)!.Rule;

    private static string[] History(ClaimThread thread) =>
        [.. ThreadStandings.ThroughTime(thread).Select(change => $"{change.Day:yyyy-MM-dd} {change.Standing.Code.ToString().ToLowerInvariant()} {change.Standing.Rule}")];
}
