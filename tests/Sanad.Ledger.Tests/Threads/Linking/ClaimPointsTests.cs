using Sanad.Ledger.Threads.Linking;
using Sanad.Model;
using Xunit;
using static Sanad.Ledger.Tests.Threads.Linking.Claims;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>The points table, a row at a time: one thing is changed, and the points go the way the row says.</summary>
public sealed class ClaimPointsTests
{
    private static readonly ClaimPair Same = Pair(Event(), Event());
    private static readonly ClaimPair Toll = Pair(Figure(14), Figure(14));

    public static TheoryData<string, int> EventRows { get; } = new()
    {
        { "another kind of the same group", -1 },
        { "another group", -1 },
        { "other recipients", -1 },
        { "recipients not told", -1 },
        { "other words", -1 },
        { "own words", 1 },
        { "other stories", -1 },
        { "months apart", -1 },
        { "a cue in common", 1 },
        { "one historical", -1 },
        { "one unreal", -1 },
        { "the same time", 1 },
        { "other times", -1 },
        { "other countries", -1 },
        { "the same place", 1 },
        { "one principal", -1 },
        { "a figure in common", 1 },
        { "found same by the Reader", 1 },
        { "sentences of other names", -1 },
    };

    public static TheoryData<string, int> FigureRows { get; } = new()
    {
        { "another value", -1 },
        { "a small value", -1 },
        { "a round value", -1 },
        { "other people", -1 },
        { "people not told", -1 },
        { "fighters for soldiers", -1 },
        { "another noun", -1 },
        { "one new", -1 },
        { "both new", -1 },
        { "one background", -1 },
        { "one total", -1 },
        { "one part", -1 },
        { "other units", -1 },
        { "other stories", -1 },
        { "the same time", 1 },
        { "other times", -1 },
        { "other countries", -1 },
        { "sentences of other names", -1 },
    };

    [Theory]
    [MemberData(nameof(EventRows))]
    public void Each_row_speaks_for_or_against_two_events(string row, int sign) =>
        Assert.Equal(sign, Math.Sign(ClaimPoints.OfEvents(EventsOf(row)) - ClaimPoints.OfEvents(row == "found same by the Reader" ? Same with { IsOneDocument = true } : Same)));

    [Theory]
    [MemberData(nameof(FigureRows))]
    public void Each_row_speaks_for_or_against_two_figures(string row, int sign) =>
        Assert.Equal(sign, Math.Sign(ClaimPoints.OfFigures(FiguresOf(row), null) - ClaimPoints.OfFigures(Toll, null)));

    [Fact]
    public void Alike_in_all_they_are_one_and_in_nothing_they_are_not()
    {
        Assert.True(ClaimPoints.OfEvents(Same) > 0);
        Assert.True(ClaimPoints.OfFigures(Toll, true) > ClaimPoints.OfFigures(Toll, null));
        Assert.True(ClaimPoints.OfFigures(Toll, false) < ClaimPoints.OfFigures(Toll, null));
        Assert.True(ClaimPoints.OfEvents(Pair(Event(), Event(EventType.Sanction) with { Actors = [Poland] }, 0.1f, 60, 0.1f)) < 0);
        Assert.True(ClaimPoints.OfFigures(Pair(Figure(14), Figure(900) with { Actors = [Poland] }, 0.1f, 60, 0.1f), null) < 0);
    }

    [Theory]
    [InlineData("a word", true)]
    [InlineData("a place", true)]
    [InlineData("a day", true)]
    [InlineData("nothing", false)]
    public void A_meeting_to_come_is_the_one_that_was_held_where_they_share(string what, bool isOne)
    {
        (int[] cue, MatterParty place, int day) = (what == "a word" ? [5] : [], what == "a place" ? new MatterParty(7, 1, 0, 0) : default, what == "a day" ? 700 : 0);
        MatterClaim planned = Event(EventType.Agree) with { Recipients = [], Cue = cue, Place = place, FirstDay = day, LastDay = day };
        MatterClaim held = planned with { Kind = Sanad.Ledger.Threads.ThreadKinds.Of(EventType.Consult) };
        Assert.Equal(isOne, ClaimPoints.OfEvents(Pair(planned, held, words: 0.2f)) > 0);
    }

    [Fact]
    public void A_treaty_of_June_is_one_however_much_later_it_is_told()
    {
        (int first, int last) = (new DateOnly(2024, 6, 1).DayNumber, new DateOnly(2024, 6, 30).DayNumber);
        MatterClaim treaty = Event(EventType.Agree) with { FirstDay = first, LastDay = last };
        Assert.True(ClaimPoints.OfEvents(Pair(treaty, treaty, 0.33f, 277, 0.2f)) > 0);
        Assert.True(ClaimPoints.OfEvents(Pair(treaty, treaty with { LastDay = last - 1 }, 0.33f, 277, 0.2f)) < 0);
        MatterClaim ofYear = treaty with { LastDay = first + 300 };
        Assert.True(ClaimPoints.OfEvents(Pair(ofYear, ofYear, 0.33f, 277, 0.2f)) < ClaimPoints.OfEvents(Pair(treaty, treaty, 0.33f, 277, 0.2f)) - 2);
        Assert.True(ClaimPoints.OfEvents(Pair(treaty, treaty with { Recipients = [Poland] }, 0.33f, 277, 0.2f)) < 0);
    }

    [Fact]
    public void Running_counts_of_one_force_are_one_months_apart_and_a_toll_is_not()
    {
        MatterClaim west = Figure(10000, Measure.Deployed);
        MatterClaim korea = Figure(15000, Measure.Deployed);
        Assert.True(ClaimPoints.OfFigures(Pair(korea, west, 0.45f, 277, 0.3f), null) > 0);
        Assert.True(ClaimPoints.OfFigures(Pair(Figure(15000), Figure(10000), 0.45f, 277, 0.3f), null) < 0);
        MatterClaim dead = Figure(15000) with { IsTotal = true };
        Assert.True(ClaimPoints.OfFigures(Pair(dead, dead with { Low = 10000, High = 10000 }, 0.45f, 277, 0.3f), null) > 0);
        Assert.True(ClaimPoints.OfFigures(Pair(korea, west with { Actors = [Poland] }, 0.45f, 277, 0.3f), null) < 0);
    }

    [Fact]
    public void Another_number_of_things_or_in_a_headline_is_another_claim()
    {
        MatterClaim index = Figure(94_000, Measure.Count) with { Actors = [] };
        ClaimPair points = Pair(index, index with { Low = 99_000, High = 99_000 });
        Assert.True(ClaimPoints.OfFigures(points, null) < ClaimPoints.OfFigures(Pair(Figure(94_000), Figure(99_000)), null) - 2);
        ClaimPair toll = Pair(Figure(4), Figure(3));
        Assert.Equal(1, ClaimPoints.OfFigures(toll, null) - ClaimPoints.OfFigures(toll with { IsBrief = true }, null), 0.01);
    }

    [Fact]
    public void Farther_down_its_report_an_act_is_less_likely_the_one_told_before()
    {
        ClaimPair near = Same with { IsOneDocument = true, SentencesApart = 1 };
        Assert.True(ClaimPoints.OfEvents(near) > ClaimPoints.OfEvents(near with { SentencesApart = 4 }));
        Assert.Equal(ClaimPoints.OfEvents(near with { SentencesApart = 12 }), ClaimPoints.OfEvents(near with { SentencesApart = 30 }));
    }

    [Fact]
    public void One_report_tells_of_many_sayings_and_comes_back_to_what_its_readers_know()
    {
        Assert.Equal(1, Within(Event()) - Within(Event(EventType.Accuse)), 0.01);
        ClaimPair recalled = Pair(Event(), Event() with { IsRecalled = true });
        Assert.Equal(0.4, Within(Event()) - ClaimPoints.OfEvents(recalled with { IsOneDocument = true }), 0.01);
        Assert.Equal(ClaimPoints.OfEvents(Same), ClaimPoints.OfEvents(recalled), 0.01);

        static float Within(MatterClaim claim) => ClaimPoints.OfEvents(Pair(claim, claim) with { IsOneDocument = true });
    }

    [Fact]
    public void Talks_of_parties_that_do_not_agree_are_others_and_blows_may_be_one()
    {
        ClaimPair talks = Pair(Event(EventType.Consult) with { Recipients = [] }, Event(EventType.Consult) with { Actors = [], Recipients = [] });
        ClaimPair blows = Pair(Event() with { Recipients = [] }, Event() with { Actors = [], Recipients = [] });
        Assert.Equal(0.7, ClaimPoints.OfEvents(blows) - ClaimPoints.OfEvents(talks), 0.01);
        Assert.Equal(1, ClaimPoints.OfEvents(blows with { IsOneDocument = true }) - ClaimPoints.OfEvents(talks with { IsOneDocument = true }), 0.01);
    }

    [Fact]
    public void One_report_that_names_others_tells_of_another_act_more_surely_than_two_reports()
    {
        MatterParty civilians = Ukraine with { Sector = 2 };
        Assert.Equal(0.7, MoreInOne(Event(), Poland), 0.01);
        Assert.Equal(0.6, MoreInOne(Event(), civilians), 0.01);
        Assert.Equal(0, MoreInOne(Event(), civilians with { Sector = 0 }), 0.01);
        Assert.Equal(0, MoreInOne(Event(EventType.Sanction), civilians), 0.01);

        static float MoreInOne(MatterClaim claim, MatterParty recipient)
        {
            ClaimPair same = Pair(claim, claim);
            ClaimPair others = Pair(claim, claim with { Recipients = [recipient] });
            return Lost(same with { IsOneDocument = true }, others with { IsOneDocument = true }) - Lost(same, others);
        }

        static float Lost(ClaimPair same, ClaimPair others) => ClaimPoints.OfEvents(same) - ClaimPoints.OfEvents(others);
    }

    [Fact]
    public void What_one_report_tells_as_background_is_not_its_news()
    {
        ClaimPair background = Pair(Event(), Event() with { IsBackground = true });
        Assert.Equal(1.2, ClaimPoints.OfEvents(Same) - ClaimPoints.OfEvents(background), 0.01);
        Assert.Equal(2.2, ClaimPoints.OfEvents(Same with { IsOneDocument = true }) - ClaimPoints.OfEvents(background with { IsOneDocument = true }), 0.01);
    }

    [Fact]
    public void An_act_of_a_time_before_the_report_is_not_its_news_but_that_of_the_report_of_that_time()
    {
        ClaimPair before = Pair(Event(), Event() with { IsAgo = true });
        Assert.Equal(1.2, ClaimPoints.OfEvents(Same) - ClaimPoints.OfEvents(before), 0.01);
        Assert.Equal(0.8, ClaimPoints.OfEvents(Same with { IsOneDocument = true }) - ClaimPoints.OfEvents(before with { IsOneDocument = true }), 0.01);
        MatterClaim dated = Event() with { FirstDay = 700, LastDay = 700 };
        Assert.Equal(ClaimPoints.OfEvents(Pair(dated, dated)), ClaimPoints.OfEvents(Pair(dated, dated with { IsAgo = true })), 0.01);
    }

    [Fact]
    public void A_small_number_of_another_event_or_of_nobody_named_is_another_claim()
    {
        ClaimPair small = Pair(Figure(4), Figure(4));
        Assert.Equal(0.8, Lost(small) - Lost(Toll), 0.01);
        ClaimPair ofNobody = Pair(Figure(4) with { Actors = [] }, Figure(4) with { Actors = [] });
        ClaimPair manyOfNobody = Pair(Figure(14) with { Actors = [] }, Figure(14) with { Actors = [] });
        float lost = ClaimPoints.OfFigures(small, null) - ClaimPoints.OfFigures(ofNobody, null);
        Assert.Equal(0.6, lost - (ClaimPoints.OfFigures(Toll, null) - ClaimPoints.OfFigures(manyOfNobody, null)), 0.01);
        Assert.Equal(Lost(Toll), Lost(small with { IsOneDocument = true }), 0.01);

        static float Lost(ClaimPair pair) => ClaimPoints.OfFigures(pair, null) - ClaimPoints.OfFigures(pair, false);
    }

    [Theory]
    [InlineData(278.83, 278.82, true)]
    [InlineData(283_700, 283_200, true)]
    [InlineData(68, 69, true)]
    [InlineData(4_757_200_000, 4_750_000_000, false)]
    [InlineData(348, 300, false)]
    [InlineData(1_000_000, 600_000, false)]
    public void An_amount_told_to_the_digit_is_another_than_any_that_it_does_not_round_to(double one, double other, bool isOther) =>
        Assert.Equal(isOther, ValuePoints.Of(Pair(Figure(one, Measure.Money), Figure(other, Measure.Money))) < -3);

    [Fact]
    public void Counts_need_a_digit_more_and_tolls_may_rise()
    {
        Assert.True(ValuePoints.Of(Pair(Figure(471, Measure.Count), Figure(461, Measure.Count))) < -3);
        Assert.True(ValuePoints.Of(Pair(Figure(47, Measure.Count), Figure(46, Measure.Count))) > -3);
        Assert.True(ValuePoints.Of(Pair(Figure(471), Figure(461))) > -1);
    }

    [Fact]
    public void A_rise_is_no_fall_and_one_of_another_size_is_another()
    {
        MatterClaim rise = Figure(2000, Measure.Money) with { Course = CourseOfValue.Rise };
        float same = ValuePoints.Of(Pair(rise, rise));
        Assert.Equal(same - 4, ValuePoints.Of(Pair(rise, rise with { Course = CourseOfValue.Fall })), 0.01);
        Assert.Equal(same, ValuePoints.Of(Pair(rise, rise with { Course = CourseOfValue.None })), 0.01);
        MatterClaim steeper = rise with { Low = 4000, High = 4000 };
        Assert.Equal(4, ValuePoints.Of(Pair(rise with { Course = CourseOfValue.None }, steeper)) - ValuePoints.Of(Pair(rise, steeper)), 0.01);
    }

    [Fact]
    public void Vague_words_are_no_number_and_any_number_above()
    {
        MatterClaim thousands = Figure(2000, Measure.Money) with { High = double.PositiveInfinity };
        Assert.Equal(0.3, ValuePoints.Of(Pair(thousands, thousands)), 0.01);
        Assert.Equal(ValuePoints.Of(Pair(thousands, Figure(4300, Measure.Money))), ValuePoints.Of(Pair(thousands, Figure(9000, Measure.Money))), 0.01);
        Assert.True(ValuePoints.Of(Pair(thousands, Figure(30, Measure.Money))) < -1);
    }

    [Fact]
    public void Millions_may_be_hundreds_of_them_and_no_thousands_of_millions()
    {
        MatterClaim millions = Figure(2e6, Measure.Money) with { High = double.PositiveInfinity };
        Assert.Equal(2.4, ValuePoints.Of(Pair(millions, Figure(9e8, Measure.Money))) - ValuePoints.Of(Pair(millions, Figure(12e10, Measure.Money))), 0.01);
    }

    [Fact]
    public void One_report_that_counts_three_and_four_counts_two_things_and_its_sources_may_differ_on_the_dead()
    {
        Assert.Equal(1, ValuePoints.Of(InReport(Figure(4), Figure(3))) - ValuePoints.Of(InReport(Figure(4, Measure.Count), Figure(3, Measure.Count))), 0.01);
        MatterClaim dozens = Figure(24, Measure.Count) with { High = double.PositiveInfinity };
        Assert.Equal(0, ValuePoints.Of(InReport(dozens, Figure(50, Measure.Count))), 0.01);

        static ClaimPair InReport(MatterClaim one, MatterClaim other) => Pair(one, other) with { IsOneDocument = true };
    }

    private static ClaimPair EventsOf(string row) => row switch
    {
        "another kind of the same group" => Pair(Event(), Event(EventType.Mobilize)),
        "another group" => Pair(Event(), Event(EventType.Sanction)),
        "other recipients" => Pair(Event(), Event() with { Recipients = [Poland] }),
        "recipients not told" => Pair(Event(), Event() with { Recipients = [] }),
        "other words" => Pair(Event(), Event(), words: 0.1f),
        "own words" => Same with { OwnWords = 0.5f },
        "other stories" => Pair(Event(), Event(), likeness: 0.2f),
        "months apart" => Pair(Event(), Event(), days: 60),
        "a cue in common" => Pair(Event() with { Cue = [3, 5] }, Event() with { Cue = [5, 9] }),
        "one historical" => Pair(Event(), Event() with { IsHistorical = true }),
        "one unreal" => Pair(Event(), Event() with { IsUnreal = true }),
        "one principal" => Pair(Event(), Event() with { IsPrincipal = true }),
        "a figure in common" => Same with { SharesFigure = true },
        "found same by the Reader" => Pair(Event() with { Same = 0 }, Event()) with { IsOneDocument = true },
        "sentences of other names" => Same with { IsOfOtherNames = true },
        _ => Pair(WhenAndWhere(Event(), row, isOther: false), WhenAndWhere(Event(), row, isOther: true)),
    };

    private static ClaimPair FiguresOf(string row) => row switch
    {
        "another value" => Pair(Figure(14), Figure(20)),
        "a small value" => Pair(Figure(4), Figure(4)),
        "a round value" => Pair(Figure(20), Figure(20)),
        "other people" => Pair(Figure(14), Figure(14) with { Actors = [Poland] }),
        "people not told" => Pair(Figure(14), Figure(14) with { Actors = [] }),
        "fighters for soldiers" => Pair(Figure(14) with { Actors = [new MatterParty(0, 2, SentenceWords.HashOf("MIL"), 0)] }, Figure(14) with { Actors = [new MatterParty(0, 2, SentenceWords.HashOf("REB"), 0)] }),
        "another noun" => Pair(Figure(14), Figure(14) with { Actors = [Ukraine with { Words = 9 }] }),
        "one new" => Pair(Figure(14), Figure(14) with { IsNew = true }),
        "both new" => Pair(Figure(14) with { IsNew = true }, Figure(14) with { IsNew = true }),
        "one background" => Pair(Figure(14), Figure(14) with { IsBackground = true }),
        "one total" => Pair(Figure(14), Figure(14) with { IsTotal = true }),
        "one part" => Pair(Figure(14), Figure(14) with { IsPart = true }),
        "other units" => Pair(Figure(14), Figure(14) with { Unit = 9 }),
        "other stories" => Pair(Figure(14), Figure(14), likeness: 0.2f),
        "sentences of other names" => Toll with { IsOfOtherNames = true },
        _ => Pair(WhenAndWhere(Figure(14), row, isOther: false), WhenAndWhere(Figure(14), row, isOther: true)),
    };

    private static MatterClaim WhenAndWhere(MatterClaim claim, string row, bool isOther) => row switch
    {
        "the same time" => claim with { FirstDay = 700, LastDay = 700 },
        "other times" => claim with { FirstDay = isOther ? 700 : 800, LastDay = isOther ? 700 : 800 },
        "the same place" => claim with { Place = new MatterParty(7, 1, 0, 0) },
        "other countries" => claim with { Place = new MatterParty(0, isOther ? 1 : 2, 0, 0) },
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };
}
