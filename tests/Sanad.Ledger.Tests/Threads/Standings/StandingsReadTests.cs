using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Figures;
using Sanad.Ledger.Threads.Pledges;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Standings;

/// <summary>Standings of what the Reader reads: troops that were believed to have been sent, not confirmed, and admitted half a year later.</summary>
public class StandingsReadTests
{
    private static readonly DateOnly EndOf2024 = new(2024, 12, 31);
    private static readonly DateOnly September = new(2025, 9, 3);

    [Fact]
    public void Troops_first_believed_and_then_admitted_are_unconfirmed_and_then_confirmed()
    {
        Document[] reports =
        [
            LedgerReports.Report("first", "مغرب کا خیال ہے کہ شمالی کوریا نے تقریباً 10 ہزار فوجی روس کی مدد کے لیے بھیجے ہیں۔ ماسکو اور پیانگ یانگ نے اس کی تصدیق نہیں کی۔", "Awaz", "2024-11-30", null),
            LedgerReports.Report("second", "جنوبی کوریا کے مطابق شمالی کوریا نے تقریباً 15 ہزار فوجی روس کی مدد کے لیے بھیجے ہیں۔ پیانگ یانگ نے اپریل میں تصدیق کی کہ شمالی کوریا نے روس کی فوجی مدد کی ہے۔", "Nai Subah", "2025-09-03", null),
        ];
        ClaimThread thread = ReadThread.Of(reports, IsHelp, IsDeployed);

        Standing before = ThreadStandings.AsOf(thread, EndOf2024)!;
        Standing after = ThreadStandings.AsOf(thread, September)!;
        Assert.Equal((StandingCode.Unconfirmed, "only-believed"), (before.Code, before.Rule));
        Assert.Equal(["state:WST"], before.Believing.Select(voice => voice.Key));
        Assert.Equal((StandingCode.Confirmed, "party-confirms"), (after.Code, after.Rule));
        Assert.Contains("state:PRK", after.For.Select(voice => voice.Key));
        Assert.Equal([new DateOnly(2024, 11, 30), September], ThreadStandings.ThroughTime(thread).Select(change => change.Day));
    }

    [SharedFact("seeds")]
    public void The_troops_of_the_seeds_are_unconfirmed_and_then_confirmed()
    {
        Document[] seeds = [Seed("001", "2024-11-30"), Seed("000", "2025-09-03")];
        ClaimThread thread = ReadThread.Of(seeds, IsHelp, IsDeployed);

        Standing after = ThreadStandings.AsOf(thread, September)!;
        Assert.Equal(StandingCode.Unconfirmed, ThreadStandings.AsOf(thread, EndOf2024)!.Code);
        Assert.Equal((StandingCode.Confirmed, "2025-04"), (after.Code, after.SaidOn));
        FigureSeries series = ThreadFigures.Of([thread]).Single(each => each.Measure == Measure.Deployed);
        Assert.Equal(["state:WST 10000", "state:KOR 15000"], series.Statements.Take(2).Select(told => $"{told.Voice.Key} {told.Figure.Low:0}"));
        Assert.Empty(series.Disagreements);
    }

    [SharedFact("seeds")]
    public void The_dead_of_the_seeds_are_told_by_source()
    {
        ClaimThread thread = ReadThread.Of([Seed("000", "2025-09-03")], _ => false, figure => figure.Measure == Measure.Killed);

        FigureSeries series = Assert.Single(ThreadFigures.Of([thread]));
        Assert.Equal(["state:KOR 600", "state:WST 1000"], series.Statements.Select(told => $"{told.Voice.Key} {told.Figure.Low:0}").Order(StringComparer.Ordinal));
        Assert.Equal((600m, 1000m, true), (series.Low, series.High, series.IsOpenAbove));
        Assert.Equal("2025-03", series.Statements.Single(told => told.Voice.Key == "state:KOR").Said);
    }

    [SharedFact("seeds")]
    public void The_treaty_of_the_seeds_is_a_pledge_that_later_help_fulfils()
    {
        ClaimThread terms = ReadThread.Of([Seed("000", "2025-09-03")], told => told.Event == EventType.Agree && told.Actors.Length + told.Recipients.Length == 2, _ => false);
        ClaimThread help = ReadThread.Of([Seed("000", "2025-09-03")], IsHelp, _ => false);
        Pledge treaty = terms.Members.Select(Pledge.Of).OfType<Pledge>().Single(pledge => pledge.IsMutual);

        Assert.Equal(["PRK", "RUS"], treaty.By.Select(party => party.Country).Order(StringComparer.Ordinal));
        Assert.Equal(PledgeOutcome.Open, PledgeFinder.Follow(treaty, []).Outcome);

        // The promise itself carries no day; the signing in the clause before it is of June 2024.
        Pledge dated = treaty with { Member = treaty.Member with { Event = treaty.Member.Event! with { Time = new RecordTime { Value = "2024-06" } } } };
        Assert.Equal(PledgeOutcome.Fulfilled, PledgeFinder.Follow(dated, help.Members).Outcome);
    }

    private static bool IsHelp(EventRecord told) => told.Event == EventType.Aid && told.Actors.Any(actor => actor is { Country: "PRK", Sector: "GOV" });

    private static bool IsDeployed(FigureRecord figure) => figure.Measure == Measure.Deployed;

    private static Document Seed(string id, string published) => new()
    {
        Id = id,
        Source = "seeds-" + id,
        Published = published,
        Text = File.ReadAllText(Directory.GetFiles(RepositoryFolder.SharedPathOf("seeds"), id + "_*.txt").Single()),
    };
}
