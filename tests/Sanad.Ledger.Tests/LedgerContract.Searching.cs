using System.Collections.Immutable;
using System.Reflection;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Xunit;

namespace Sanad.Ledger.Tests;

/// <content>Words, terms, ranges, pages, names.</content>
public abstract partial class LedgerContract
{
    [Theory]
    [InlineData("سیلاب", "3")]
    [InlineData("\"فوجی تعاون\"", "1")]
    [InlineData("\"تعاون فوجی\"", "")]
    [InlineData("امداد*", "3")]
    [InlineData("ہلاک", "3 2")]
    [InlineData("ہلاک -سیلاب", "2")]
    [InlineData("سیلاب OR پابندیاں", "3 2")]
    [InlineData("ہلاک زخمی", "2")]
    [InlineData("کرکٹ", "")]
    public void Words_find_documents(string words, string expected)
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(
            store,
            LedgerReports.Morning,
            LedgerReports.Report("1", LedgerReports.Meeting, published: "2024-11-01"),
            LedgerReports.Report("2", LedgerReports.Sanctions, published: "2024-11-02"),
            LedgerReports.Report("3", LedgerReports.Flood, published: "2024-11-03"));
        SearchPage page = new LedgerSearch(store, UrduLanguage.Pack) { Patience = TimeSpan.FromMinutes(1) }.Find(new LedgerQuery { Words = words });
        Assert.Equal(expected, string.Join(' ', page.Hits.Select(hit => hit.Version.Document.Id)));
    }

    [Fact]
    public void Pages_have_neither_gaps_nor_doubles_and_run_from_the_newest_to_the_undated()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, [.. Enumerable.Range(0, 23).Select(LedgerReports.Numbered), LedgerReports.Report("u", "کوئی تاریخ نہیں۔", published: null)]);
        foreach (IndexQuery query in (IndexQuery[])[new() { Limit = 5 }, new() { Limit = 5, RecordTerms = [["kievent", "kifigure", "kiquote"]] }])
        {
            ImmutableArray<IndexHit> all = store.Search(query with { Limit = 1000 });
            var paged = new List<IndexHit>();
            for (IndexHit? after = null; ;)
            {
                ImmutableArray<IndexHit> page = store.Search(query with { After = after });
                if (page.IsEmpty)
                {
                    break;
                }

                paged.AddRange(page);
                after = page[^1];
            }

            Assert.True(all.Length > 5);
            Assert.Equal(all, paged);
            Assert.Equal(all.Distinct().OrderByDescending(hit => hit.Place).ThenByDescending(hit => hit.Ordinal), all);
            Assert.Equal(all.Length, store.Count(query, 1000));
            Assert.Equal(5, store.Count(query, 5));
        }

        Assert.Equal("u", store.Find(store.Search(new IndexQuery { Limit = 1000 })[^1].Place)!.Document.Id);
    }

    [Fact]
    public void A_span_of_days_finds_all_that_lies_in_it_and_nothing_else()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, [.. Enumerable.Range(0, 28).Select(LedgerReports.Numbered)]);
        var search = new LedgerSearch(store, UrduLanguage.Pack) { Patience = TimeSpan.FromMinutes(1) };
        Assert.Equal(
            ["2024-11-09", "2024-11-08", "2024-11-07"],
            search.Find(new LedgerQuery { Published = "2024-11-07/2024-11-09" }).Hits.Select(hit => hit.Version.Document.Published));
        Assert.Equal(28, search.Find(new LedgerQuery { Published = "2024-11", Limit = 100 }).Hits.Length);
        Assert.Empty(search.Find(new LedgerQuery { Published = "2024-12" }).Hits);
    }

    [Fact]
    public void A_tally_tells_the_outlets_and_years_of_the_newest_hits()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(
            store, LedgerReports.Morning,
            LedgerReports.Report("1", LedgerReports.Flood), LedgerReports.Report("2", LedgerReports.Flood) with { Source = "Shaam", Published = "2023-01-05" },
            LedgerReports.Report("3", LedgerReports.Flood) with { Source = null, Published = null }, LedgerReports.Report("4", LedgerReports.Flood) with { Published = "2023-02-01" });
        HitTally all = store.Tally(new IndexQuery(), 100);
        Assert.Equal(4, all.Total);
        Assert.Equal([("Nai Subah", 2), ("Shaam", 1)], all.Outlets.AsEnumerable());
        Assert.Equal([(2024, 1), (2023, 2)], all.Years.AsEnumerable());
        Assert.Equal([(2024, 1)], store.Tally(new IndexQuery(), 1).Years.AsEnumerable());
        ImmutableArray<string> records = ["kievent", "kifigure", "kiquote"];
        HitTally told = store.Tally(new IndexQuery { RecordTerms = [records] }, 1000);
        Assert.Equal(store.ReadAll().Sum(row => row.Records), told.Total);
        Assert.Equal(told.Total / 4 * 2, told.Outlets[0].Hits);
    }

    [Fact]
    public void Names_are_found_by_any_of_their_spellings()
    {
        using ILedgerStore store = Open("a");
        LedgerReports.Append(store, LedgerReports.Morning, LedgerReports.Report("1", LedgerReports.Sanctions));
        NameRow putin = Assert.Single(store.FindNames(["vladimir", "pu"], lastIsPrefix: true, 10));
        Assert.Equal(("Vladimir Putin", "PER", "RUS"), (putin.Name, putin.Type, putin.Country));
        Assert.Contains("پوتن", store.FindAliases(putin.Key).Select(row => row.Alias));
        Assert.Empty(store.FindNames(["vladimir", "pu"], lastIsPrefix: false, 10));
        Assert.Empty(store.FindNames([], lastIsPrefix: false, 10));
    }

    [Fact]
    public void A_question_that_takes_too_long_is_called_off_with_a_plain_line()
    {
        var search = new LedgerSearch(DispatchProxy.Create<ILedgerStore, StalledStore>(), UrduLanguage.Pack) { Patience = TimeSpan.FromMilliseconds(20) };
        var fault = Assert.Throws<QueryException>(() => search.Find(new LedgerQuery { Words = "خبر" }));
        Assert.Equal("the search took longer than 0.02 seconds and was called off: narrow it by more words, --outlet or --published", fault.Message);
        using ILedgerStore store = Open("a");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new LedgerSearch(store, UrduLanguage.Pack).Find(new LedgerQuery { Words = "خبر" }, cancelled.Token));
    }

    [Fact]
    public void A_question_of_too_many_or_too_long_words_is_refused()
    {
        using ILedgerStore store = Open("a");
        var search = new LedgerSearch(store, UrduLanguage.Pack) { Patience = TimeSpan.FromMinutes(1) };
        const string Refusal = "a search has at most 64 words or phrases, each of at most 1000 letters; write fewer or shorter ones";
        Assert.Equal(Refusal, Assert.Throws<QueryException>(() => search.Find(new LedgerQuery { Words = string.Join(' ', Enumerable.Repeat("خبر", 65)) })).Message);
        Assert.Equal(Refusal, Assert.Throws<QueryException>(() => search.Find(new LedgerQuery { Words = new string('\u0628', 1001) })).Message);
        Assert.Empty(search.Find(new LedgerQuery { Words = string.Join(' ', Enumerable.Repeat("خبر", 64)) }).Hits);
    }
}
