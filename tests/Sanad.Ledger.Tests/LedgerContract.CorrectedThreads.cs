using Sanad.Language.Urdu;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Tests.Corrections;
using Sanad.Ledger.Tests.Threads;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <content>Threads as people merged and split them.</content>
public abstract partial class LedgerContract
{
    [Fact]
    public void Merges_of_merges_splits_and_undoes_show_in_threads_and_a_later_one_wins()
    {
        using ILedgerStore store = Open("a");
        WordReports.Append(store, WordReports.Many(40));
        LedgerThreads threads = Threads(store);
        threads.Update();
        string[] before = Outlines(threads);
        string[][] chosen = [.. Several(threads).Take(3)];
        long first = Say(store, CorrectionKind.Merge, chosen[0][^1], chosen[1][1]);
        threads.Update();
        AssertTogether(threads, [.. chosen[0], .. chosen[1]]);
        Say(store, CorrectionKind.Merge, chosen[1][0], chosen[2][^1]);
        threads.Update();
        AssertTogether(threads, [.. chosen[0], .. chosen[1], .. chosen[2]]);
        Say(store, CorrectionKind.Split, chosen[0][0], chosen[2][0]);
        threads.Update();
        AssertTogether(threads, [chosen[0][0], chosen[2][0]]);
        AssertTogether(threads, [.. chosen[0][1..], .. chosen[1], .. chosen[2][1..]]);
        long last = Say(store, CorrectionKind.Merge, chosen[2][0], chosen[1][0]);
        threads.Update();
        AssertTogether(threads, [.. chosen[0], .. chosen[1], .. chosen[2]]);
        ThreadDump.Of(store);
        for (long number = first; number <= last; number++)
        {
            store.AddCorrection(CorrectionJson.ToRow(CorrectionsByHand.Undo(0, number)));
        }

        threads.Update();
        Assert.Equal(before, Outlines(threads));
        Assert.Empty(store.ReadMoved(null));
    }

    [Fact]
    public void Corrected_threads_are_the_same_in_any_order_of_arrival_and_when_they_are_made_anew()
    {
        using ILedgerStore store = Open("a");
        WordReports.Append(store, WordReports.Many(40));
        LedgerThreads threads = Threads(store);
        threads.Update();
        string[][] chosen = [.. Several(threads).Take(4)];
        void SayAll(ILedgerStore to)
        {
            Say(to, CorrectionKind.Merge, chosen[0][0], chosen[3][1]);
            Say(to, CorrectionKind.Split, chosen[1][0], chosen[3][0]);
            Say(to, CorrectionKind.Merge, chosen[1][1], chosen[2][0]);
        }

        SayAll(store);
        threads.Update();
        WordReports.Append(store, WordReports.Many(70).Skip(40));
        Threads(store).Update();
        List<string> corrected = ThreadDump.Of(store);
        using ILedgerStore other = Open("b");
        WordReports.Append(other, WordReports.Many(70).Reverse());
        Threads(other).Update();
        Assert.NotEqual(corrected, ThreadDump.Of(other));
        SayAll(other);
        Threads(other).Update();
        Assert.Equal(corrected, ThreadDump.Of(other));
        Assert.NotEmpty(other.ReadMoved(null));
        other.RestartThreads("gone");
        Threads(other).Update();
        Assert.Equal(corrected, ThreadDump.Of(other));
    }

    [Fact]
    public void What_was_laid_out_is_looked_at_again_only_when_the_log_or_a_thread_has_changed()
    {
        using ILedgerStore store = Open("a");
        WordReports.Append(store, WordReports.Many(20));
        Threads(store).Update();
        string[][] chosen = [.. Several(Threads(store)).Take(2)];
        Say(store, CorrectionKind.Merge, chosen[0][0], chosen[1][0]);
        Threads(store).Update();
        var counted = new CountedOverlay(new CorrectedThreads(new LedgerCorrections(store)));
        void Update() => new ThreadUpdater(store, new WordRules(), counted).Run(_ => { }, default);
        Update();
        Assert.Equal(0, counted.Settled);
        Say(store, CorrectionKind.Split, chosen[0][0]);
        Update();
        Assert.Equal(2, counted.Settled);
        WordReports.Append(store, WordReports.Many(21).Skip(20));
        Update();
        Assert.InRange(counted.Settled, 3, 4);
    }

    [Fact]
    public void Corrections_are_read_once_while_the_log_stays()
    {
        using ILedgerStore store = Open("a");
        (StoredVersion version, EventRecord record) = AppendMeeting(store);
        var corrections = new LedgerCorrections(store);
        CorrectionSet none = corrections.Load();
        Assert.Same(none, corrections.Load());
        LedgerReports.Correct(store, Reject, (version, record));
        Assert.Equal(Verdict.Rejected, corrections.Load().StateOf(record.Id).Verdict);
        Assert.Same(corrections.Load(), corrections.Load());
    }

    private static LedgerThreads Threads(ILedgerStore store) => new(store, UrduLanguage.Pack) { Rules = new WordRules() };

    private static string[] Outlines(LedgerThreads threads) =>
        [.. threads.All().Select(thread => $"{thread.Id} {thread.Kind} {string.Join(' ', thread.Records.Select(record => record.Id))}")];

    // The records of the threads of three records or more.
    private static IEnumerable<string[]> Several(LedgerThreads threads) =>
        threads.All().Where(thread => thread.Records.Length > 2).Select(thread => (string[])[.. thread.Records.Select(record => record.Id)]);

    private static long Say(ILedgerStore store, CorrectionKind kind, params string[] records)
    {
        StoredVersion[] versions = [.. store.ReadAll().Select(VersionDecoder.Decode)];
        return LedgerReports.Correct(
            store, CorrectionsByHand.Of(0, kind),
            [
                .. records.Select(id => versions
                    .SelectMany(version => CorrectionsByHand.RecordsOf(version).Select(record => (version, record)))
                    .Single(pair => pair.record is EventRecord told ? told.Id == id : pair.record is FigureRecord figure && figure.Id == id)),
            ]);
    }

    private static void AssertTogether(LedgerThreads threads, string[] records)
    {
        ClaimThread thread = threads.Find(records[0])!;
        Assert.Equal(records.Order(StringComparer.Ordinal), thread.Members.Select(member => member.Id).Order(StringComparer.Ordinal));
        Assert.Equal(thread.Members[0].Id, thread.Id);
        Assert.All(records, record => Assert.Equal(thread.Id, threads.IdOf(record)));
    }
}
