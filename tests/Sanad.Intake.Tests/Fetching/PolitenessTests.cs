using Sanad.Intake.Fetching;
using Sanad.Testing;
using Xunit;

namespace Sanad.Intake.Tests.Fetching;

/// <summary>How often, how fast and under what name we come.</summary>
public sealed class PolitenessTests
{
    private const string Public = "93.184.215.14";

    [Fact]
    public async Task We_say_who_we_are()
    {
        await using var server = new RawServer(_ => Ok());
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        await network.FetchAsync("http://news.example/feed");
        network.Options = network.Options with { UserAgent = "Sanad/9.9 (+https://desk.example/)" };
        await network.FetchAsync("http://news.example/feed");
        Assert.Matches("\r\nUser-Agent: Sanad/[0-9.]+ \\(reader of Urdu news\\)\r\n", server.Requests[0]);
        Assert.Contains("\r\nUser-Agent: Sanad/9.9 (+https://desk.example/)\r\n", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_we_have_is_not_sent_again()
    {
        await using var server = new RawServer(request => request.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal)
            ? RawServer.Response("304 Not Modified\nETag: \"v1\"\nCache-Control: max-age=600")
            : RawServer.Response("200 OK\nContent-Type: text/xml\nETag: \"v1\"\nLast-Modified: Sat, 30 Nov 2024 10:00:00 GMT\nCache-Control: public, max-age=900", "<rss/>"));
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        FetchResult first = await network.FetchAsync("http://news.example/feed");
        FetchResult second = await network.FetchAsync("http://news.example/feed", FetchKind.Feed, first.ETag, first.LastModified);
        Assert.Equal((false, TimeSpan.FromMinutes(15)), (first.IsUnchanged, first.FreshFor));
        Assert.Equal((true, TimeSpan.FromMinutes(10), null), (second.IsUnchanged, second.FreshFor, second.Fault?.Code));
        Assert.Contains("If-Modified-Since: Sat, 30 Nov 2024 10:00:00 GMT\r\n", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_of_nothing_new_to_a_question_that_was_not_asked_is_a_fault()
    {
        await using var server = new RawServer(_ => RawServer.Response("304 Not Modified"));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed");
        Assert.Equal(("FETCH0016", false), (result.Fault?.Code, result.IsUnchanged));
    }

    [Fact]
    public async Task A_mark_that_could_not_be_sent_back_is_forgotten()
    {
        await using var server = new RawServer(_ => RawServer.Response("200 OK\nContent-Type: text/xml\nETag: \"خبر\"\nLast-Modified: \u00E9", "<rss/>"));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed");
        Assert.Equal((null, null, null), (result.ETag, result.LastModified, result.Fault));
    }

    [Theory]
    [InlineData(404, "FETCH0016", false)]
    [InlineData(403, "FETCH0016", false)]
    [InlineData(408, "FETCH0016", true)]
    [InlineData(500, "FETCH0016", true)]
    [InlineData(599, "FETCH0016", true)]
    [InlineData(410, "FETCH0017", false)]
    public async Task A_status_says_whether_to_come_again(int status, string code, bool isTransient)
    {
        await using var server = new RawServer(_ => RawServer.Response($"{status} Reason"));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed");
        Assert.Equal((status, code, isTransient, status == 410), (result.Status, result.Fault?.Code, result.IsTransient, result.IsGone));
    }

    [Theory]
    [InlineData("429 Too Many Requests\nRetry-After: 120", 120)]
    [InlineData("503 Service Unavailable\nRetry-After: Sat, 30 Nov 2024 12:05:00 GMT", 300)]
    [InlineData("429 Too Many Requests\nRetry-After: 1", 30)]
    [InlineData("429 Too Many Requests\nRetry-After: -5", 30)]
    [InlineData("429 Too Many Requests\nRetry-After: soon", 30)]
    [InlineData("503 Service Unavailable\nRetry-After: Sat, 30 Nov 2023 12:05:00 GMT", 30)]
    [InlineData("429 Too Many Requests\nRetry-After: 999999999", 86400)]
    [InlineData("429 Too Many Requests", 30)]
    public async Task A_host_that_asks_for_time_gets_it(string head, int seconds)
    {
        await using var server = new RawServer(_ => RawServer.Response(head));
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed");
        Assert.Equal(("FETCH0018", true, TimeSpan.FromSeconds(seconds)), (result.Fault?.Code, result.IsTransient, result.Wait));
    }

    [Fact]
    public async Task A_host_that_wants_to_be_left_alone_is_not_asked_for_anything_else()
    {
        await using var server = new RawServer(_ => RawServer.Response("429 Too Many Requests\nRetry-After: 600"));
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        using var fetcher = new WebFetcher(network.Options);
        await fetcher.FetchAsync(new FetchRequest("http://news.example/feed", FetchKind.Feed), CancellationToken.None);
        FetchResult result = await fetcher.FetchAsync(new FetchRequest("http://news.example:8080/other", FetchKind.Feed), CancellationToken.None);
        Assert.Equal("http://news.example:8080/other: news.example asks us to stay away for 600 s; it is tried again after that [FETCH0018]", result.Fault!.ToString());
        Assert.Equal(["/feed"], server.Paths);
    }

    [Fact]
    public async Task Each_refusal_in_a_row_doubles_the_wait_and_an_answer_ends_it()
    {
        var answers = new Queue<string>(["429 No", "503 No", "429 No", "200 OK", "429 No"]);
        await using var server = new RawServer(_ => RawServer.Response(answers.Dequeue()));
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        network.Options = network.Options with { Jitter = () => 0.5 };
        using var fetcher = new WebFetcher(network.Options);
        var waits = new List<double?>();
        while (answers.Count > 0)
        {
            FetchResult result = await fetcher.FetchAsync(new FetchRequest("http://news.example/feed", FetchKind.Feed), CancellationToken.None);
            waits.Add(result.Wait?.TotalSeconds);
            network.Time.Advance(result.Wait ?? TimeSpan.Zero);
        }

        Assert.Equal([37.5, 75, 150, null, 37.5], waits);
    }

    [Fact]
    public async Task A_pause_is_kept_between_two_requests_to_a_host_and_none_between_hosts()
    {
        await using var server = new RawServer(_ => Ok());
        TestNetwork network = new TestNetwork().Add("news.example", Public, server).Add("other.example", Public);
        network.Options = network.Options with { HostDelay = TimeSpan.FromSeconds(2) };
        using var fetcher = new WebFetcher(network.Options);
        await fetcher.FetchAsync(new FetchRequest("http://news.example/1", FetchKind.Feed), CancellationToken.None);
        Task<FetchResult> second = fetcher.FetchAsync(new FetchRequest("http://news.example/2", FetchKind.Feed), CancellationToken.None);
        await network.Time.TimerAsync(TimeSpan.FromSeconds(2));
        await fetcher.FetchAsync(new FetchRequest("http://other.example/3", FetchKind.Feed), CancellationToken.None);
        Assert.Equal(["/1", "/3"], server.Paths);
        network.Time.Advance(TimeSpan.FromSeconds(2));
        await second;
        Assert.Equal(["/1", "/3", "/2"], server.Paths);
    }

    [Fact]
    public async Task One_request_goes_to_a_host_at_a_time()
    {
        int atOnce = 0;
        int most = 0;
        await using var server = new RawServer(async (_, stream, cancellationToken) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Yield();
            Interlocked.Decrement(ref atOnce);
            await stream.WriteAsync(Ok(), cancellationToken);
        });
        using var fetcher = new WebFetcher(new TestNetwork().Add("news.example", Public, server).Options);
        FetchResult[] results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => fetcher.FetchAsync(new FetchRequest($"http://news.example/{i}", FetchKind.Feed), CancellationToken.None)));
        Assert.All(results, result => Assert.Null(result.Fault));
        Assert.Equal(1, most);
        Assert.Equal(20, server.Connections);
    }

    [Theory]
    [InlineData("200 OK", "User-agent: *\nDisallow: /private", "/private/1", "FETCH0014")]
    [InlineData("200 OK", "User-agent: *\nDisallow: /private", "/open", null)]
    [InlineData("200 OK", "User-agent: Sanad\nDisallow: /", "/open", "FETCH0014")]
    [InlineData("404 Not Found", "User-agent: *\nDisallow: /", "/open", null)]
    [InlineData("403 Forbidden", "", "/open", null)]
    [InlineData("500 Error", "", "/open", "FETCH0015")]
    [InlineData("503 Busy", "", "/open", "FETCH0015")]
    [InlineData("429 Busy", "", "/open", "FETCH0015")]
    public async Task A_page_is_fetched_if_the_robots_file_lets_us(string status, string robots, string path, string? code)
    {
        await using var server = new RawServer(request => request.Contains("/robots.txt", StringComparison.Ordinal) ? RawServer.Response(status, robots) : Ok());
        FetchResult result = await new TestNetwork().Add("news.example", Public, server).FetchAsync($"http://news.example{path}", FetchKind.Page);
        Assert.Equal(code, result.Fault?.Code);
        Assert.Equal(code is null ? ["/robots.txt", path] : ["/robots.txt"], server.Paths);
    }

    [Fact]
    public async Task The_robots_file_is_kept_for_a_day_and_one_that_failed_for_an_hour()
    {
        int failures = 1;
        await using var server = new RawServer(request => !request.Contains("/robots.txt", StringComparison.Ordinal) ? Ok()
            : RawServer.Response(failures-- > 0 ? "500 Error" : "200 OK"));
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        using var fetcher = new WebFetcher(network.Options);
        foreach (double hours in (double[])[0, 0.9, 0.2, 1, 22.9, 0.2])
        {
            network.Time.Advance(TimeSpan.FromHours(hours));
            await fetcher.FetchAsync(new FetchRequest($"http://news.example/{hours}", FetchKind.Page), CancellationToken.None);
        }

        Assert.Equal(["/robots.txt", "/robots.txt", "/0.2", "/1", "/22.9", "/robots.txt", "/0.2"], server.Paths);
    }

    [Fact]
    public async Task A_feed_is_polled_without_asking_the_robots_file()
    {
        await using var server = new RawServer(request => request.Contains("/robots.txt", StringComparison.Ordinal) ? RawServer.Response("200 OK", "User-agent: *\nDisallow: /") : Ok());
        Assert.Null((await new TestNetwork().Add("news.example", Public, server).FetchAsync("http://news.example/feed")).Fault);
        Assert.Equal(["/feed"], server.Paths);
    }

    [Fact]
    public async Task The_robots_file_of_each_host_on_the_way_is_asked()
    {
        await using var first = new RawServer(request => request.Contains("/robots.txt", StringComparison.Ordinal)
            ? RawServer.Response("404 No") : RawServer.Response("302 Found\nLocation: http://other.example/page"));
        await using var second = new RawServer(request => request.Contains("/robots.txt", StringComparison.Ordinal) ? RawServer.Response("200 OK", "User-agent: *\nDisallow: /") : Ok());
        TestNetwork network = new TestNetwork().Add("news.example", Public, first).Add("other.example", "93.184.215.15", second);
        Assert.Equal("FETCH0014", (await network.FetchAsync("http://news.example/page", FetchKind.Page)).Fault?.Code);
        Assert.Equal(["/robots.txt"], second.Paths);
    }

    [Fact]
    public async Task The_delay_of_a_robots_file_is_kept_up_to_our_limit()
    {
        await using var server = new RawServer(request => request.Contains("/robots.txt", StringComparison.Ordinal) ? RawServer.Response("200 OK", "User-agent: *\nCrawl-delay: 3600") : Ok());
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        network.Options = network.Options with { MaxCrawlDelay = TimeSpan.FromSeconds(45) };
        using var fetcher = new WebFetcher(network.Options);
        await fetcher.FetchAsync(new FetchRequest("http://news.example/1", FetchKind.Page), CancellationToken.None);
        Task<FetchResult> second = fetcher.FetchAsync(new FetchRequest("http://news.example/2", FetchKind.Page), CancellationToken.None);
        await network.Time.TimerAsync(TimeSpan.FromSeconds(45));
        Assert.Equal(["/robots.txt", "/1"], server.Paths);
        network.Time.Advance(TimeSpan.FromSeconds(45));
        Assert.Null((await second).Fault);
        Assert.Equal(["/robots.txt", "/1", "/2"], server.Paths);
    }

    [Fact]
    public async Task A_wait_can_be_called_off()
    {
        await using var server = new RawServer(_ => Ok());
        TestNetwork network = new TestNetwork().Add("news.example", Public, server);
        network.Options = network.Options with { HostDelay = TimeSpan.FromSeconds(2) };
        using var fetcher = new WebFetcher(network.Options);
        using var stop = new CancellationTokenSource();
        await fetcher.FetchAsync(new FetchRequest("http://news.example/1", FetchKind.Feed), stop.Token);
        Task<FetchResult>[] waiting = [.. Enumerable.Range(2, 3).Select(i => fetcher.FetchAsync(new FetchRequest($"http://news.example/{i}", FetchKind.Feed), stop.Token))];
        await network.Time.TimerAsync(TimeSpan.FromSeconds(2));
        await stop.CancelAsync();
        foreach (Task<FetchResult> task in waiting)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);
        }

        Assert.Equal(["/1"], server.Paths);
    }

    private static byte[] Ok() => RawServer.Response("200 OK\nContent-Type: text/html", "<p>خبر</p>");
}
