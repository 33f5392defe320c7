using System.Collections.Immutable;
using System.Globalization;
using Sanad.Ledger.Tests.Threads.Standings;
using Sanad.Ledger.Threads.Figures;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Figures;

public class ThreadFiguresTests
{
    private const string Dead = "person PRK/MIL";

    [Fact]
    public void Each_source_has_its_numbers_by_the_day_they_were_said()
    {
        FigureSeries series = Assert.Single(Of(new ToldThread()
            .Event("a", "2025-09-03", "killed 600..600 " + Dead, "KOR/GOV believes 2025-03").Event("b", "2025-09-03", "killed 1000.. " + Dead, "WST/GOV states 2025-01")
            .Event("c", "2025-09-04", "killed 650..650 " + Dead, "KOR/GOV states")));

        Assert.Equal(
            ["2025-01-31 state:WST 1000..", "2025-03-31 state:KOR 600..600", "2025-09-04 state:KOR 650..650 "],
            series.Statements.Select(told => string.Create(CultureInfo.InvariantCulture, $"{told.Day:yyyy-MM-dd} {told.Voice.Key} {told.Figure.Low}..{told.Figure.High}{(told.IsLatest && told.Said is null ? " " : "")}")));
        Assert.Equal((650m, 1000m, true), (series.Low, series.High, series.IsOpenAbove));
        FigureDisagreement disagreement = Assert.Single(series.Disagreements);
        Assert.Equal(("b", "c"), (disagreement.One.Member.Id, disagreement.Other.Member.Id));
    }

    [Theory]
    [InlineData("killed 5..5 person -", "killed 8..8 person -", "2025-03-02", false)]
    [InlineData("killed 8..8 person -", "killed 5..5 person -", "2025-03-02", true)]
    [InlineData("killed 5..5 person -", "killed 8..8 person -", "2025-03-01", true)]
    [InlineData("killed ..5 person -", "killed 8.. person -", "2025-03-01", true)]
    [InlineData("killed 5.. person -", "killed 8.. person -", "2025-03-01", false)]
    [InlineData("killed 8..8 person -", "killed 5..5 person -", "2026-03-01", true)]
    [InlineData("deployed 10000..10000 person -", "deployed 15000..15000 person -", "2025-03-08", true)]
    [InlineData("deployed 10000..10000 person -", "deployed 15000..15000 person -", "2025-03-09", false)]
    [InlineData("deployed 10000..10000 person -", "deployed 15000..15000 person -", null, true)]
    public void Numbers_exclude_each_other_where_time_does_not_explain_them(string one, string other, string? day, bool excludes)
    {
        FigureSeries series = Assert.Single(Of(new ToldThread().Event("a", "2025-03-01", one, "KOR/GOV states").Event("b", day, other, "UKR/GOV states")));

        Assert.Equal(excludes, series.Disagreements.Length == 1);
    }

    [Fact]
    public void One_voice_does_not_disagree_with_itself() =>
        Assert.Empty(Assert.Single(Of(new ToldThread().Event("a", "2025-03-01", "killed 8..8 person -", "KOR/GOV states").Event("b", "2025-03-01", "killed 5..5 person -", "Yoon@KOR/GOV states"))).Disagreements);

    [Fact]
    public void A_series_whose_voice_has_a_later_word_in_another_is_told_whole()
    {
        ImmutableArray<FigureSeries> series = Of(new ToldThread().Event("a", "2025-03-01", "killed 5..5 person RUS/MIL", "KOR/GOV states").Event("b", "2025-03-02", "killed 6..6 person -", "KOR/GOV states")
            .Event("c", "2025-03-03", "killed 7..7 person PRK/MIL", "KOR/GOV states"));

        Assert.Equal([("a b", 5m, 6m), ("c", 7m, 7m)], series.Select(each => (string.Join(' ', each.Statements.Select(told => told.Member.Id)), each.Low, each.High)));
    }

    [Fact]
    public void Measures_units_new_counts_peoples_and_shares_are_kept_apart()
    {
        ToldThread thread = new ToldThread().Event("a", "2025-03-01", "killed 12..12 person PAK/CVL").Event("b", "2025-03-01", "wounded 12..12 person PAK/CVL").Event("c", "2025-03-01", "killed 5..5 child PAK/CVL")
            .Event("d", "2025-03-01", "killed 12..12 person PAK/CVL new").Event("e", "2025-03-01", "killed 12..12 person PAK/COP").Add("f", "2025-03-01", "doc-a", "outlet-a", "killed 2..2 person PAK/CVL partOf=a")
            .Event("g", "2025-03-02", "killed 13..13 person PAK/CVL total").Event("h", "2025-03-02", "killed 13..13 person -");

        Assert.Equal(["a g h", "d", "e", "f", "c", "b"], Of(thread).Select(series => string.Join(' ', series.Statements.Select(told => told.Member.Id))).OrderBy(ids => ids == "b").ThenBy(ids => ids == "c"));
        Assert.Equal(FigureScope.Total, Of(thread)[0].Scope);
    }

    [Fact]
    public void Several_threads_are_told_together_and_as_of_a_day()
    {
        ToldThread one = new ToldThread().Event("b", "2025-09-03", "deployed 15000..15000 person PRK/MIL about", "KOR/GOV states");
        ToldThread other = new ToldThread().Event("a", "2024-11-30", "deployed 10000..10000 person PRK/MIL about", "WST/GOV believes");

        Assert.Equal(["a", "b"], Assert.Single(ThreadFigures.Of([one.Build(), other.Build()])).Statements.Select(told => told.Member.Id));
        Assert.Equal(["a"], Assert.Single(ThreadFigures.Of([one.Build(), other.Build()], new DateOnly(2024, 12, 31))).Statements.Select(told => told.Member.Id));
        Assert.Empty(ThreadFigures.Of([one.Build()], new DateOnly(2024, 12, 31)));
    }

    [Fact]
    public void A_denied_number_is_nobodys() =>
        Assert.Equal(["a"], Assert.Single(Of(new ToldThread().Event("a", "2025-03-01", "killed 12..12 person -", "WST/GOV states").Event("b", "2025-03-02", "killed 12..12 person - denied", "IND/GOV denies"))).Statements.Select(told => told.Member.Id));

    private static ImmutableArray<FigureSeries> Of(ToldThread thread) => ThreadFigures.Of([thread.Build()]);
}
