using FsCheck;
using FsCheck.Fluent;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Tests.Threads;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <content>Threads brought up to date.</content>
public abstract partial class LedgerContract
{
    private const int ThreadReports = 150;

    [Fact]
    public void Threads_are_the_same_in_any_order_of_arrival_and_in_batches_of_any_size()
    {
        List<string> expected = [];
        using (ILedgerStore first = Open("first"))
        {
            WordReports.Append(first, WordReports.Many(ThreadReports));
            ThreadUpdate update = Update(first);
            Assert.Equal((ThreadReports, 0, ThreadReports), (update.Added, update.Removed, update.Recomputed));
            expected = ThreadDump.Of(first);
            Assert.Contains(expected, line => line.Split(' ').Length > 30);
        }

        for (int shuffle = 0; shuffle < 12; shuffle++)
        {
            var random = new Random(shuffle);
            Document[] documents = WordReports.Many(ThreadReports);
            random.Shuffle(documents);
            using ILedgerStore store = Open($"shuffle-{shuffle}");
            foreach (Document[] batch in Cut(documents, random))
            {
                WordReports.Append(store, batch, withMatters: random.Next(2) == 0);
                Update(store, random);
            }

            Assert.Equal(expected, ThreadDump.Of(store));
        }
    }

    [Fact]
    public void Threads_after_any_history_are_those_of_the_documents_in_force()
    {
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using ILedgerStore store = Open($"history-{seed}");
            for (int step = 0; step < 14; step++)
            {
                Change(store, random, step);
                if (random.Next(2) == 0)
                {
                    Update(store, random);
                }

                if (random.Next(3) == 0)
                {
                    BreakOff(store, random);
                }
            }

            Update(store, random);
            List<string> kept = ThreadDump.Of(store);
            new ThreadUpdater(store, new WordRules("2"), new UncorrectedThreads()).Run(_ => { }, default);
            Assert.Equal(ThreadDump.Of(store), kept);
            Assert.Empty(LedgerReports.Verify(store).Faults);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));
    }

    [Fact]
    public void What_threads_take_in_with_a_version_is_what_they_would_make_of_the_log()
    {
        Document[] documents = [.. WordReports.Many(30), WordReports.Of(3, 1), LedgerReports.Report("undated", LedgerReports.Meeting, published: null)];
        PreparedVersion[] versions = [.. documents.Select(LedgerReports.Prepare)];
        using ILedgerStore with = Open("with");
        with.Append(versions[..20], [], LedgerReports.Morning);
        with.Append([.. versions[20..], LedgerReports.PrepareFailed(WordReports.Of(4, 1), "no")], [], LedgerReports.Morning);
        ThreadProgress progress = with.ReadThreadProgress();
        Assert.Equal((progress.LastEntry, true), (progress.Entry, progress.IsPending));
        using ILedgerStore without = Open("without");
        without.Append([.. versions.Append(LedgerReports.PrepareFailed(WordReports.Of(4, 1), "no")).Select(version => version with { Matter = null, MatterRules = "" })], [], LedgerReports.Morning);
        Assert.Equal(0, without.ReadThreadProgress().Entry);
        var threads = new LedgerThreads(without, UrduLanguage.Pack);
        Assert.Equal(30, threads.Update().Added);
        Assert.Equal(30, new LedgerThreads(with, UrduLanguage.Pack).Update().Added);
        Assert.Equal(Matters(without), Matters(with));
        Assert.Equal(ThreadDump.Of(without), ThreadDump.Of(with));
    }

    [Fact]
    public void Threads_that_are_up_to_date_cost_nothing_and_new_days_touch_only_themselves()
    {
        using ILedgerStore store = Open("a");
        Document[] documents = [.. WordReports.Many(ThreadReports).Where(document => document.Published is not null).OrderBy(document => document.Published, StringComparer.Ordinal)];
        string lastDay = documents[^1].Published!;
        Document[] old = [.. documents.Where(document => document.Published != lastDay)];
        WordReports.Append(store, old);
        Update(store);
        var rules = new WordRules();
        Assert.Equal(default, new ThreadUpdater(store, rules, new UncorrectedThreads()).Run(_ => { }, default));
        Assert.Equal(0, rules.Likened);
        WordReports.Append(store, documents[old.Length..]);
        ThreadUpdate update = new ThreadUpdater(store, rules, new UncorrectedThreads()).Run(_ => { }, default);
        Assert.Equal((documents.Length - old.Length, documents.Length - old.Length), (update.Added, update.Recomputed));
        Assert.InRange(rules.Likened, 1, 32 * (documents.Length - old.Length));
    }

    [Fact]
    public void A_document_that_shares_one_key_alone_still_pushes_another_out_of_its_list()
    {
        using ILedgerStore store = Open("a");
        Document Dated(string id, string words, string day) => LedgerReports.Report(id, $"{LedgerReports.Flood} {words}", published: day);
        WordReports.Append(
            store,
            [
                Dated("z1", "w1 w2", "2024-11-01"), Dated("z2", "w1 w2", "2024-11-02"), Dated("y", "w1 w2", "2024-11-20"),
                .. Enumerable.Range(0, 46).Select(i => Dated($"f{i}", $"w1 w{100 + i}", "2024-11-10")),
                .. Enumerable.Range(0, 46).Select(i => Dated($"g{i}", $"w2 w{200 + i}", "2024-11-10")),
            ]);
        Update(store);
        List<string> before = ThreadDump.Of(store);
        WordReports.Append(store, [Dated("x", "w1 w300", "2024-11-15")]);
        Assert.InRange(Update(store).Recomputed, 2, 60);
        List<string> after = ThreadDump.Of(store);
        Assert.Contains(before, line => line.Contains("/z1#0 ", StringComparison.Ordinal) || line.Contains("/y#0 ", StringComparison.Ordinal));
        Assert.NotEqual(before, after.Where(line => !line.Contains("/x#", StringComparison.Ordinal)));
        new ThreadUpdater(store, new WordRules("2"), new UncorrectedThreads()).Run(_ => { }, default);
        Assert.Equal(ThreadDump.Of(store), after);
    }

    [Fact]
    public void Corrections_are_laid_over_what_is_linked_and_taken_off_again()
    {
        using ILedgerStore store = Open("a");
        WordReports.Append(store, WordReports.Many(40));
        Update(store);
        List<string> before = ThreadDump.Of(store);
        var overlay = new OneMerge(store);
        new ThreadUpdater(store, new WordRules(), overlay).Run(_ => { }, default);
        List<string> merged = ThreadDump.Of(store);
        Assert.Equal(before.Count - 1, merged.Count);
        Assert.NotEmpty(store.ReadMoved(null));
        WordReports.Append(store, WordReports.Many(70).Skip(40));
        new ThreadUpdater(store, new WordRules(), overlay).Run(_ => { }, default);
        merged = ThreadDump.Of(store);
        new ThreadUpdater(store, new WordRules("2"), new OneMerge(overlay)).Run(_ => { }, default);
        Assert.Equal(merged, ThreadDump.Of(store));
        Update(store);
        using ILedgerStore other = Open("b");
        WordReports.Append(other, WordReports.Many(70));
        Update(other);
        Assert.Equal(ThreadDump.Of(other), ThreadDump.Of(store));
        Assert.Empty(store.ReadMoved(null));
    }

    [Fact]
    public void A_redaction_takes_out_at_once_what_threads_know_of_the_document()
    {
        using ILedgerStore store = Open("a");
        WordReports.Append(store, WordReports.Many(20));
        Update(store);
        long place = store.FindVersions("Nai Subah", "d1")[0].Place;
        long line = store.FindMatter(place)!.Line;
        LedgerReports.Redact(store, "Nai Subah", "d1", "court order");
        Assert.Null(store.FindMatter(place));
        using (IMatterReader reader = store.OpenMatters())
        {
            Assert.Null(reader.Find(line));
            long[] lines = new long[48];
            Assert.All(Enumerable.Range(0, 9), key => Assert.DoesNotContain(line, lines[..reader.FindLater(key, 0, lines)]));
        }

        Assert.Equal((0, 1), (Update(store) is var update ? update.Added : -1, update.Removed));
        Assert.Empty(store.ReadMembersOf(place));
        using ILedgerStore other = Open("b");
        WordReports.Append(other, WordReports.Many(20).Where(document => document.Id != "d1"));
        Update(other);
        Assert.Equal(ThreadDump.Of(other), ThreadDump.Of(store));
    }

    [Fact]
    public void Of_two_programs_that_work_threads_out_at_once_neither_spoils_the_others()
    {
        using ILedgerStore store = Open("a");
        WordReports.Append(store, WordReports.Many(60));
        bool isFirst = true;
        new ThreadUpdater(store, new WordRules(), new UncorrectedThreads()) { BlockSize = 7 }.Run(
            _ =>
            {
                if (isFirst)
                {
                    isFirst = false;
                    WordReports.Append(store, WordReports.Many(90).Skip(60));
                    Update(store);
                }
            },
            default);
        using ILedgerStore other = Open("b");
        WordReports.Append(other, WordReports.Many(90));
        Update(other);
        Assert.Equal(ThreadDump.Of(other), ThreadDump.Of(store));
    }

    private static List<string> Matters(ILedgerStore store)
    {
        using IMatterReader reader = store.OpenMatters();
        return [.. store.ReadMatters().Select(matter => $"{matter.Line} {matter.Place} {Convert.ToHexString(reader.Find(matter.Line)!.Body)}")];
    }

    private static ThreadUpdate Update(ILedgerStore store, Random? random = null)
    {
        ThreadUpdater updater = random is null ? new ThreadUpdater(store, new WordRules(), new UncorrectedThreads())
            : new ThreadUpdater(store, new WordRules(), new UncorrectedThreads()) { Entries = 1 + random.Next(40), BlockSize = 1 + random.Next(30) };
        return updater.Run(_ => { }, default);
    }

    // As a loss of power would between two transactions.
    private static void BreakOff(ILedgerStore store, Random random)
    {
        int left = random.Next(4);
        using var stop = new CancellationTokenSource();
        try
        {
            new ThreadUpdater(store, new WordRules(), new UncorrectedThreads()) { Entries = 5 + random.Next(90), BlockSize = 1 + random.Next(9) }.Run(
                _ =>
                {
                    if (left-- == 0)
                    {
                        stop.Cancel();
                    }
                },
                stop.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.True(stop.IsCancellationRequested);
        }
    }

    private static void Change(ILedgerStore store, Random random, int step)
    {
        Document some = WordReports.Of(random.Next(70), random.Next(2));
        switch (step == 0 ? 0 : random.Next(5))
        {
            case 0:
                WordReports.Append(store, Enumerable.Range(0, 12 + random.Next(30)).Select(_ => WordReports.Of(random.Next(70), 0)), withMatters: random.Next(2) == 0);
                break;
            case 1:
                WordReports.Append(store, [some]);
                break;
            case 2:
                WordReports.Append(store, [some with { Title = $"عنوان {random.Next(3)}" }]);
                break;
            case 3:
                LedgerReports.Redact(store, some.Source, some.Id, "court order");
                break;
            default:
                VersionRow[] rows = [.. store.ReadAll().Where(row => !row.IsRedacted && random.Next(6) == 0)];
                store.Reread([.. rows.Select(row => LedgerReports.ReadAgain(row, random.Next(2) == 0 ? "9.9.9" : "9.9.10"))], LedgerReports.Morning);
                break;
        }
    }

    private static IEnumerable<Document[]> Cut(Document[] documents, Random random)
    {
        for (int at = 0; at < documents.Length;)
        {
            int size = 1 + random.Next(60);
            yield return [.. documents.Skip(at).Take(size)];
            at += size;
        }
    }
}
