using System.Collections.Immutable;
using Sanad.Ledger.Threads.Linking;
using Sanad.Model;
using Xunit;
using static Sanad.Ledger.Tests.Threads.Linking.Claims;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>What two reports tell beside their matters.</summary>
public sealed class MatterLinkingTests
{
    [Fact]
    public void What_reports_tell_beside_one_matter_is_the_same_sooner_than_beside_two()
    {
        Matter earlier = Report(1, Event(), ActGroup.Force, Figure(14));
        Assert.Equal(101, ThreadBeside(Report(2, Event(), ActGroup.Force, Figure(43)), earlier));
        Assert.Equal(201, ThreadBeside(Report(2, Event(EventType.Consult), ActGroup.Talks, Figure(43)), earlier));
        Assert.Equal(201, ThreadBeside(Report(2, Event(), ActGroup.Force, Figure(400)), earlier));
    }

    [Fact]
    public void The_dead_and_the_wounded_of_one_attack_are_two_threads()
    {
        MatterClaim[] losses = [Event() with { IsPrincipal = true }, Figure(9) with { Event = 0 }, Figure(4, Measure.Wounded) with { Event = 0 }];
        Matter earlier = Matter(1, 1, [1, 2, 3], losses[..2]);
        long[] threads = [.. MatterLinker.Link(Matter(1, 2, [1, 2, 3], losses), [(earlier, MatterLinker.Link(earlier, []))])];
        Assert.Equal((long[])[100, 101, 202], threads);
    }

    [Fact]
    public void A_blow_that_a_report_of_talk_tells_beside_it_is_another_than_that_of_other_reports()
    {
        MatterClaim arrest = Event(EventType.Coerce) with { Cue = [7] };
        Matter earlier = Report(1, Event(), ActGroup.Force, arrest);
        Matter talks = Report(2, Event(EventType.Consult), ActGroup.Talks, arrest);
        Assert.Equal(201, ThreadBeside(talks, earlier));
        Assert.Equal(101, ThreadBeside(Report(2, Event(EventType.Protest), ActGroup.Protest, arrest), earlier));
        Assert.Equal(101, ThreadBeside(talks with { Claims = [.. talks.Claims.Select(claim => claim with { IsPrincipal = false })] }, earlier));
    }

    [Fact]
    public void Strikes_alike_in_all_but_their_dead_are_two_unless_the_toll_may_have_risen()
    {
        MatterClaim dead = Figure(9) with { Event = 0 };
        MatterClaim others = Figure(14) with { Event = 0 };
        Matter earlier = Report(1, Event(), ActGroup.Force, dead);
        Assert.Equal(100, ThreadOf(Report(9, Event(), ActGroup.Force, dead), earlier));
        Assert.Equal(900, ThreadOf(Report(9, Event(), ActGroup.Force, others), earlier));
        Assert.Equal(200, ThreadOf(Report(2, Event(), ActGroup.Force, others), Report(1, Event(), ActGroup.Talks, dead)));
        Assert.Equal(100, ThreadOf(Report(2, Event(), ActGroup.Force, others), earlier));
    }

    [Fact]
    public void Of_each_report_of_a_thread_what_fits_best_counts()
    {
        MatterClaim talks = Event(EventType.Consult);
        MatterClaim[] others = [.. Enumerable.Repeat(Event(EventType.Sanction) with { Actors = [Poland], Recipients = [Poland] }, 8)];
        Matter told = Matter(1, 1, [1, 2, 3, 4], [talks, .. others]) with { Sentences = [Sentence(0, 1, 2, 3, 4), .. others.Select((_, i) => Sentence(i + 1, 50 + i))] };
        Matter halfAlike = Matter(1, 5, [1, 2, 3, 4], talks) with { Sentences = [Sentence(0, 1, 2, 60, 61)] };
        Assert.Equal(100, MatterLinker.Link(Matter(1, 7, [1, 2, 3, 4], talks), [(told, [.. Enumerable.Repeat(100L, 9)]), (halfAlike, [500])])[0]);
    }

    [Fact]
    public void What_reports_of_two_matters_tell_far_down_is_the_same_less_surely_than_near_the_head()
    {
        MatterClaim arrest = Event(EventType.Coerce) with { Cue = [7] };
        Matter earlier = Report(1, Event(), ActGroup.Force, arrest);
        Matter protest = Report(2, Event(EventType.Protest), ActGroup.Protest, arrest);
        Assert.Equal(101, ThreadBeside(protest, earlier));
        Assert.Equal(201, ThreadBeside(Deep(protest, 10), Deep(earlier, 10)));
        Assert.Equal(101, ThreadBeside(Deep(protest, 10), earlier));
        MatterClaim dated = arrest with { FirstDay = 700, LastDay = 700 };
        Assert.Equal(101, ThreadBeside(Deep(Report(2, Event(EventType.Protest), ActGroup.Protest, dated), 10), Deep(Report(1, Event(), ActGroup.Force, dated), 10)));
        Assert.Equal(101, ThreadBeside(Deep(Report(2, Event(), ActGroup.Force, arrest), 10), Deep(earlier, 10)));
    }

    [Fact]
    public void Of_figures_only_small_counts_are_less_sure_far_down()
    {
        Matter Told(int id, MatterClaim figure) => Deep(Report(id, Event(id == 1 ? EventType.Assault : EventType.Protest), id == 1 ? ActGroup.Force : ActGroup.Protest, figure), 12);
        Assert.Equal(101, ThreadBeside(Told(2, Figure(143, Measure.Count)), Told(1, Figure(143, Measure.Count))));
        Assert.Equal(201, ThreadBeside(Told(2, Figure(43, Measure.Count)), Told(1, Figure(43, Measure.Count))));
        Assert.Equal(101, ThreadBeside(Told(2, Figure(43)), Told(1, Figure(43))));
    }

    [Fact]
    public void An_act_of_the_matter_that_all_others_of_it_speak_against_is_linked_for_itself()
    {
        MatterClaim strike = Event() with { IsPrincipal = true };
        MatterClaim other = strike with { FirstDay = 700, LastDay = 700, Place = new MatterParty(0, 2, 0, 0), IsAgo = true, Actors = [Poland], Recipients = [Poland] };
        Matter report = Matter(1, 1, [1, 2, 3, 4], strike with { FirstDay = 800, LastDay = 800, Place = new MatterParty(0, 1, 0, 0) }, strike, other) with
        {
            Sentences = [Sentence(0, 1, 2), Sentence(1, 1, 2), Sentence(9, 3, 4)],
        };
        Assert.Equal((long[])[100, 100, 102], MatterLinker.Link(report, []));
        Assert.Equal((long[])[100, 100, 100], MatterLinker.Link(report with { Sentences = [Sentence(0, 1, 2), Sentence(1, 1, 2), Sentence(1, 3, 4)] }, []));
        Assert.Equal((long[])[100], MatterLinker.Link(report with { Claims = [report.Claims[2] with { Ordinal = 0, Id = 100 }] }, []));
    }

    [Fact]
    public void A_blow_goes_on_in_other_words_and_a_second_verdict_is_another()
    {
        Assert.Equal((long[])[100, 100, 100], ThreadsOf(EventType.Assault));
        Assert.Equal((long[])[100, 100, 102], ThreadsOf(EventType.Sanction));

        static ImmutableArray<long> ThreadsOf(EventType type)
        {
            MatterClaim told = Event(type) with { IsPrincipal = true };
            Matter report = Matter(1, 1, [1, 2, 3, 4], told, told, told with { Actors = [], Recipients = [] });
            return MatterLinker.Link(report with { Principal = told.Group, Sentences = [Sentence(0, 1, 2), Sentence(1, 1, 2), Sentence(2, 3, 4)] }, []);
        }
    }

    // The same with what it tells beside its matter so many sentences down.
    private static Matter Deep(Matter report, int number) => report with { Sentences = [report.Sentences[0], Sentence(number, report.Sentences[1].Words.ToArray())] };

    // A report with its matter and something told beside it; two of them are alike by a half, and their sentences by nothing.
    private static Matter Report(int id, MatterClaim principal, ActGroup group, MatterClaim beside) =>
        Matter(id, id, [.. Enumerable.Range(1, 10), .. Enumerable.Range(id * 100, 10)], principal with { IsPrincipal = true }, beside) with
        {
            Principal = group,
            Sentences = [Sentence(0, id * 100), Sentence(1, (id * 100) + 1)],
        };

    private static long ThreadOf(Matter later, Matter earlier) => MatterLinker.Link(later, [(earlier, MatterLinker.Link(earlier, []))])[0];

    private static long ThreadBeside(Matter later, Matter earlier) => MatterLinker.Link(later, [(earlier, MatterLinker.Link(earlier, []))])[1];
}
