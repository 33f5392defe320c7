using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Testing;
using Xunit;

namespace Sanad.Cli.Tests;

public sealed class WatchCommandTests : IDisposable
{
    private const string Sentence = "وزیر خارجہ نے پیر کو تاشقند میں ازبک صدر سے ملاقات کی اور سرحدی تجارت پر بات چیت کی۔";

    private readonly string folder = Directory.CreateTempSubdirectory("sanad-watch-").FullName;
    private readonly FakeTime time = new();

    private string Ledger => Path.Join(folder, "watch.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_pages_of_a_feed_are_kept_with_their_text_and_named_on_standard_output()
    {
        await using var server = new RawServer(request => Answer(request, Sentence));
        CliRun run = await WatchAsync(Feed(server), "--once", "--allow", "127.0.0.1", "--contact", "https://desk.example/sanad", "--format", "json");
        Assert.Equal((ExitCode.Success, ""), (run.Code, string.Join('\n', run.Error.Split('\n').Where(line => line.Contains('[', StringComparison.Ordinal)))));
        Assert.Contains($"\"id\":\"http://127.0.0.1:{server.Port}/report\",\"outcome\":\"added\"", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("sanad: 1 feed polled, 0 failed; 1 document new, 0 changed, 0 failed; next poll at 2024-11-30T12:15:00Z", run.Error, StringComparison.Ordinal);
        Assert.Contains("; https://desk.example/sanad)\r\n", server.Requests[0], StringComparison.Ordinal);
        Assert.Equal([("آزمائشی اخبار", true)], Kept().Select(row => (row.Source, row.Text.Contains(Sentence, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task The_next_round_asks_whether_anything_has_changed_and_fetches_nothing_again()
    {
        await using var server = new RawServer(request => Answer(request, Sentence));
        await WatchAsync(Feed(server), "--once", "--allow", "127.0.0.1");
        time.Advance(TimeSpan.FromMinutes(20));
        CliRun run = await WatchAsync("--once", "--allow", "127.0.0.1");
        Assert.Equal(["/feed", "/robots.txt", "/report", "/feed"], server.Paths);
        Assert.Contains("If-None-Match: \"v1\"", server.Requests[3], StringComparison.Ordinal);
        Assert.StartsWith("sanad: 1 feed polled, 0 failed; 0 documents new, 0 changed, 0 failed; next poll at", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_has_changed_becomes_a_version()
    {
        string day = "Sat, 30 Nov 2024 10:00:00 GMT";
        string sentence = Sentence;
        await using var server = new RawServer(request => Answer(request, sentence, day, etag: null));
        await WatchAsync(Feed(server), "--once", "--allow", "127.0.0.1");
        time.Advance(TimeSpan.FromMinutes(20));
        (day, sentence) = ("Sat, 30 Nov 2024 11:00:00 GMT", Sentence.Replace("پیر", "منگل", StringComparison.Ordinal));
        CliRun run = await WatchAsync("--once", "--allow", "127.0.0.1", "--format", "csv");
        Assert.Equal(["source,id,outcome,records,reason", "changed"], [run.OutputLines[0].Trim(), run.OutputLines[1].Split(',')[2]]);
        Assert.Equal([(1, true), (2, false)], Kept().Select(row => (row.Number, row.Text.Contains("پیر", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_host_inside_is_not_connected_to_unless_it_is_allowed_and_one_line_says_why()
    {
        await using var server = new RawServer(request => Answer(request, Sentence));
        CliRun run = await WatchAsync(Feed(server), "--once");
        Assert.Equal((ExitCode.SomeDocumentsFailed, 0), (run.Code, server.Connections));
        Assert.Equal(
            $"{Feed(server)}: leads to 127.0.0.1, an address of this machine; if you trust it, allow it with --allow 127.0.0.1 [FETCH0003]", run.Error.Split('\n')[0].Trim());
        using ILedgerStore store = SqliteLedgerStore.Open(Ledger, mustExist: true);
        Assert.Equal(["FETCH0003"], store.ReadFaults().Select(fault => fault.Code));
    }

    [Fact]
    public async Task A_page_that_robots_txt_forbids_is_left_alone()
    {
        await using var server = new RawServer(request => request.Contains("/robots.txt", StringComparison.Ordinal)
            ? RawServer.Response("200 OK\nContent-Type: text/plain", "User-agent: *\nDisallow: /report\n")
            : Answer(request, Sentence));
        CliRun run = await WatchAsync(Feed(server), "--once", "--allow", "127.0.0.1");
        Assert.Equal(["/feed", "/robots.txt"], server.Paths);
        Assert.Contains("[FETCH0014]", run.Error, StringComparison.Ordinal);
        Assert.Equal(["وزیر خارجہ کی تاشقند میں ملاقات"], Kept().Select(row => row.Text));
    }

    [Fact]
    public async Task Without_pages_the_words_of_the_feed_are_kept()
    {
        await using var server = new RawServer(request => Answer(request, Sentence));
        await WatchAsync(Feed(server), "--once", "--allow", "127.0.0.1", "--pages", "off");
        Assert.Equal(["/feed"], server.Paths);
        Assert.Equal(["وزیر خارجہ کی تاشقند میں ملاقات"], Kept().Select(row => row.Text));
    }

    [Theory]
    [InlineData("410 Gone", "", "FETCH0017", "gone")]
    [InlineData("200 OK\nContent-Type: text/xml", "\u0001 this is no feed {[<", "INTAKE", "failing")]
    [InlineData("500 Error", "", "FETCH0016", "failing")]
    public async Task A_feed_that_is_gone_or_garbage_is_told_of_and_listed(string head, string body, string code, string state)
    {
        await using var server = new RawServer(_ => RawServer.Response(head, body));
        CliRun run = await WatchAsync(Feed(server), "--once", "--allow", "127.0.0.1");
        Assert.Equal(ExitCode.SomeDocumentsFailed, run.Code);
        Assert.Contains($"[{code}", run.Error, StringComparison.Ordinal);
        CliRun list = await WatchAsync("--list", "--format", "csv");
        Assert.Equal([Feed(server), state, "2024-11-30T12:00:00Z", "1"], Split(list.OutputLines[1]).Where((_, column) => column is 0 or 1 or 2 or 4));
        Assert.Contains(state, (await WatchAsync("--list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_ends_a_watch_that_goes_on_for_ever()
    {
        using var interrupted = new CancellationTokenSource();
        await using var server = new RawServer(request => Answer(request, Sentence));
        Task<CliRun> running = WatchAsync([Feed(server), "--allow", "127.0.0.1"], interrupted.Token);
        await Task.WhenAny(running, time.TimerAsync(TimeSpan.FromMinutes(15)));
        await interrupted.CancelAsync();
        CliRun run = await running;
        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Single(Kept());
    }

    [Theory]
    [InlineData("feed.xml", "'feed.xml' is no address of a feed")]
    [InlineData("--every 0 https://example.org/feed", "--every is 0: give a number of minutes")]
    [InlineData("--contact (me) https://example.org/feed", "'(me)' cannot be sent to servers")]
    public async Task A_wrong_command_line_is_refused(string args, string reason)
    {
        CliRun run = await WatchAsync(args.Split(' '));
        Assert.Equal(ExitCode.WrongCommandLine, run.Code);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    private static string Feed(RawServer server) => $"http://127.0.0.1:{server.Port}/feed";

    private static string[] Split(string line) => line.Trim().Split(',');

    private static byte[] Answer(string request, string sentence, string day = "Sat, 30 Nov 2024 10:00:00 GMT", string? etag = "\"v1\"")
    {
        string host = request.Split("Host: ")[1].Split('\r')[0];
        return request.Split(' ')[1] switch
        {
            "/feed" when etag is not null && request.Contains($"If-None-Match: {etag}", StringComparison.Ordinal) => RawServer.Response("304 Not Modified"),
            "/feed" => RawServer.Response(
                $"200 OK\nContent-Type: text/xml{(etag is null ? "" : $"\nETag: {etag}")}",
                $"<rss version=\"2.0\"><channel><title>آزمائشی اخبار</title><item><link>http://{host}/report</link><title>وزیر خارجہ کی تاشقند میں ملاقات</title><pubDate>{day}</pubDate></item></channel></rss>"),
            "/report" => RawServer.Response("200 OK\nContent-Type: text/html; charset=utf-8", Page(sentence)),
            _ => RawServer.Response("404 Not Found"),
        };
    }

    private static string Page(string sentence) => $"""
        <!doctype html><html lang="ur"><head><title>وزیر خارجہ کی ملاقات</title></head><body><article><h1>وزیر خارجہ کی ملاقات</h1><p>{sentence}</p>
        <p>ترجمان نے کہا کہ دونوں ملکوں کے وفد اگلے مہینے پھر ملیں گے اور ریل کے راستے کا نقشہ طے کریں گے۔ تاجروں نے اس فیصلے کو سراہا ہے۔</p>
        <p>پچھلے سال دونوں ملکوں نے بجلی کی خرید کا ایک سمجھوتہ کیا تھا جس پر کام جاری ہے اور جسے اگلے برس تک پورا ہونا ہے۔</p></article></body></html>
        """;

    private Task<CliRun> WatchAsync(params string[] args) => WatchAsync(args, CancellationToken.None);

    private Task<CliRun> WatchAsync(string[] args, CancellationToken interrupted) => CliRun.OfAsync(
        "",
        ["watch", .. args, "--ledger", Ledger],
        host => host with { Fetching = host.Fetching with { Time = time, HostDelay = TimeSpan.Zero, Jitter = () => 0 } },
        interrupted);

    private List<(string? Source, int Number, string Text)> Kept()
    {
        using ILedgerStore store = SqliteLedgerStore.Open(Ledger, mustExist: true);
        return [.. store.ReadAll().Select(row => (row.Document.Source, row.Number, Packing.UnpackText(row.PackedText)))];
    }
}
