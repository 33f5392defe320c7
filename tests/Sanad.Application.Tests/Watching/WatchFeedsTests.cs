using System.Net;
using System.Net.Sockets;
using System.Text;
using Sanad.Application.Watching;
using Sanad.Intake.Fetching;
using Sanad.Model;
using Sanad.Testing;
using Xunit;

namespace Sanad.Application.Tests.Watching;

public sealed class WatchFeedsTests
{
    private const string Feed = "https://akhbar.example/feed";
    private const string First = "https://akhbar.example/1";
    private const string Second = "https://akhbar.example/2";
    private const string Sentence = "وزیر خارجہ نے اسلام آباد میں صحافیوں کو بتایا کہ دونوں ملکوں کے درمیان بات چیت اگلے ہفتے دوبارہ شروع ہو گی۔";

    [Fact]
    public async Task A_new_entry_becomes_the_document_of_its_page()
    {
        WatchBench bench = Bench();
        WatchSummary summary = await bench.OnceAsync(Feed);
        Assert.Equal([Feed, First, Second], bench.Asked);
        Assert.Equal(new WatchSummary(1, 0, 0, 2, 2, 0, 0), summary);
        Document document = bench.Documents[0];
        Assert.Equal((First, "آزمائشی خبریں", First, "پہلی خبر", "2024-11-30"), (document.Id, document.Source, document.Url, document.Title, document.Published));
        Assert.StartsWith(Sentence, document.Text, StringComparison.Ordinal);
        Assert.Empty(bench.Faults);
    }

    [Fact]
    public async Task The_oldest_entry_is_handed_on_first() // feeds begin with the newest
    {
        WatchBench bench = Bench();
        await bench.OnceAsync(Feed);
        Assert.Equal([First, Second], bench.Documents.Select(document => document.Id));
    }

    [Fact]
    public async Task Nothing_is_fetched_or_handed_on_twice()
    {
        WatchBench bench = Bench();
        await bench.WatchAsync(bench.Request(Feed), 4);
        Assert.Equal([Feed, First, Second, Feed, Feed, Feed], bench.Asked);
        Assert.Equal([First, Second], bench.Documents.Select(document => document.Id));
    }

    [Fact]
    public async Task What_is_remembered_survives_the_watch()
    {
        WatchBench bench = Bench();
        await bench.OnceAsync(Feed);
        bench.Time.Advance(TimeSpan.FromMinutes(15));
        WatchSummary again = await bench.OnceAsync(Feed);
        Assert.Equal(new WatchSummary(1, 0, 0, 0, 0, 0, 0), again);
        Assert.Equal([Feed, First, Second, Feed], bench.Asked);
    }

    [Fact]
    public async Task An_entry_that_says_it_has_changed_is_fetched_again()
    {
        string updated = "Sat, 30 Nov 2024 10:00:00 GMT";
        WatchBench bench = Bench().Serve(Feed, () =>
        {
            string feed = WatchBench.Feed(WatchBench.Item(First, "پہلی خبر", updated));
            updated = "Sat, 30 Nov 2024 11:00:00 GMT";
            return WatchBench.Body(Feed, feed);
        });
        await bench.WatchAsync(bench.Request(Feed), 3);
        Assert.Equal([Feed, First, Feed, First, Feed], bench.Asked);
    }

    [Fact]
    public async Task An_entry_that_changes_at_every_poll_is_not_fetched_for_ever()
    {
        int hour = 0;
        WatchBench bench = Bench().Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed(WatchBench.Item(First, "خبر", $"Sat, 30 Nov 2024 {hour++:00}:00:00 GMT"))));
        await bench.WatchAsync(bench.Request(Feed), 20);
        Assert.Equal(20, bench.Asked.Count(url => url == Feed));
        Assert.Equal(10, bench.Asked.Count(url => url == First));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_asked_for_in_full()
    {
        WatchBench bench = Bench();
        bench.Serve(Feed, request => request.ETag == "\"v1\""
            ? new FetchResult { Url = Feed, Status = 304 }
            : WatchBench.Body(Feed, WatchBench.Feed(WatchBench.Item(First, "خبر")), etag: "\"v1\""));
        await bench.WatchAsync(bench.Request(Feed), 3);
        Assert.Equal([null, "\"v1\"", "\"v1\""], bench.Requests.Where(request => request.Url == Feed).Select(request => request.ETag));
        Assert.Equal(2, bench.Summaries[^1].Unchanged);
        Assert.Equal([First], bench.Documents.Select(document => document.Id));
    }

    [Theory]
    [InlineData("FETCH0014", false)]
    [InlineData("FETCH0016", false)]
    [InlineData("FETCH0006", true)]
    [InlineData("FETCH0018", true)]
    public async Task Where_the_page_cannot_be_had_the_words_of_the_feed_are_used(string code, bool isTransient)
    {
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed(WatchBench.Item(First, "خبر", summary: Sentence))))
            .Serve(First, () => WatchBench.Fault(First, code, isTransient));
        await bench.OnceAsync(Feed);
        Assert.Equal([(First, "خبر", Sentence)], bench.Documents.Select(document => (document.Id, document.Title!, document.Text)));
        Assert.Equal([$"{code} {First}"], bench.Faults);
        Assert.Equal(isTransient, bench.State.Entries[(Feed, First)].IsWanting);
    }

    [Fact]
    public async Task A_page_that_comes_late_is_handed_on_as_a_newer_version()
    {
        int tries = 0;
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed(WatchBench.Item(First, "خبر", summary: "مختصر سی بات")), etag: "\"v1\""))
            .Serve(First, () => tries++ == 0 ? WatchBench.Fault(First, "FETCH0006", true) : WatchBench.Body(First, WatchBench.Page("خبر", Sentence), "text/html"));
        await bench.WatchAsync(bench.Request(Feed), 4);
        Assert.Equal([First, First], bench.Documents.Select(document => document.Id));
        Assert.Equal("مختصر سی بات", bench.Documents[0].Text);
        Assert.StartsWith(Sentence, bench.Documents[1].Text, StringComparison.Ordinal);
        Assert.Equal([Feed, First, Feed, First, Feed, Feed], bench.Asked);
        Assert.Equal([null, null, "\"v1\"", "\"v1\""], bench.Requests.Where(request => request.Url == Feed).Select(request => request.ETag));
    }

    [Fact]
    public async Task A_page_that_never_comes_is_asked_for_three_times()
    {
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed(WatchBench.Item(First, "خبر", summary: "مختصر سی بات"))))
            .Serve(First, () => WatchBench.Fault(First, "FETCH0006", true));
        await bench.WatchAsync(bench.Request(Feed), 6);
        Assert.Equal(3, bench.Asked.Count(url => url == First));
        Assert.Equal(["مختصر سی بات"], bench.Documents.Select(document => document.Text));
    }

    [Fact]
    public async Task A_host_whose_pages_all_fail_is_let_be_after_five()
    {
        string[] links = [.. Enumerable.Range(10, 12).Select(i => $"https://akhbar.example/{i}")];
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed([.. links.Select(link => WatchBench.Item(link, "خبر", summary: Sentence))])));
        foreach (string link in links)
        {
            bench.Serve(link, () => WatchBench.Fault(link, "FETCH0006", true));
        }

        WatchSummary summary = await bench.OnceAsync(Feed);
        Assert.Equal((5, 12), (summary.Pages, summary.Documents));
        Assert.All(links, link => Assert.True(bench.State.Entries[(Feed, link)].IsWanting));
    }

    [Fact]
    public async Task Without_pages_the_feed_is_all_that_is_asked_for()
    {
        WatchBench bench = Bench();
        await bench.RunAsync(bench.Request(Feed) with { Once = true, Pages = false });
        Assert.Equal([Feed], bench.Asked);
        Assert.Equal([("پہلی خبر", DocumentKind.Headline), ("دوسری خبر", DocumentKind.Headline)], bench.Documents.Select(document => (document.Text, document.Kind)));
    }

    [Fact]
    public async Task The_feeds_of_a_list_are_watched_and_a_list_that_cannot_be_read_is_reported()
    {
        string list = Path.Join(Path.GetTempPath(), $"{nameof(WatchFeedsTests)}-{Environment.ProcessId}.opml");
        string empty = list + ".empty";
        File.WriteAllText(list, $"<opml><body><outline text='خبریں'><outline xmlUrl='{Feed}' text='الف'/><outline xmlUrl='https://b.example/' text='ب'/></outline></body></opml>", Encoding.UTF8);
        File.WriteAllText(empty, "<opml><body/></opml>");
        try
        {
            WatchBench bench = Bench();
            await bench.RunAsync(bench.Request(Feed) with { Once = true, Pages = false, OpmlFiles = [list, empty, list + ".missing"] });
            Assert.Equal([Feed, "https://b.example/"], bench.Asked.Order(StringComparer.Ordinal));
            Assert.Equal([$"FETCH0016 https://b.example/", $"WATCH0001 {list}.missing", $"WATCH0002 {empty}"], bench.Faults.Order(StringComparer.Ordinal));
        }
        finally
        {
            File.Delete(list);
            File.Delete(empty);
        }
    }

    [Fact]
    public async Task A_failure_of_the_sink_ends_the_watch_and_loses_nothing()
    {
        WatchBench bench = Bench();
        WatchRequest full = bench.Request(Feed) with { Sink = (_, _) => throw new IOException("the disk is full") };
        IOException fault = await Assert.ThrowsAsync<IOException>(() => bench.RunAsync(full));
        Assert.Equal("the disk is full", fault.Message);
        Assert.Empty(bench.State.Entries);
        await bench.OnceAsync(Feed);
        Assert.Equal([First, Second], bench.Documents.Select(document => document.Id));
    }

    [Fact]
    public async Task A_failure_to_remember_ends_the_watch_and_hands_on_again()
    {
        WatchBench bench = Bench();
        bench.State.SaveFailure = new InvalidOperationException("the state is locked");
        Assert.Equal("the state is locked", (await Assert.ThrowsAsync<InvalidOperationException>(() => bench.OnceAsync(Feed))).Message);
        bench.State.SaveFailure = null;
        await bench.OnceAsync(Feed);
        Assert.Equal([First, Second, First, Second], bench.Documents.Select(document => document.Id));
    }

    [Fact]
    public async Task The_links_of_a_feed_do_not_lead_inside()
    {
        using var inside = new TcpListener(IPAddress.Loopback, 0);
        inside.Start();
        int port = ((IPEndPoint)inside.LocalEndpoint).Port;
        string[] links = [$"http://127.0.0.1:{port}/", $"http://[::ffff:127.0.0.1]:{port}/", $"http://2130706433:{port}/", $"http://localhost:{port}/", "http://169.254.169.254/latest/", "file:///etc/hostname"];
        using var fetcher = new WebFetcher(new FetchOptions { HostDelay = TimeSpan.Zero, ResolveAsync = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]) });
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed([.. links.Select((link, i) => WatchBench.Item(link, $"خبر نمبر {i}"))])));
        foreach (string link in links)
        {
            bench.Serve(link, fetcher.FetchAsync);
        }

        await bench.OnceAsync(Feed);
        Assert.False(inside.Pending());
        Assert.Equal(Enumerable.Range(0, 6).Reverse().Select(i => $"خبر نمبر {i}"), bench.Documents.Select(document => document.Text));
        Assert.Equal(5, bench.Faults.Count(fault => fault.StartsWith("FETCH0003", StringComparison.Ordinal)));
    }

    [SharedFact("robustness/miniflux-testdata/internal/reader/parser/testdata/urdu_UTF8.xml")]
    public async Task A_real_feed_in_urdu_is_watched()
    {
        byte[] bytes = File.ReadAllBytes(RepositoryFolder.SharedPathOf("robustness/miniflux-testdata/internal/reader/parser/testdata/urdu_UTF8.xml"));
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, "") with { Bytes = bytes });
        WatchSummary summary = await bench.OnceAsync(Feed);
        Assert.True(summary.Documents > 10, $"{summary}");
        Assert.Equal(summary.Pages, bench.Faults.Count);
        Assert.Equal(summary.Documents, bench.Documents.Select(document => document.Id).Distinct().Count());
        Assert.All(bench.Documents, document => Assert.Matches("^201[78]-[0-9]{2}-[0-9]{2}$", document.Published));
    }

    private static WatchBench Bench() => new WatchBench()
        .Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed(WatchBench.Item(Second, "دوسری خبر"), WatchBench.Item(First, "پہلی خبر"))))
        .Serve(First, () => WatchBench.Body(First, WatchBench.Page("پہلی خبر", Sentence), "text/html"))
        .Serve(Second, () => WatchBench.Body(Second, WatchBench.Page("دوسری خبر", Sentence), "text/html"));
}
