using System.Text;
using Sanad.Application.Watching;
using Sanad.Intake.Fetching;
using Xunit;

namespace Sanad.Application.Tests.Watching;

/// <summary>When feeds are polled, and what faults cost.</summary>
public sealed class WatchLoopTests
{
    private const string Feed = "https://akhbar.example/feed";

    private static readonly DateTimeOffset Start = new(2024, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_feed_is_polled_every_quarter_of_an_hour()
    {
        var polls = new List<double>();
        WatchBench bench = new();
        bench.Serve(Feed, () => At(bench, polls, WatchBench.Body(Feed, WatchBench.Feed())));
        await bench.WatchAsync(bench.Request(Feed), 4);
        Assert.Equal([0, 15, 30, 45], polls);
    }

    [Theory]
    [InlineData(5, 15)]
    [InlineData(60, 60)]
    [InlineData(100_000, 1440)]
    public async Task A_server_may_ask_for_more_time_but_not_for_less(int minutes, int waited)
    {
        var polls = new List<double>();
        WatchBench bench = new();
        bench.Serve(Feed, () => At(bench, polls, WatchBench.Body(Feed, WatchBench.Feed()) with { FreshFor = TimeSpan.FromMinutes(minutes) }));
        await bench.WatchAsync(bench.Request(Feed), 2);
        Assert.Equal([0, waited], polls);
    }

    [Theory]
    [InlineData("<ttl>45</ttl>", 45)]
    [InlineData("<ttl> 5 </ttl>", 15)]
    [InlineData("<ttl>999999</ttl>", 1440)]
    [InlineData("<ttl>-60</ttl>", 15)]
    [InlineData("<ttl>99999999999999</ttl>", 15)]
    [InlineData("<skipHours><hour>12</hour><hour>13</hour><hour>99</hour></skipHours>", 120)]
    [InlineData("<ttl>700</ttl><skipHours><hour>23</hour><hour>24</hour></skipHours>", 780)]
    public async Task A_feed_says_how_often_it_wants_to_be_polled(string wish, int waited)
    {
        var polls = new List<double>();
        WatchBench bench = new();
        bench.Serve(Feed, request => At(bench, polls, request.ETag is null ? WatchBench.Body(Feed, WatchBench.Feed(wish), etag: "\"v1\"") : new FetchResult { Url = Feed, Status = 304 }));
        await bench.WatchAsync(bench.Request(Feed), 2);
        Assert.Equal([0, waited], polls);
    }

    [Fact]
    public async Task What_a_feed_wishes_is_remembered_while_it_does_not_change()
    {
        var polls = new List<double>();
        WatchBench bench = new();
        bench.Serve(Feed, request => At(bench, polls, request.ETag is null ? WatchBench.Body(Feed, WatchBench.Feed("<ttl>60</ttl>"), etag: "\"v1\"") : new FetchResult { Url = Feed, Status = 304 }));
        await bench.WatchAsync(bench.Request(Feed), 4);
        Assert.Equal([0, 60, 120, 180], polls);
    }

    [Fact]
    public async Task A_feed_that_skips_every_hour_is_polled_all_the_same()
    {
        var polls = new List<double>();
        WatchBench bench = new();
        string wish = $"<skipHours>{string.Concat(Enumerable.Range(0, 24).Select(hour => $"<hour>{hour}</hour>"))}</skipHours>";
        bench.Serve(Feed, () => At(bench, polls, WatchBench.Body(Feed, WatchBench.Feed(wish))));
        await bench.WatchAsync(bench.Request(Feed), 3);
        Assert.Equal([0, 15, 30], polls);
    }

    [Fact]
    public async Task Each_failure_in_a_row_doubles_the_wait_up_to_a_day_and_a_success_ends_it()
    {
        var polls = new List<double>();
        WatchBench bench = new();
        bench.Serve(Feed, () => At(bench, polls, polls.Count < 8 ? WatchBench.Fault(Feed, "FETCH0005", true) : WatchBench.Body(Feed, WatchBench.Feed())));
        await bench.WatchAsync(bench.Request(Feed), 11);
        double[] waits = [.. polls.Skip(1).Zip(polls, (later, earlier) => later - earlier)];
        Assert.Equal([30, 60, 120, 240, 480, 960, 1440, 1440, 15, 15], waits);
    }

    [Fact]
    public async Task The_wait_after_a_failure_is_spread_by_the_source_that_is_given()
    {
        var polls = new List<double>();
        WatchBench bench = new();
        bench.Serve(Feed, () => At(bench, polls, WatchBench.Fault(Feed, "FETCH0005", true)));
        await bench.WatchAsync(bench.Request(Feed) with { Jitter = () => 0.5 }, 3);
        Assert.Equal([0, 37.5, 112.5], polls);
    }

    [Fact]
    public async Task A_server_that_asks_to_be_left_alone_is()
    {
        var polls = new List<double>();
        WatchBench bench = new();
        bench.Serve(Feed, () => At(bench, polls, WatchBench.Fault(Feed, "FETCH0018", true, 429) with { Wait = TimeSpan.FromHours(5) }));
        await bench.WatchAsync(bench.Request(Feed), 2);
        Assert.Equal([0, 300], polls);
    }

    [Fact]
    public async Task What_has_moved_for_good_is_polled_where_it_is_now()
    {
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body("https://new.example/rss", WatchBench.Feed()) with { MovedTo = "https://new.example/rss" })
            .Serve("https://new.example/rss", () => WatchBench.Body("https://new.example/rss", WatchBench.Feed()));
        await bench.WatchAsync(bench.Request(Feed), 3);
        Assert.Equal([Feed, "https://new.example/rss", "https://new.example/rss"], bench.Asked);
        Assert.Equal("https://new.example/rss", bench.State.Feeds[Feed].MovedTo);
    }

    [Fact]
    public async Task What_has_moved_to_something_that_is_no_feed_has_not_moved()
    {
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body("https://parked.example/", "<html><body>Buy this name</body></html>", "text/html") with { MovedTo = "https://parked.example/" });
        await bench.WatchAsync(bench.Request(Feed), 2);
        Assert.Equal([Feed, Feed], bench.Asked);
        Assert.Null(bench.State.Feeds[Feed].MovedTo);
    }

    [Fact]
    public async Task What_is_gone_is_never_polled_again()
    {
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Fault(Feed, "FETCH0017", false, 410));
        Assert.Equal(new WatchSummary(1, 0, 1, 0, 0, 0, 0), await bench.RunAsync(bench.Request(Feed)));
        bench.Time.Advance(TimeSpan.FromDays(30));
        Assert.Equal(new WatchSummary(0, 0, 0, 0, 0, 1, 0), await bench.RunAsync(bench.Request(Feed)));
        Assert.Equal([Feed], bench.Asked);
    }

    [Fact]
    public async Task A_single_round_leaves_out_what_is_not_due()
    {
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, WatchBench.Feed()));
        await bench.OnceAsync(Feed);
        bench.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(1, (await bench.OnceAsync(Feed)).Waiting);
        bench.Time.Advance(TimeSpan.FromMinutes(9));
        Assert.Equal(1, (await bench.OnceAsync(Feed)).Polls);
    }

    [Theory]
    [InlineData("", "text/xml", "INTAKE0040")]
    [InlineData("\0\0\0\u0001", "text/xml", "INTAKE0040")]
    [InlineData("<html><body>خبر</body></html>", "text/html", "INTAKE0040")]
    [InlineData("{\"a\":", "application/json", "INTAKE0040")]
    [InlineData("%PDF-1.7", "application/octet-stream", "INTAKE0040")]
    public async Task What_is_no_feed_is_a_fault_and_the_others_go_on(string body, string type, string code)
    {
        const string Other = "https://doosra.example/feed";
        WatchBench bench = new WatchBench().Serve(Feed, () => WatchBench.Body(Feed, body, type))
            .Serve(Other, () => WatchBench.Body(Other, WatchBench.Feed(WatchBench.Item("https://doosra.example/1", "ایک خبر"))));
        WatchSummary summary = await bench.RunAsync(bench.Request(Feed, Other) with { Once = true, Pages = false });
        Assert.Equal([$"{code} {Feed}"], bench.Faults);
        Assert.Equal(["ایک خبر"], bench.Documents.Select(document => document.Text));
        Assert.Equal((2, 1), (summary.Polls, summary.Failed));
    }

    [Fact]
    public async Task A_fault_of_ours_costs_one_poll_of_one_feed()
    {
        int polls = 0;
        WatchBench bench = new WatchBench().Serve(Feed, () => polls++ == 0 ? throw new InvalidCastException("oops\nagain") : WatchBench.Body(Feed, WatchBench.Feed(WatchBench.Item("https://akhbar.example/1", "خبر"))));
        await bench.WatchAsync(bench.Request(Feed) with { Pages = false }, 2);
        Assert.Equal([$"WATCH0003 {Feed}"], bench.Faults);
        Assert.Equal(1, bench.Summaries[^1].OwnFaults);
        Assert.Equal(["خبر"], bench.Documents.Select(document => document.Text));
    }

    [Fact]
    public async Task Hosts_are_polled_side_by_side_and_the_feeds_of_one_host_in_turn()
    {
        string[] feeds = [.. Enumerable.Range(0, 12).Select(i => $"https://h{i % 3}.example/{i / 3}")];
        WatchBench bench = new();
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new TaskCompletionSource();
        int most = 0;
        foreach (string feed in feeds)
        {
            bench.Serve(feed, async (_, cancellationToken) =>
            {
                string host = new Uri(feed).Host;
                lock (open)
                {
                    Assert.True(open.TryAdd(host, 0));
                    most = Math.Max(most, open.Count);
                    if (open.Count == 3)
                    {
                        all.TrySetResult();
                    }
                }

                // Nobody goes on until a poll of each of the three hosts is under way at once.
                await all.Task.WaitAsync(cancellationToken);
                lock (open)
                {
                    open.Remove(host);
                }

                return WatchBench.Body(feed, WatchBench.Feed());
            });
        }

        WatchSummary summary = await bench.OnceAsync(feeds);
        Assert.Equal((12, 0, 0), (summary.Polls, summary.Failed, summary.OwnFaults));
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task A_server_that_never_answers_holds_up_nobody_but_itself()
    {
        WatchBench bench = new();
        bench.Serve(Feed, (_, cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ContinueWith<FetchResult>(_ => throw new OperationCanceledException(cancellationToken), TaskScheduler.Default));
        var polls = new List<double>();
        bench.Serve("https://doosra.example/feed", () => At(bench, polls, WatchBench.Body("https://doosra.example/feed", WatchBench.Feed())));
        await bench.WatchAsync(bench.Request(Feed, "https://doosra.example/feed"), 3);
        Assert.Equal([0, 15, 30], polls);
    }

    [Fact]
    public async Task No_more_hosts_than_asked_for_are_polled_at_once()
    {
        string[] feeds = [.. Enumerable.Range(0, 9).Select(i => $"https://h{i}.example/")];
        WatchBench bench = new();
        int open = 0;
        int most = 0;
        foreach (string feed in feeds)
        {
            bench.Serve(feed, async (_, _) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref open));
                await Task.Yield();
                Interlocked.Decrement(ref open);
                return WatchBench.Body(feed, WatchBench.Feed());
            });
        }

        await bench.RunAsync(bench.Request(feeds) with { Once = true, Parallel = 2 });
        Assert.InRange(most, 1, 2);
        Assert.Equal(feeds, bench.Asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Garbage_of_every_kind_ends_no_watch()
    {
        WatchBench bench = new();
        var feeds = new List<string>();
        for (int i = 0; i < 200; i++)
        {
            string feed = $"https://h{i}.example/feed";
            byte[] bytes = Encoding.UTF8.GetBytes(WatchBench.Feed(WatchBench.Item($"https://h{i}.example/1", "خبر"), WatchBench.Item("javascript:1", "دوسری")));
            for (int k = 0; k < i; k++)
            {
                bytes[(k * 7919) % bytes.Length] = unchecked((byte)(k * 31 + i));
            }

            bench.Serve(feed, () => WatchBench.Body(feed, "") with { Bytes = bytes });
            feeds.Add(feed);
        }

        WatchSummary summary = await bench.OnceAsync([.. feeds]);
        Assert.Equal((200, 0), (summary.Polls, summary.OwnFaults));
        Assert.DoesNotContain(bench.Asked, url => !url.StartsWith("http", StringComparison.OrdinalIgnoreCase));
    }

    private static FetchResult At(WatchBench bench, List<double> polls, FetchResult result)
    {
        polls.Add((bench.Time.GetUtcNow() - Start).TotalMinutes);
        return result;
    }
}
