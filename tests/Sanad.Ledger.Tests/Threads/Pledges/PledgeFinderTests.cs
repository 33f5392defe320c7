using Sanad.Ledger.Tests.Threads.Standings;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Pledges;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Ledger.Tests.Threads.Pledges;

public class PledgeFinderTests
{
    [Theory]
    [InlineData("AGREE PRK/GOV > RUS/GOV", PledgeKind.Promise)]
    [InlineData("CONCEDE ISR/GOV > LBN/GOV", PledgeKind.Promise)]
    [InlineData("REQUEST UKR/GOV > USA/GOV", PledgeKind.Demand)]
    [InlineData("THREATEN IRN/GOV > USA/GOV hypothetical", null)]
    [InlineData("THREATEN IRN/GOV > USA/GOV", PledgeKind.Threat)]
    [InlineData("AID PRK/GOV > RUS/GOV future", PledgeKind.Promise)]
    [InlineData("SANCTION USA/GOV > RUS/GOV future", PledgeKind.Threat)]
    [InlineData("AID PRK/GOV > RUS/GOV", null)]
    [InlineData("AID PRK/GOV > RUS/GOV hypothetical", null)]
    [InlineData("AGREE IRN/GOV > USA/GOV hypothetical", null)]
    [InlineData("AGREE PRK/GOV > RUS/GOV negation", null)]
    [InlineData("AGREE PRK/GOV > RUS/GOV denied", null)]
    [InlineData("AGREE - > RUS/GOV", null)]
    [InlineData("killed 12..12 person -", null)]
    public void A_record_that_says_what_is_to_come_is_a_pledge(string what, PledgeKind? kind) =>
        Assert.Equal(kind, Pledge.Of(new ToldThread().Event("a", "2025-03-01", what).Members()[0])?.Kind);

    [Fact]
    public void What_one_would_do_is_a_pledge_in_ones_own_mouth() => Assert.Equal(
        [PledgeKind.Promise, null],
        new ToldThread().Event("a", "2025-03-01", "AID PRK/GOV > RUS/GOV hypothetical", "Kim@PRK/GOV states").Event("b", "2025-03-01", "AID PRK/GOV > RUS/GOV hypothetical", "KOR/GOV states")
            .Members().Select(member => Pledge.Of(member)?.Kind));

    [Fact]
    public void The_parties_of_a_treaty_pledge_to_each_other()
    {
        Pledge treaty = PledgeOf("AGREE RUS/GOV,PRK/GOV time=2024-06");
        Pledge passive = PledgeOf("AGREE - > RUS/GOV,PRK/GOV");

        Assert.Equal((true, new DateOnly(2024, 6, 30)), (treaty.IsMutual, treaty.Made));
        Assert.Equal((true, "RUS,PRK"), (passive.IsMutual, string.Join(',', passive.By.Select(party => party.Country))));
    }

    // Pledge, deed, what it makes of the pledge and by which row.
    [Theory]
    [InlineData("AGREE RUS/GOV,PRK/GOV", "AID PRK/GOV > RUS/GOV", "agreement-kept")]
    [InlineData("AGREE RUS/GOV,PRK/GOV", "COOPERATE RUS/MIL,PRK/MIL", "agreement-kept")]
    [InlineData("AGREE RUS/GOV,PRK/GOV", "AID PRK/GOV > UKR/GOV", null)]
    [InlineData("AGREE RUS/GOV,PRK/GOV", "MOBILIZE RUS/GOV > RUS/GOV", null)]
    [InlineData("AGREE RUS/GOV,PRK/GOV", "AID PRK/GOV > RUS/GOV believed", null)]
    [InlineData("AGREE RUS/GOV,PRK/GOV", "AID PRK/GOV > RUS/GOV future", null)]
    [InlineData("AGREE RUS/GOV,PRK/GOV", "AID PRK/GOV > RUS/GOV negation", "!said-not-done")]
    [InlineData("AGREE RUS/GOV,PRK/GOV context=military", "AID PRK/GOV > RUS/GOV context=economic", null)]
    [InlineData("AGREE RUS/GOV,PRK/GOV context=military", "AID PRK/GOV > RUS/GOV context=economic+military", "agreement-kept")]
    [InlineData("AGREE ISR/GOV,Hezbollah@LBN/REB", "ASSAULT ISR/MIL > Hezbollah@LBN/REB", "!agreement-broken")]
    [InlineData("AGREE ISR/GOV,Hezbollah@LBN/REB", "ASSAULT ISR/MIL > Hezbollah@LBN/REB negation", null)]
    [InlineData("AGREE PRK/GOV", "ASSAULT PRK/GOV > KOR/GOV", null)]
    [InlineData("CONCEDE ISR/GOV > LBN/GOV", "RETREAT ISR/MIL > LBN/GOV", "concession-made")]
    [InlineData("CONCEDE ISR/GOV > LBN/GOV", "ASSAULT ISR/MIL > LBN/GOV", "!concession-broken")]
    [InlineData("REQUEST UKR/GOV > USA/GOV mode=assist", "AID USA/GOV > UKR/GOV", "help-given")]
    [InlineData("REQUEST UKR/GOV > RUS/GOV mode=yield", "RETREAT RUS/MIL > UKR/GOV", "yielding-given")]
    [InlineData("REQUEST UKR/GOV > RUS/GOV mode=meet", "CONSULT RUS/GOV,UKR/GOV", "meeting-held")]
    [InlineData("REQUEST UKR/GOV > USA/GOV", "AID USA/GOV > UKR/GOV", "demand-met")]
    [InlineData("REQUEST UKR/GOV > USA/GOV", "AID UKR/GOV > USA/GOV", null)]
    [InlineData("REQUEST UKR/GOV > USA/GOV mode=assist", "REJECT USA/GOV > UKR/GOV", "!demand-refused")]
    [InlineData("THREATEN USA/GOV > CHN/GOV mode=relations", "SANCTION USA/GOV > CHN/GOV", "relations-cut")]
    [InlineData("THREATEN USA/GOV > CHN/GOV mode=expel", "SANCTION USA/GOV > CHN/GOV", "expulsion-done")]
    [InlineData("THREATEN USA/GOV > CHN/GOV mode=arrest", "COERCE USA/COP > CHN/GOV", "arrest-made")]
    [InlineData("THREATEN USA/GOV > CHN/GOV mode=restrict", "COERCE USA/GOV > CHN/GOV", "restriction-imposed")]
    [InlineData("THREATEN IRN/GOV > USA/GOV mode=violence", "ASSAULT IRN/MIL > USA/MIL", "force-used")]
    [InlineData("THREATEN CHN/GOV > TWN/GOV mode=territory", "MOBILIZE CHN/MIL > TWN/GOV", "territory-taken")]
    [InlineData("THREATEN IRN/GOV > USA/GOV", "SANCTION IRN/GOV > USA/GOV", "threat-carried-out")]
    [InlineData("THREATEN IRN/GOV > USA/GOV", "AGREE IRN/GOV,USA/GOV", "!threat-dropped")]
    [InlineData("AID USA/GOV > UKR/GOV future", "AID USA/GOV > UKR/GOV", "announced-good-done")]
    [InlineData("RETREAT USA/MIL future", "RETREAT USA/MIL", "announced-good-done")]
    [InlineData("RETREAT USA/MIL future", "RETREAT USA/MIL negation", "!said-not-done")]
    [InlineData("AID USA/GOV > UKR/GOV future", "SANCTION USA/GOV > UKR/GOV", "!announced-good-not-done")]
    [InlineData("SANCTION USA/GOV > CHN/GOV future", "SANCTION USA/GOV > CHN/GOV", "announced-harm-done")]
    [InlineData("SANCTION USA/GOV > CHN/GOV future", "AGREE USA/GOV,CHN/GOV", "!announced-harm-not-done")]
    public void A_deed_of_the_same_parties_fulfils_or_contradicts_it(string pledge, string deed, string? rule)
    {
        PledgeFate fate = PledgeFinder.Follow(PledgeOf(pledge), new ToldThread().Event("x", null, deed).Event("d", "2025-04-01", deed).Members());

        string? told = fate.Evidence is [var evidence] ? (evidence.Outcome == PledgeOutcome.Contradicted ? "!" : "") + evidence.Rule : null;
        Assert.Equal(rule, told);
        Assert.Equal(rule is null ? PledgeOutcome.Open : rule[0] == '!' ? PledgeOutcome.Contradicted : PledgeOutcome.Fulfilled, fate.Outcome);
    }

    [Fact]
    public void The_last_deed_decides_by_the_day_it_happened()
    {
        Pledge ceasefire = PledgeOf("CONCEDE ISR/GOV > LBN/GOV");
        ThreadMember[] later = new ToldThread().Event("broken", "2025-04-10", "ASSAULT ISR/MIL > LBN/GOV").Event("kept", "2025-05-01", "RETREAT ISR/MIL > LBN/GOV time=2025-03-20").Members();

        PledgeFate fate = PledgeFinder.Follow(ceasefire, later);

        Assert.Equal(PledgeOutcome.Contradicted, fate.Outcome);
        Assert.Equal(["kept", "broken"], fate.Evidence.Select(evidence => evidence.Member.Id));
    }

    [Fact]
    public void What_happened_before_fulfils_nothing() => Assert.Empty(PledgeFinder.Follow(
        PledgeOf("AGREE RUS/GOV,PRK/GOV"),
        new ToldThread().Event("d", "2025-02-01", "AID PRK/GOV > RUS/GOV").Event("e", "2025-04-01", "AID PRK/GOV > RUS/GOV time=2024").Members()).Evidence);

    [Fact]
    public void Every_row_of_the_table_stands_in_the_document()
    {
        string document = File.ReadAllText(RepositoryFolder.PathOf("docs", "reference", "standing.md"));

        Assert.Empty(PledgeTable.Rules.Select(row => row.Name).Append(PledgeFinder.SaidNotDone).Distinct(StringComparer.Ordinal).Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)));
        Assert.All(PledgeTable.Rules.Where(row => row.Pledge is EventType.Agree or EventType.Concede or EventType.Request or EventType.Threaten), row => Assert.Contains(
            $"| `{row.Name}` | {Codes.Of(row.Pledge)}{(row.Mode is null ? "" : $" ({row.Mode})")} | {string.Join(", ", row.Deeds.Select(Codes.Of))} |", document, StringComparison.Ordinal));
    }

    private static Pledge PledgeOf(string what) => Pledge.Of(new ToldThread().Event("p", "2025-03-01", what).Members()[0])!;
}
