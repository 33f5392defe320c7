using System.Collections.Immutable;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Linking;
using Sanad.Model;
using Xunit;
using static Sanad.Ledger.Tests.Threads.Linking.Claims;

namespace Sanad.Ledger.Tests.Threads.Linking;

/// <summary>What a report is mainly about.</summary>
public sealed class PrincipalFinderTests
{
    private const int Day = 1000;

    private static readonly ImmutableArray<MatterSentence> Sentences = [Sentence(-1, 1, 2, 3), Sentence(0, 1, 2, 4), Sentence(1, 2, 3, 5), Sentence(4, 1, 2, 6)];

    [Fact]
    public void Title_and_lead_say_which_acts_it_is_about()
    {
        MatterClaim[] claims = [Event(), Event(EventType.Sanction, 1, 3), Event(EventType.Sanction, 2, 3), Event(EventType.Sanction, 3, 3)];
        Assert.Equal(ActGroup.Force, PrincipalFinder.GroupOf(claims, Sentences));
        Assert.Equal(ActGroup.Sanction, PrincipalFinder.GroupOf([claims[0] with { IsHistorical = true }, claims[1]], Sentences));
        Assert.Equal(ActGroup.None, PrincipalFinder.GroupOf([Figure(3)], Sentences));
    }

    [Fact]
    public void The_acts_of_title_and_lead_are_principal_and_the_same_act_further_down() =>
        Assert.Equal([true, true, true], Mark(Event(), Event(sentence: 1), Event(sentence: 3)));

    [Theory]
    [InlineData("past")]
    [InlineData("denied")]
    [InlineData("old")]
    [InlineData("ago")]
    [InlineData("another time")]
    [InlineData("another victim")]
    [InlineData("another place")]
    [InlineData("of other acts")]
    [InlineData("of another report")]
    [InlineData("the content of an accusation")]
    public void What_is_set_apart_from_them_is_not(string how)
    {
        MatterClaim other = Event(sentence: 3);
        other = how switch
        {
            "past" => other with { IsHistorical = true },
            "denied" => other with { IsUnreal = true },
            "old" => other with { FirstDay = Day - 60, LastDay = Day - 60 },
            "ago" => other with { IsAgo = true },
            "another time" => other with { FirstDay = Day - 3, LastDay = Day - 3 },
            "another victim" => other with { Recipients = [Poland] },
            "another place" => other with { Place = new MatterParty(8, 0, 0, 0) },
            "of other acts" => other with { Kind = ThreadKinds.Of(EventType.Protest) },
            _ => other,
        };
        MatterClaim head = Event() with { FirstDay = Day, LastDay = Day, Place = new MatterParty(7, 0, 0, 0) };
        MatterClaim[] claims = how == "the content of an accusation" ? [head, other, Event(EventType.Accuse, 2, 3)] : [head, other];
        Assert.Equal([true, false], Mark(claim => how != "of another report" || claim.Sentence != 3, claims).Take(2));
    }

    [Fact]
    public void What_the_Reader_found_to_tell_a_principal_act_again_is_principal_unless_its_time_or_sentence_sets_it_apart()
    {
        MatterClaim head = Event() with { FirstDay = Day, LastDay = Day };
        MatterClaim again = Event(ordinal: 1, sentence: 3) with { Recipients = [Poland], Same = 0 };
        Assert.Equal([true, true], Mark(head, again));
        Assert.Equal([true, false], Mark(head, again with { Same = -1 }));
        Assert.Equal([true, false], Mark(head, again with { IsBackground = true }));
        Assert.Equal([true, false], Mark(head, again with { FirstDay = Day - 3, LastDay = Day - 3 }));
    }

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(4, 9, true)]
    [InlineData(4, 43500, false)]
    [InlineData(43500, 4, true)]
    public void An_act_told_with_many_times_the_dead_of_the_head_is_another(double ofHead, double further, bool isPrincipal)
    {
        MatterClaim[] claims = [Event(), Event(sentence: 3), Figure(ofHead) with { Event = 0 }, Figure(further, sentence: 3) with { Event = 1 }];
        Assert.Equal([true, isPrincipal], Mark(claims).Take(2));
        claims[3] = Figure(further, Measure.Displaced, sentence: 3) with { Event = 1 };
        Assert.Equal([true, true], Mark(claims).Take(2));
    }

    private static bool[] Mark(params MatterClaim[] claims) => Mark(_ => true, claims);

    private static bool[] Mark(Func<MatterClaim, bool> isOfReport, params MatterClaim[] claims)
    {
        ImmutableArray<MatterClaim> marked = [.. claims.Select((claim, i) => claim with { Ordinal = i })];
        PrincipalFinder.Mark(ActGroup.Force, Day, marked, Sentences, isOfReport);
        return [.. marked.Select(claim => claim.IsPrincipal)];
    }
}
