using Sanad.Ledger.Corrections;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Standings;
using Sanad.Model;
using Xunit;
using static Sanad.Ledger.Tests.Corrections.CorrectionsByHand;

namespace Sanad.Ledger.Tests.Corrections;

public sealed class CorrectedThreadTests
{
    private static readonly ClaimThread Thread = ThreadOf(
        Version(LedgerReports.Report("1", LedgerReports.Sanctions, "Awaz")), Version(LedgerReports.Report("2", LedgerReports.Flood, "Shaam")));

    [Fact]
    public void A_thread_of_which_nobody_corrected_a_record_is_the_same()
    {
        Assert.Same(Thread, CorrectedThread.Of(Thread, CorrectionSet.Of([])));
        Assert.Same(Thread, CorrectedThread.Of(Thread, CorrectionSet.Of([On(1, CorrectionKind.Reject, "elsewhere"), On(2, CorrectionKind.Accept, Thread.Members[0].Id)])));
    }

    [Fact]
    public void A_rejected_record_is_no_member_and_nothing_in_its_reading_tells_of_it()
    {
        ThreadMember gone = Thread.Members[0];
        ClaimThread counted = CorrectedThread.Of(Thread, CorrectionSet.Of([On(1, CorrectionKind.Reject, gone.Id)]))!;
        Assert.Equal(Thread.Members.Skip(1).Select(member => member.Id), counted.Members.Select(member => member.Id));
        Assert.Equal(Thread.Id, counted.Id);
        Assert.All(counted.Members, member => Assert.DoesNotContain(member.Version.Reading!.Figures, figure => figure.Id == gone.Id));
        Assert.Contains(gone.Version.Reading!.Figures, figure => figure.Id == gone.Id);
        Assert.Equal("Shaam", Assert.Single(ThreadVoices.Of(counted)).Name);
        Assert.Equal(2, ThreadVoices.Of(Thread).Length);
    }

    [Fact]
    public void An_edited_record_has_its_new_values_in_the_thread_and_in_the_reading()
    {
        string id = Thread.Members[0].Id;
        ClaimThread counted = CorrectedThread.Of(Thread, CorrectionSet.Of([Edit(1, id, ("low", "20"), ("high", "20"))]))!;
        Assert.Equal(20, counted.Members[0].Figure!.Low);
        Assert.Equal(20, counted.Members[0].Version.Reading!.Figures.Single(figure => figure.Id == id).High);
        Assert.Equal(12, Thread.Members[0].Figure!.Low);
        Assert.Same(Thread.Members[1], counted.Members[1]);
    }

    [Fact]
    public void Of_a_thread_whose_records_were_all_rejected_nothing_counts()
    {
        CorrectionSet all = CorrectionSet.Of([On(1, CorrectionKind.Reject, [.. Thread.Members.Select(member => member.Id)])]);
        Assert.Null(CorrectedThread.Of(Thread, all));
        Standing standing = ThreadStandings.OfRejected(Thread);
        Assert.Equal((StandingCode.Rejected, 2, 0), (standing.Code, standing.Records.Length, standing.For.Length));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("rejected", "reject")]
    [InlineData("accepted", "reject", "accept")]
    [InlineData("edited", "edit")]
    [InlineData("accepted, edited", "edit", "accept")]
    [InlineData("rejected", "edit", "reject")]
    public void A_state_is_told_in_a_word_or_two(string? expected, params string[] corrections) =>
        Assert.Equal(
            expected,
            CorrectionSet.Of([.. corrections.Select((kind, i) => kind == "edit" ? Edit(i + 1, "a", ("low", "5")) : On(i + 1, Enum.Parse<CorrectionKind>(kind, true), "a"))]).StateOf("a").Mark);

    // The figures of the killed as one thread.
    private static ClaimThread ThreadOf(params StoredVersion[] versions)
    {
        ThreadMember[] members =
        [
            .. versions.Select((version, i) => new ThreadMember
            {
                Record = i,
                Version = version with { Sequence = i + 1 },
                Figure = version.Reading!.Figures.First(figure => figure.Measure == Measure.Killed) with { Attribution = [] },
                KnownDay = 100 + i,
            }),
        ];
        return new ClaimThread { Id = members[0].Id, Kind = "figure:killed", Members = [.. members] };
    }
}
