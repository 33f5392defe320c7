using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Linking;
using Sanad.Model;
using Sanad.Reader;
using Xunit;
using static Sanad.Ledger.Tests.Threads.Linking.Claims;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>Matters: their order, their bytes, and how they are linked.</summary>
public sealed class MatterTests
{
    private static readonly UrduReader Reader = UrduReader.Create(UrduLanguage.Pack);

    [Fact]
    public void The_line_goes_by_day_with_the_undated_first_and_keeps_the_day()
    {
        Assert.True(LineOf(1, 9) < LineOf(2, 1) && LineOf(0, 5) < LineOf(1, 1));
        Assert.NotEqual(LineOf(1, 1), LineOf(1, 2));
        Assert.True(LineOf(1, -1) > 0);
        Assert.Equal(new DateOnly(2024, 11, 30).DayNumber, Matter(30, 1, [1], Event()).Day);
        Assert.Null(Matter(0, 1, [1], Event()).Day);
    }

    [Fact]
    public void Every_kind_has_the_name_that_people_ask_for()
    {
        Assert.Equal("CONSULT", ThreadKinds.NameOf(ThreadKinds.Of(EventType.Consult)));
        Assert.Equal("figure:deployed", ThreadKinds.NameOf(ThreadKinds.Of(Measure.Deployed)));
        int[] kinds = [.. Enum.GetValues<EventType>().Select(ThreadKinds.Of), .. Enum.GetValues<Measure>().Select(ThreadKinds.Of)];
        Assert.Equal(kinds.Length, kinds.Select(ThreadKinds.NameOf).Distinct().Count());
        Assert.All(kinds, kind => Assert.Equal(ThreadKinds.NameOf(kind).StartsWith("figure:", StringComparison.Ordinal), ClaimKind.GroupOf(kind) == ActGroup.None));
    }

    [Fact]
    public void A_matter_read_back_is_the_same_and_links_the_same()
    {
        Matter[] matters = [Read("a", LedgerReports.Meeting, 28), Read("b", LedgerReports.Meeting, 29), Read("c", LedgerReports.Sanctions, 29), Read("d", LedgerReports.Sanctions + " " + LedgerReports.Flood, 30)];
        Matter[] back = [.. matters.Select(matter => MatterBytes.Read(matter.Line, matter.Place, MatterBytes.Write(matter)))];
        Assert.All(matters.Zip(back), pair => Assert.Equal(MatterBytes.Write(pair.First), MatterBytes.Write(pair.Second)));
        Assert.Equal(LinkAll(matters), LinkAll(back));
        Assert.Contains(LinkAll(matters).GroupBy(thread => thread), thread => thread.Count() > 2);
    }

    [Fact]
    public void That_an_act_is_of_a_time_before_its_report_is_kept()
    {
        Matter matter = Claims.Matter(1, 1, [1, 2], Claims.Event() with { IsAgo = true }, Claims.Event());
        Assert.Equal([true, false], MatterBytes.Read(matter.Line, matter.Place, MatterBytes.Write(matter)).Claims.Select(claim => claim.IsAgo));
    }

    [Fact]
    public void Whether_a_figure_rose_and_that_it_is_open_is_kept()
    {
        Matter matter = Claims.Matter(1, 1, [1, 2], Figure(2000) with { Course = CourseOfValue.Fall, High = double.PositiveInfinity });
        MatterClaim back = MatterBytes.Read(matter.Line, matter.Place, MatterBytes.Write(matter)).Claims[0];
        Assert.Equal((CourseOfValue.Fall, true), (back.Course, back.IsOpen));
    }

    [Fact]
    public void A_sentence_keeps_the_names_that_it_speaks_of()
    {
        Matter matter = Read("a", "روس نے یوکرین پر حملہ کیا۔ ایران نے عراق پر حملہ کیا۔ روس نے حملہ کیا۔ حملے میں دو افراد ہلاک ہوئے۔", 28);
        MatterSentence[] sentences = [.. MatterBytes.Read(matter.Line, matter.Place, MatterBytes.Write(matter)).Sentences];
        Assert.Equal([2, 2, 1, 0], sentences.Select(sentence => sentence.Names.Length));
        Assert.Equal((true, false, false), (sentences[0].IsOfOtherNames(sentences[1]), sentences[0].IsOfOtherNames(sentences[2]), sentences[0].IsOfOtherNames(sentences[3])));
    }

    [Fact]
    public void A_title_heads_its_report_by_its_own_words()
    {
        Matter matter = Read("a", LedgerReports.Flood, 28, LedgerReports.Sanctions);
        int[] ofTitle = [.. matter.Claims.Where(claim => matter.Sentences[claim.Sentence].Number == -1).Select(claim => claim.Kind)];
        Assert.NotEmpty(ofTitle);
        Assert.Equal(Read("b", LedgerReports.Sanctions, 28).Claims.Select(claim => claim.Kind), ofTitle);
        Assert.Contains(matter.Sentences, sentence => sentence.Number == 1);
        Assert.Equal(Read("c", LedgerReports.Flood, 28).Topic.Words.ToArray(), matter.Topic.Words.ToArray());
    }

    [Fact]
    public void A_headline_is_like_the_report_that_it_stands_over()
    {
        Matter headline = Matter(1, 1, [1, 2, 3, 4], Event());
        Matter report = Matter(1, 2, [.. Enumerable.Range(3, 20)], Event()) with { Sentences = [Sentence(-1, 1, 2, 3, 4)] };
        Assert.Equal(1, MatterLinker.Likeness(report, headline), 0.01f);
        Assert.True(MatterLinker.Likeness(report with { Sentences = [Sentence(0, 1, 2, 3, 4)] }, headline) < 0.3f);
        Assert.True(MatterLinker.Likeness(report with { Sentences = [Sentence(-1, 1, 2, 3, 5)] }, headline) < 0.3f);
    }

    [Fact]
    public void A_headline_and_its_report_meet_by_keys_of_their_own()
    {
        string text = string.Join(' ', Enumerable.Repeat(LedgerReports.Flood, 4));
        Assert.True(Read("a", LedgerReports.Sanctions, 28).Keys.Intersect(Read("b", text, 29, LedgerReports.Sanctions).Keys).Count() >= 2);
        Assert.True(Read("a", LedgerReports.Sanctions, 28).Keys.Intersect(Read("b", text, 29).Keys).Count() < 2);
    }

    [Fact]
    public void Damaged_bytes_are_told_as_such()
    {
        byte[] bytes = MatterBytes.Write(Read("a", LedgerReports.Sanctions, 30));
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.Throws<InvalidDataException>(() => MatterBytes.Read(1, 1, bytes.AsSpan(0, length)));
        }

        bytes[0] = MatterBytes.Form + 1;
        Assert.Throws<InvalidDataException>(() => MatterBytes.Read(1, 1, bytes));
    }

    [Fact]
    public void Two_reports_of_one_strike_share_its_thread_whatever_the_order_of_the_candidates()
    {
        int[] strike = [1, 2, 3, 4, 5];
        Matter first = Matter(1, 1, strike, Event(), Figure(14));
        Matter elsewhere = Matter(1, 2, [6, 7, 8, 9], Event() with { Actors = [Poland] }, Figure(90));
        Matter third = Matter(2, 3, strike, Event(), Figure(14));
        (Matter, System.Collections.Immutable.ImmutableArray<long>)[] earlier = [(first, MatterLinker.Link(first, [])), (elsewhere, MatterLinker.Link(elsewhere, []))];
        long[] linked = [.. MatterLinker.Link(third, earlier)];
        Assert.Equal([100, 101], linked);
        Assert.Equal(linked, MatterLinker.Link(third, [.. earlier.Reverse()]));
        Assert.Equal([300, 301], MatterLinker.Link(third, [earlier[1]]).ToArray());
    }

    [Fact]
    public void Headlines_of_other_parties_are_not_alike_by_their_predicate()
    {
        int[] words = [1, 2, 3, 4];
        Matter relief = Matter(1, 1, words, Event() with { Cue = [1, 2] });
        Matter other = Matter(9, 2, words, Event() with { Cue = [1, 2], Actors = [Poland], Recipients = [] });
        Assert.Equal(0.5f, MatterLinker.Likeness(other, relief), 0.01f);
        Assert.Equal(1, MatterLinker.Likeness(other, Matter(8, 3, words, Event() with { Cue = [1, 2], Actors = [Poland] })), 0.01f);
        Assert.Equal(0.5f, MatterLinker.Likeness(other with { Line = LineOf(2, 2) }, relief), 0.01f);
    }

    [Fact]
    public void One_figure_told_with_both_speaks_for_their_events()
    {
        Matter one = Matter(1, 1, [1, 2], Event(), Figure(14) with { Event = 0 });
        Assert.True(Told(one, Figure(14)));
        Assert.False(Told(one, Figure(15)));
        Assert.False(Told(one, Figure(14) with { Actors = [Poland] }));
        Assert.False(new ToldFigures(one.Claims).Agree(0, new ToldFigures(Matter(2, 2, [1], Event(), Figure(14)).Claims), 0));
        Matter few = Matter(1, 1, [1, 2], Event(), Figure(2) with { Event = 0 });
        Assert.False(Told(few, Figure(2)));
        Matter force = Matter(1, 1, [1, 2], Event(), Figure(10000, Measure.Deployed) with { Event = 0 });
        Assert.True(Told(force, Figure(15000, Measure.Deployed)));

        Assert.False(HaveOtherDead(Figure(14), Figure(14)));
        Assert.True(HaveOtherDead(Figure(14), Figure(15)));
        Assert.Null(HaveOtherDead(Figure(14), Figure(15, Measure.Wounded)));
        Assert.Null(HaveOtherDead(Figure(14), Figure(15) with { IsTotal = true }));

        static bool? HaveOtherDead(MatterClaim one, MatterClaim other) => new ToldFigures([Event(), one with { Ordinal = 1, Event = 0 }])
            .HaveOtherDead(0, new ToldFigures([Event(), other with { Ordinal = 1, Event = 0 }]), 0);

        static bool Told(Matter one, MatterClaim figure)
        {
            Matter other = Matter(2, 2, [1, 2], Event(), figure with { Event = 0 });
            return new ToldFigures(one.Claims).Agree(0, new ToldFigures(other.Claims), 0);
        }
    }

    [Fact]
    public void Reports_are_of_one_matter_by_their_words_and_days()
    {
        Matter one = Matter(1, 1, [1, 2], Event() with { IsPrincipal = true });
        Assert.True(PrincipalPoints.Of(one, one, 0.5f, 1, false) > 0);
        Assert.True(PrincipalPoints.Of(one, one, 0.2f, 1, false) < 0);
        Assert.True(PrincipalPoints.Of(one, one, 0.5f, 60, false) < 0);
        Assert.True(PrincipalPoints.Of(one, one, 0.8f, 60, false) < 0);
        Matter full = Matter(1, 4, [.. Enumerable.Range(1, 20)], Event() with { IsPrincipal = true });
        Assert.True(PrincipalPoints.Of(full, full, 0.8f, 60, false) > 0);
        Assert.True(PrincipalPoints.Of(full with { Principal = ActGroup.Talks }, full, 0.5f, 1, false) < PrincipalPoints.Of(full, full, 0.5f, 1, false));
        Assert.True(PrincipalPoints.Of(full, full, 0.5f, 5, true) < PrincipalPoints.Of(full, full, 0.5f, 5, false));
        Assert.Equal(PrincipalPoints.Of(full, full, 0.5f, 2, false), PrincipalPoints.Of(full, full, 0.5f, 2, true));
        Matter strangers = Matter(1, 2, [1, 2], Event() with { IsPrincipal = true, Actors = [Poland], Recipients = [Poland] });
        Assert.True(PrincipalPoints.Of(one, strangers, 0.5f, 1, false) < PrincipalPoints.Of(one, one, 0.5f, 1, false));
        Assert.True(PrincipalPoints.Of(one, strangers, 0.4f, 1, false) < PrincipalPoints.Of(one, one, 0.4f, 1, false) - 0.15f);
        Matter cue = Matter(1, 3, [1, 2], Event() with { IsPrincipal = true, Cue = [4] });
        Assert.True(PrincipalPoints.Of(cue, cue, 0.5f, 1, false) > PrincipalPoints.Of(one, one, 0.5f, 1, false));
    }

    private static List<long> LinkAll(Matter[] matters)
    {
        var earlier = new List<(Matter, System.Collections.Immutable.ImmutableArray<long>)>();
        foreach (Matter matter in matters)
        {
            earlier.Add((matter, MatterLinker.Link(matter, earlier)));
        }

        return [.. earlier.SelectMany(pair => pair.Item2)];
    }

    private static Matter Read(string id, string text, int day, string? title = null)
    {
        Document document = LedgerReports.Report(id, text, published: $"2024-11-{day}") with { Title = title };
        var version = new StoredVersion { Document = document, Reading = Reader.Read(document), Sequence = day, Number = 1, IngestedAt = DateTimeOffset.UnixEpoch };
        return new MatterMaker(UrduLanguage.Pack).Make(version, PlaceInLine.OfVersion(PlaceInLine.NumberOf(new DateOnly(2024, 11, day)), day));
    }
}
