using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Verification;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <content>Readings, the log, copies, redaction, digests, readers beside a writer.</content>
public abstract partial class LedgerContract
{
    [Fact]
    public void A_reading_of_before_stays_beside_the_new_one()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Meeting), LedgerReports.Report("2", LedgerReports.Flood));
        VersionRow[] before = [.. store.ReadAll()];
        store.Reread([.. before.Select(row => LedgerReports.ReadAgain(row, "9.9.9"))], LedgerReports.Morning + 60);
        store.Reread([.. store.ReadAll().Take(1).Select(row => LedgerReports.ReadAgain(row, "9.9.10"))], LedgerReports.Morning + 90);
        Assert.Equal(["9.9.10", "9.9.9"], store.ReadAll().Select(row => row.Reader.Version));
        Assert.Equal([(1L, LedgerReports.Version.Version), (2L, LedgerReports.Version.Version), (1L, "9.9.9")], store.ReadOldReadings().Select(old => (old.Sequence, old.Reader.Version)));
        Assert.Equal(before.Select(row => row.Digest), store.ReadAll().Select(row => row.Digest));
        Assert.Equal(before.Sum(row => row.Records), store.Search(new IndexQuery { RecordTerms = [["kievent", "kifigure", "kiquote"]], Limit = 1000 }).Length);
        Assert.Equal(5, store.Count().Readings);
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void A_reading_prepared_before_a_redaction_does_not_come_in_after_it()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Sanctions));
        (VersionRow, PreparedReading, PreparedReading) late = LedgerReports.ReadAgain(store.ReadAll().Single(), "9.9.9");
        LedgerReports.Redact(store, "Nai Subah", "1", "court order");
        store.Reread([late], LedgerReports.Morning + 60);
        Assert.Empty(store.ReadAll().Single().PackedReading);
        Assert.Empty(store.Search(new IndexQuery { RecordTerms = [["kievent", "kifigure", "kiquote"]] }));
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void The_log_tells_all_that_was_done_each_entry_chained_to_the_one_before()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Meeting), LedgerReports.Report("2", LedgerReports.Flood));
        store.Reread([LedgerReports.ReadAgain(store.ReadAll().First(), "9.9.9")], LedgerReports.Morning + 60);
        LedgerReports.Redact(store, "Nai Subah", "2", "court order 7");
        Assert.Equal(
            ["1 version 1 ", "2 reading 1 ", "3 version 2 ", "4 reading 2 ", "5 reading 1 ", "6 redaction 2 court order 7"],
            store.ReadLog().Select(entry => $"{entry.Number} {entry.Kind} {entry.Sequence} {entry.Note}"));
        Assert.Equal(6, store.LastEntry());
        byte[] head = [];
        foreach (LogEntry entry in store.ReadLog())
        {
            head = LedgerDigest.Link(head, entry.Kind, entry.Sequence, entry.At, entry.Digest, entry.Note);
            Assert.Equal(head, entry.Link);
        }
    }

    [Fact]
    public async Task A_copy_made_while_versions_come_in_is_whole()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, [.. Enumerable.Range(0, 20).Select(LedgerReports.Numbered)]);
        Task writing = Task.Run(() =>
        {
            for (int i = 20; i < 60; i++)
            {
                LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Numbered(i));
            }
        });
        using ILedgerStore copy = OpenCopy(store, "copy");
        await writing;
        Assert.Empty(LedgerReports.Verify(copy).Faults);
        List<string> all = LedgerReports.Dump(store);
        Assert.InRange(copy.ReadAll().Count(), 20, 60);
        Assert.Empty(LedgerReports.Dump(copy).Except(all, StringComparer.Ordinal));
    }

    [Fact]
    public void After_a_redaction_no_byte_of_the_text_is_left_and_the_copy_of_another_outlet_stays()
    {
        using ILedgerStore store = Open("a");
        const string Secret = "زرتشت کا پوشیدہ مکان قندیل گلی میں پوتن نے دیکھا۔";
        const string Title = "خفیہ عنوان شگوفہ";
        Document shared = LedgerReports.Report("2", LedgerReports.Flood);
        LedgerReports.Append(
            store, LedgerReports.Morning, [LedgerReports.Report("1", Secret, title: Title), shared, shared with { Source = "Awaz" }, .. Enumerable.Range(0, 9).Select(LedgerReports.Numbered)]);
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", Secret + " مزید۔", title: Title));
        byte[] packed = store.FindVersions("Nai Subah", "1")[0].PackedText;
        string[] words = [Secret, Title, "زرتشت", "قندیل", "شگوفہ", "خفیہ"];
        Assert.Contains(RawBytes(), bytes => bytes.AsSpan().IndexOf(packed) >= 0);
        LedgerReports.Redact(store, "Nai Subah", "1", "court order");
        LedgerReports.Redact(store, "Nai Subah", "2", "court order");
        foreach (byte[] bytes in RawBytes())
        {
            Assert.True(bytes.AsSpan().IndexOf(packed) < 0, "the packed text is still there");
            Assert.All(words, word => Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"'{word}' is still there"));
        }

        Assert.Equal([AppendOutcome.Redacted], LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", "نیا متن")));
        Assert.Equal(LedgerReports.Flood, Text(Assert.Single(store.FindVersions("Awaz", "2"))));
        Assert.Equal(["1", "2", "1"], store.ReadRedacted().Select(row => row.Document.Id));
        Assert.All(store.ReadRedacted(), row => Assert.Equal((null, null, 0), (row.Document.Title, row.Document.Url, row.Records)));
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void A_text_that_another_outlet_prints_after_its_redaction_is_kept_for_that_outlet()
    {
        using ILedgerStore store = Open("a");
        Document document = LedgerReports.Report("1", LedgerReports.Flood);
        LedgerReports.Append(store, LedgerReports.Morning, document);
        LedgerReports.Redact(store, "Nai Subah", "1", "court order");
        Assert.Equal([AppendOutcome.Added], LedgerReports.Append(store, LedgerReports.Morning, document with { Source = "Awaz" }));
        Assert.Equal(LedgerReports.Flood, Text(Assert.Single(store.FindVersions("Awaz", "1"))));
        Assert.Equal("", VersionDecoder.Decode(Assert.Single(store.ReadRedacted())).Document.Text);
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void A_document_that_changed_while_its_redaction_was_made_ready_is_not_half_removed()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Meeting));
        VersionRow row = store.ReadAll().Single();
        (_, PreparedReading old, _) = LedgerReports.ReadAgain(row, "9.9.9");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Flood));
        var preparer = new VersionPreparer(UrduLanguage.Pack);
        var fault = Assert.Throws<LedgerException>(() => store.Redact([(row, preparer.IndexRowOf(VersionDecoder.Decode(row).Document), old)], "court order", LedgerReports.Morning));
        Assert.Contains("document 1 was changed by another program meanwhile", fault.Message, StringComparison.Ordinal);
        Assert.Empty(store.ReadRedacted());
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void The_digest_of_the_content_does_not_depend_on_the_order_of_arrival_or_on_batches()
    {
        PreparedVersion[] versions = [.. Enumerable.Range(0, 12).Select(LedgerReports.Numbered).Select(LedgerReports.Prepare)];
        int run = 0;
        string? expected = null;
        Prop.ForAll(Gen.Shuffle(versions).SelectMany(order => Gen.Choose(1, 12).Select(size => (order, size))).ToArbitrary(), given =>
        {
            using ILedgerStore store = Open($"p{run++}");
            foreach (PreparedVersion[] batch in given.order.Chunk(given.size))
            {
                store.Append(batch, [], LedgerReports.Morning + run);
            }

            LedgerVerification found = LedgerReports.Verify(store);
            expected ??= found.Digest;
            return found.Faults.IsEmpty && found.Digest == expected;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(6));
    }

    [Fact]
    public void A_reader_sees_the_ledger_as_it_stood_when_it_began()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, [.. Enumerable.Range(0, 10).Select(LedgerReports.Numbered)]);
        var seen = new List<long>();
        foreach (VersionRow row in store.ReadAll())
        {
            seen.Add(PlaceInLine.SequenceOf(row.Place));
            LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Numbered(10 + seen.Count));
        }

        Assert.Equal(Enumerable.Range(1, 10).Select(i => (long)i), seen);
        Assert.Equal(20, store.ReadAll().Count());
    }

    [Fact]
    public void An_index_that_lost_its_words_is_found_and_made_anew()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, [.. Enumerable.Range(0, 10).Select(LedgerReports.Numbered)]);
        store.RebuildIndex(new IndexContent(store, UrduLanguage.Pack).ReadAll().Skip(1));
        LedgerFault fault = Assert.Single(LedgerReports.Verify(store).Faults);
        Assert.Equal(1, fault.Sequence);
        Assert.Equal("the search index does not hold its words and terms; sanad verify --repair-index makes it anew", fault.Message);
        store.RebuildIndex(new IndexContent(store, UrduLanguage.Pack).ReadAll());
        Assert.Empty(LedgerReports.Verify(store).Faults);
        Assert.NotEmpty(store.FindNames(["putin"], lastIsPrefix: false, 10));
    }

    [Fact]
    public void A_failure_of_the_Reader_is_kept_with_its_reason()
    {
        using ILedgerStore store = Open("a");
        store.Append([LedgerReports.PrepareFailed(LedgerReports.Report("1", LedgerReports.Meeting), "it stumbled")], [], LedgerReports.Morning);
        VersionRow row = Assert.Single(store.ReadFailed());
        Assert.Equal(("1", "it stumbled", 0), (row.Document.Id, row.Failure, row.Records));
        Assert.Null(VersionDecoder.Decode(row).Reading);
        Assert.Equal(1, store.Count().Unread);
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }
}
