using Sanad.Ledger.Tests.Threads.Standings;
using Sanad.Ledger.Threads.Relations;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Relations;

public class ThreadRelationsTests
{
    private const string Strike = "ASSAULT IND/MIL > PAK/GOV";
    private const string Toll = "person PAK/CVL";

    [Fact]
    public void The_first_reports_and_the_others_repeat_the_nearest_before_them() => Assert.Equal(
        ["a reports - first", "b repeats a tells-again", "c repeats b tells-again"],
        Of(new ToldThread().Event("a", "2025-03-01", Strike, "USA/GOV states").Event("b", "2025-03-02", Strike, "CHN/GOV believes").Event("c", "2025-03-03", Strike)));

    [Fact]
    public void A_denial_is_of_the_nearest_that_was_for_it() => Assert.Equal(
        ["a reports - first", "b denies a says-not-so", "c denies a says-not-so", "d denies a says-not-so"],
        Of(new ToldThread().Event("a", "2025-03-01", Strike, "USA/GOV states").Event("b", "2025-03-02", Strike, "IND/GOV denies")
            .Event("c", "2025-03-03", Strike + " denied").Event("d", "2025-03-04", Strike + " negation", "IND/GOV states")));

    [Fact]
    public void A_denial_of_what_nobody_told_here_is_still_a_denial() => Assert.Equal(
        ["a denies - says-not-so", "b reports - first-for-it"],
        Of(new ToldThread().Event("a", "2025-03-01", Strike, "IND/GOV denies").Event("b", "2025-03-02", Strike, "USA/GOV states")));

    [Fact]
    public void Who_has_not_confirmed_doubts() => Assert.Equal(
        ["a reports - first", "b doubts a not-confirmed", "c doubts a not-confirmed"],
        Of(new ToldThread().Event("a", "2025-03-01", Strike, "USA/GOV believes").Event("b", "2025-03-01", Strike + " unconfirmed", "IND/GOV not-confirmed").Event("c", "2025-03-02", Strike + " unconfirmed")));

    [Fact]
    public void A_party_confirms_once_and_then_repeats_itself() => Assert.Equal(
        ["a reports - first", "b confirms a party-says-so-too", "c repeats b tells-again"],
        Of(new ToldThread().Event("a", "2025-03-01", Strike, "USA/GOV states").Event("b", "2025-03-02", Strike, "IND/GOV states").Event("c", "2025-03-03", Strike, "IND/MIL states")));

    [Fact]
    public void A_confirmation_is_of_what_another_said() => Assert.Equal(
        ["a reports - first", "b repeats a tells-again", "c confirms a origin-confirms"],
        Of(new ToldThread().Event("a", "2025-03-01", Strike, "USA/GOV states").Event("b", "2025-03-02", Strike, "CHN/GOV states").Event("c", "2025-03-03", Strike, "CHN/GOV confirms")));

    [Fact]
    public void A_victim_that_accuses_confirms_nothing() => Assert.Equal(
        ["a reports - first", "b repeats a tells-again"],
        Of(new ToldThread().Event("a", "2025-03-01", Strike, "USA/GOV states").Event("b", "2025-03-02", Strike, "PAK/GOV states")));

    [Fact]
    public void Another_figure_revises_and_one_that_agrees_repeats() => Assert.Equal(
        ["a reports - first", "b repeats a figure-agrees", "c revises b other-figure", "d revises b other-figure-by-same-voice", "e repeats d figure-agrees"],
        Of(new ToldThread().Event("a", "2025-03-01", "killed 1000.. " + Toll, "WST/GOV states").Event("b", "2025-03-02", "killed 1100..1100 " + Toll, "USA/GOV states")
            .Event("c", "2025-03-02", "killed 600..600 " + Toll, "KOR/GOV states").Event("d", "2025-03-03", "killed 1500..1500 " + Toll, "USA/GOV states").Event("e", "2025-03-04", "killed 1490..1490 " + Toll + " about", "CHN/GOV states")));

    [Fact]
    public void About_reaches_a_twentieth() => Assert.Equal(
        ["a reports - first", "b repeats a figure-agrees", "c revises b other-figure"],
        Of(new ToldThread().Event("a", "2025-03-01", "killed 1000..1000 " + Toll + " about", "WST/GOV states").Event("b", "2025-03-02", "killed 1050..1050 " + Toll, "USA/GOV states")
            .Event("c", "2025-03-03", "killed 1051..1051 " + Toll, "KOR/GOV states")));

    [Fact]
    public void What_counts_another_thing_is_the_first_of_its_kind() => Assert.Equal(
        ["a reports - first", "b reports - first-figure", "c reports - first-figure", "d reports - first-figure", "e reports - first-figure", "f reports - first-figure"],
        Of(new ToldThread().Event("a", "2025-03-01", "killed 12..12 " + Toll).Event("b", "2025-03-01", "wounded 12..12 " + Toll).Event("c", "2025-03-01", "killed 3..3 person PAK/COP")
            .Event("d", "2025-03-01", "killed 12..12 child PAK/CVL").Event("e", "2025-03-01", "killed 12..12 " + Toll + " new").Add("f", "2025-03-01", "doc-a", "outlet-a", "killed 2..2 " + Toll + " partOf=a")));

    [Fact]
    public void A_record_that_its_report_calls_the_same_repeats_that_one() => Assert.Equal(
        ["a reports - first", "b repeats a tells-again", "c repeats a same-in-report"],
        Of(new ToldThread().Add("a", "2025-03-01", "one", "Awaz", Strike).Add("b", "2025-03-01", "one", "Awaz", Strike).Add("c", "2025-03-01", "one", "Awaz", Strike + " same=a")));

    [Fact]
    public void A_denied_figure_is_denied_and_not_revised() => Assert.Equal(
        ["a reports - first", "b denies a says-not-so"],
        Of(new ToldThread().Event("a", "2025-03-01", "killed 12..12 " + Toll, "WST/GOV states").Event("b", "2025-03-02", "killed 12..12 " + Toll + " denied", "IND/GOV denies")));

    [Fact]
    public void A_party_that_counts_its_own_losses_alike_confirms_them() => Assert.Equal(
        ["a reports - first", "b confirms a party-says-so-too", "c revises b other-figure-by-same-voice"],
        Of(new ToldThread().Event("a", "2025-03-01", "killed 5..5 soldier PAK/MIL", "USA/GOV states").Event("b", "2025-03-02", "killed 5..5 soldier PAK/MIL", "PAK/MIL states")
            .Event("c", "2025-03-03", "killed 7..7 soldier PAK/MIL", "PAK/GOV states")));

    private static string[] Of(ToldThread thread) =>
        [.. ThreadRelations.Of(thread.Build()).Select(relation => $"{relation.Record} {relation.Relation.ToString().ToLowerInvariant()} {relation.To ?? "-"} {relation.Rule}")];
}
