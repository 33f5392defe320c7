using System.Globalization;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Xunit;

namespace Sanad.Ledger.Tests.Threads;

/// <summary>What one can ask about threads.</summary>
public sealed class LedgerThreadsTests : IDisposable
{
    private readonly LedgerFolder folder = new();
    private readonly ILedgerStore store;
    private readonly LedgerThreads threads;

    public LedgerThreadsTests()
    {
        store = SqliteLedgerStore.Open(folder.PathOf("a.db"), mustExist: false);
        threads = new LedgerThreads(store, UrduLanguage.Pack) { Rules = new WordRules() };
        WordReports.Append(store, WordReports.Many(60));
        threads.Update();
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_record_leads_to_its_thread_and_the_thread_to_its_records_in_their_order()
    {
        ThreadOutline[] all = [.. threads.All()];
        Assert.Contains(all, thread => thread.Records.Length > 10);
        foreach (ThreadOutline outline in all.Where((thread, i) => thread.Records.Length > 1 || i % 10 == 0))
        {
            ClaimThread thread = threads.Find(outline.Records[^1].Id)!;
            Assert.Equal((outline.Id, outline.Kind), (thread.Id, thread.Kind));
            Assert.Equal(outline.Id, thread.Members[0].Id);
            Assert.Equal(outline.Records.Select(record => record.Id), thread.Members.Select(member => member.Id));
            Assert.Equal(outline.Records.Select(record => record.Document), thread.Members.Select(member => member.Version.Document.Id));
            int[] days = [.. thread.Members.Select(member => PlaceInLine.DayNumberOf(member.Record >> PlaceInLine.OrdinalBits)).Select(day => day == 0 ? int.MaxValue : day)];
            Assert.Equal(days.Order(), days);
        }
    }

    [Fact]
    public void All_threads_have_every_event_and_figure_once_and_come_ordered_by_id()
    {
        ThreadOutline[] all = [.. threads.All()];
        Assert.Equal(all.Select(thread => thread.Id).Order(StringComparer.Ordinal), all.Select(thread => thread.Id));
        string[] records = [.. all.SelectMany(thread => thread.Records).Select(record => record.Id)];
        Reading[] readings = [.. store.ReadAll().Select(row => VersionDecoder.Decode(row).Reading!)];
        Assert.Equal(
            readings.SelectMany(reading => reading.Events.Select(record => record.Id).Concat(reading.Figures.Select(record => record.Id))).Order(StringComparer.Ordinal),
            records.Order(StringComparer.Ordinal));
        FigureRecord figure = readings[0].Figures[0];
        OutlineRecord place = all.SelectMany(thread => thread.Records).Single(record => record.Id == figure.Id);
        Assert.Equal(
            (readings[0].Document.Id, CodePointOffsets.Of(readings[0].Text).ToCodePoint(figure.Span.Start), "figure:" + Codes.Of(figure.Measure), false),
            (place.Document, place.Start, place.Kind, place.InTitle));
    }

    [Fact]
    public void A_listing_is_newest_first_and_its_pages_are_the_whole()
    {
        ThreadSummary[] expected =
        [
            .. threads.All().Where(thread => thread.Records.Select(record => record.Document).Distinct().Count() > 1).Select(thread => threads.ThreadsOf(thread.Records[0].Source, thread.Records[0].Document)
                .Single(summary => summary.Id == thread.Id)),
        ];
        var listed = new List<ThreadSummary>();
        for (string? after = null; ; after = listed[^1].Id)
        {
            ThreadPage page = threads.List(new ThreadFilter(), after, 3);
            listed.AddRange(page.Threads);
            if (!page.HasMore)
            {
                break;
            }
        }

        Assert.Equal(expected.OrderBy(thread => thread.Id, StringComparer.Ordinal), listed.OrderBy(thread => thread.Id, StringComparer.Ordinal));
        Assert.Equal(listed.OrderByDescending(thread => thread.Last).Select(thread => thread.Last), listed.Select(thread => thread.Last));
        Assert.All(listed, thread => Assert.True(thread.Documents > 1 && thread.Records >= thread.Documents && thread.First <= thread.Last));
    }

    [Fact]
    public void A_listing_is_narrowed_by_kind_days_documents_and_questions()
    {
        ThreadSummary[] all = [.. threads.List(new ThreadFilter(), limit: 1000).Threads];
        ThreadSummary some = all[^1];
        Check(all.Where(thread => thread.Kind == some.Kind), new ThreadFilter { Kind = some.Kind.ToLowerInvariant() });
        Check(all.Where(thread => thread.First <= some.First), new ThreadFilter { To = some.First });
        Check(all.Where(thread => thread.Last >= some.Last), new ThreadFilter { From = some.Last });
        Check(all.Where(thread => thread.Documents >= 5), new ThreadFilter { LeastDocuments = 5 });
        Check(all.Where(thread => thread.Kind == "figure:killed"), new ThreadFilter { Query = new LedgerQuery { Measure = "killed" } });
        Check(
            all.Where(thread => threads.Members(thread.Id).Any(member => member.Version.Document.Text.Contains("پابندیاں", StringComparison.Ordinal))),
            new ThreadFilter { Query = new LedgerQuery { Words = "پابندیاں" } });
        Assert.Equal(
            threads.All().Count(thread => thread.Kind == "figure:killed"),
            threads.List(new ThreadFilter { Query = new LedgerQuery { Measure = "killed" }, LeastDocuments = 1 }, limit: 1000).Threads.Length);
        Assert.Throws<QueryException>(() => threads.List(new ThreadFilter { Kind = "figure:" }));

        void Check(IEnumerable<ThreadSummary> expected, ThreadFilter filter)
        {
            Assert.NotEmpty(expected);
            ThreadSummary[] listed = [.. threads.List(filter, limit: 1000).Threads];
            Assert.Equal(filter.Query is null ? expected : expected.OrderBy(thread => thread.Id, StringComparer.Ordinal), filter.Query is null ? listed : listed.OrderBy(thread => thread.Id, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_question_lists_threads_by_their_newest_hit_page_after_page()
    {
        var filter = new ThreadFilter { Query = new LedgerQuery { Measure = "killed" }, LeastDocuments = 1 };
        ThreadSummary[] whole = [.. threads.List(filter, limit: 1000).Threads];
        Assert.True(whole.Length > 3);
        DateOnly?[] newest = [.. whole.Select(thread => threads.Members(thread.Id).Where(member => member.Figure?.Measure == Measure.Killed).Max(DayOf))];
        Assert.Equal(newest.OrderByDescending(day => day), newest);
        var listed = new List<ThreadSummary>();
        for (string? after = null; ; after = listed[^1].Id)
        {
            ThreadPage page = threads.List(filter, after, 2);
            listed.AddRange(page.Threads);
            if (!page.HasMore)
            {
                break;
            }
        }

        Assert.Equal(whole, listed);
    }

    private static DateOnly? DayOf(ThreadMember member) => DateOnly.TryParse(member.Version.Document.Published, CultureInfo.InvariantCulture, out DateOnly day) ? day : null;

    [Theory]
    [InlineData("")]
    [InlineData("ffffffffffffffff")]
    [InlineData("not an id at all")]
    [InlineData("\" OR *")]
    public void An_id_that_no_record_has_leads_nowhere(string id)
    {
        Assert.Null(threads.Find(id));
        Assert.Empty(threads.Members(id));
        Assert.Empty(threads.ThreadsOf(null, id));
        Assert.Throws<QueryException>(() => threads.List(new ThreadFilter(), id));
    }

    [Fact]
    public void A_redacted_document_is_in_no_thread_even_before_they_are_brought_up_to_date()
    {
        ClaimThread thread = threads.Find(threads.List(new ThreadFilter(), limit: 1).Threads[0].Id)!;
        Document gone = thread.Members[^1].Version.Document;
        LedgerReports.Redact(store, gone.Source, gone.Id, "court order");
        Assert.Null(threads.Find(thread.Members[^1].Id));
        Assert.DoesNotContain(threads.Members(thread.Id), member => member.Version.Document.Id == gone.Id);
        Assert.DoesNotContain(threads.All().SelectMany(outline => outline.Records), record => record.Document == gone.Id);
    }
}
