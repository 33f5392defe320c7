using Sanad.Ledger.Storage;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <summary>What every store must do, whatever database it keeps its ledger in.</summary>
public abstract partial class LedgerContract
{
    /// <summary>A ledger of this name, new where there is none.</summary>
    protected abstract ILedgerStore Open(string name);

    /// <summary>A copy of a ledger that is in use, opened.</summary>
    protected abstract ILedgerStore OpenCopy(ILedgerStore store, string name);

    /// <summary>Everything that the stores of this test have on disk.</summary>
    protected abstract IEnumerable<byte[]> RawBytes();

    [Fact]
    public void Outcomes_come_in_the_order_of_the_documents()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Meeting), LedgerReports.Report("2", LedgerReports.Flood));
        LedgerReports.Redact(store, "Nai Subah", "2", "court order");
        Assert.Equal(
            [AppendOutcome.Unchanged, AppendOutcome.Added, AppendOutcome.Changed, AppendOutcome.Redacted, AppendOutcome.Added, AppendOutcome.Unchanged],
            LedgerReports.Append(
                store,
                LedgerReports.Morning,
                LedgerReports.Report("1", LedgerReports.Meeting),
                LedgerReports.Report("3", LedgerReports.Sanctions),
                LedgerReports.Report("1", LedgerReports.Meeting + " مزید تفصیل آ رہی ہے۔"),
                LedgerReports.Report("2", LedgerReports.Flood),
                LedgerReports.Report("1", LedgerReports.Meeting, "Awaz"),
                LedgerReports.Report("3", LedgerReports.Sanctions)));
        Assert.Equal(
            ["1:1:1:True", "2:2:1:False", "3:3:1:False", "4:1:2:False", "5:1:1:False"],
            store.ReadAll().Select(row => $"{PlaceInLine.SequenceOf(row.Place)}:{row.Document.Id}:{row.Number}:{row.SupersededDay is not null}"));
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void One_id_of_two_outlets_is_two_publications_and_one_text_of_two_outlets_is_kept_for_each()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(
            store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Meeting), LedgerReports.Report("1", LedgerReports.Meeting, "Awaz"), LedgerReports.Report("1", LedgerReports.Flood, null));
        Assert.Equal<string?>([null, "Awaz", "Nai Subah"], store.FindSources("1").AsEnumerable());
        Assert.Equal(LedgerReports.Meeting, Text(Assert.Single(store.FindVersions("Awaz", "1"))));
        Assert.Equal(LedgerReports.Flood, Text(Assert.Single(store.FindVersions(null, "1"))));
        Assert.Empty(store.FindVersions("Kohsar", "1"));
        Assert.Equal(3, store.ReadAll().Select(row => row.Publication).Distinct().Count());
        Assert.Equal((3, 3), (store.Count().Publications, store.Count().Versions));
    }

    [Fact]
    public void What_comes_back_is_what_went_in_with_its_reading()
    {
        Document[] documents =
        [
            LedgerReports.Report("1", LedgerReports.Meeting), LedgerReports.Report("2", "", title: null), LedgerReports.Report("3", LedgerReports.Sanctions, null, null),
            LedgerReports.Report("4", "خبر \ud83d\ude00 ختم", published: "2024-11") with { Kind = DocumentKind.Headline, PublishedFrom = PublishedFrom.Metadata },
        ];
        using (ILedgerStore store = Open("a"))
        {
            LedgerReports.Append(store, LedgerReports.Morning, documents);
        }

        using ILedgerStore again = Open("a");
        List<StoredVersion> kept = [.. again.ReadAll().Select(VersionDecoder.Decode)];
        Assert.Equal(documents, kept.Select(version => version.Document));
        Assert.All(kept, version => Assert.Equal(LedgerReports.Prepare(version.Document).Reading.Digest, LedgerReports.ReadAgain(again.FindVersions(version.Document.Source, version.Document.Id)[0], version.Reading!.Reader.Version).New.Digest));
        Assert.All(kept, version => Assert.Equal(LedgerReports.Morning, version.IngestedAt.ToUnixTimeSeconds()));
    }

    [Fact]
    public void What_is_known_is_told_before_it_is_read()
    {
        using ILedgerStore store = Open("a");
        Document first = LedgerReports.Report("1", LedgerReports.Meeting);
        Document second = LedgerReports.Report("1", LedgerReports.Flood);
        LedgerReports.Append(store, LedgerReports.Morning, first);
        Assert.Equal(AppendOutcome.Unchanged, Known(store, first));
        Assert.Null(Known(store, second));
        Assert.Null(Known(store, first with { Source = "Awaz" }));
        LedgerReports.Append(store, LedgerReports.Morning, second);
        Assert.Null(Known(store, first));
        LedgerReports.Redact(store, "Nai Subah", "1", "court order");
        Assert.Equal(AppendOutcome.Redacted, Known(store, first));
    }

    [Fact]
    public void A_later_version_is_known_from_the_day_it_came_and_ends_the_one_before()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning + (2 * LedgerReports.Day), LedgerReports.Report("1", LedgerReports.Meeting));
        LedgerReports.Append(store, LedgerReports.Morning + (5 * LedgerReports.Day), LedgerReports.Report("1", LedgerReports.Flood));
        VersionRow[] versions = [.. store.FindVersions("Nai Subah", "1")];
        int own = PlaceInLine.NumberOf("2024-11-30");
        int came = PlaceInLine.NumberOf("2024-12-06");
        Assert.Equal([(1, own, (int?)came), (2, came, null)], versions.Select(row => (row.Number, row.KnownDay, row.SupersededDay)));
        Assert.Equal([1], Found(store, new IndexQuery { AsOf = came - 1 }));
        Assert.Equal([2], Found(store, new IndexQuery { AsOf = came }));
        Assert.Equal([2], Found(store, new IndexQuery()));
        Assert.Equal([2, 1], Found(store, new IndexQuery { AllVersions = true }));
        Assert.Equal([], Found(store, new IndexQuery { AsOf = own - 1 }));
        Assert.Equal([1], Found(store, new IndexQuery { AllVersions = true, IngestedBy = LedgerReports.Morning + (3 * LedgerReports.Day) }));
    }

    [Fact]
    public void A_batch_is_kept_whole_or_not_at_all()
    {
        using ILedgerStore store = Open("a");
        PreparedVersion good = LedgerReports.Prepare(LedgerReports.Report("1", LedgerReports.Meeting));
        Assert.ThrowsAny<Exception>(() => store.Append([good, null!], [], LedgerReports.Morning));
        Assert.Empty(store.ReadAll());
        Assert.Equal(0, store.LastEntry());
        Assert.Equal(AppendOutcome.Added, Assert.Single(store.Append([good], [], LedgerReports.Morning)));
        Assert.Empty(LedgerReports.Verify(store).Faults);
    }

    [Fact]
    public void Faults_and_state_are_kept_and_replaced_by_their_key()
    {
        using ILedgerStore store = Open("a");
        var fault = new IntakeFault("a.jsonl", 3, null, "INTAKE0001", "not JSON", LedgerReports.Morning);
        store.Append([], [fault, fault with { Line = null, Byte = 7 }], LedgerReports.Morning);
        store.Append([], [fault with { Message = "still not JSON", At = LedgerReports.Morning + 1 }], LedgerReports.Morning + 1);
        Assert.Equal(["still not JSON", "not JSON"], store.ReadFaults().Select(kept => kept.Message));
        Assert.Equal(2, store.Count().Faults);
        store.SetState("feeds", [("b", [1, 2]), ("a", [3])]);
        store.SetState("feeds", [("b", null), ("c", [])]);
        Assert.Equal([("a", "03"), ("c", "")], store.ReadState("feeds").Select(kept => (kept.Name, Convert.ToHexString(kept.Value))));
        Assert.Null(store.GetState("feeds", "b"));
        Assert.Null(store.GetState("copies", "a"));
        Assert.Equal([3], store.GetState("feeds", "a")!);
    }

    private static AppendOutcome? Known(ILedgerStore store, Document document) => store.FindKnown(document.Source, document.Id, VersionPreparer.DigestOf(document));

    private static string Text(VersionRow row) => VersionDecoder.Decode(row).Document.Text;

    private static IEnumerable<long> Found(ILedgerStore store, IndexQuery query) => store.Search(query).Select(hit => PlaceInLine.SequenceOf(hit.Place));
}
