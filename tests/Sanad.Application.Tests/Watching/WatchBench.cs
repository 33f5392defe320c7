using System.Collections.Concurrent;
using System.Text;
using Sanad.Application.Watching;
using Sanad.Intake;
using Sanad.Intake.Fetching;
using Sanad.Model;
using Sanad.Testing;

namespace Sanad.Application.Tests.Watching;

/// <summary>A watch over servers made of functions, with a clock that the test moves.</summary>
internal sealed class WatchBench
{
    private readonly ConcurrentDictionary<string, Func<FetchRequest, CancellationToken, Task<FetchResult>>> servers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<FetchRequest> asked = new();

    public FakeTime Time { get; } = new();

    public MemoryWatchState State { get; } = new();

    public List<Document> Documents { get; } = [];

    public List<string> Faults { get; } = [];

    public List<WatchSummary> Summaries { get; } = [];

    public IEnumerable<string> Asked => asked.Select(request => request.Url);

    public FetchRequest[] Requests => [.. asked];

    public static FetchResult Body(string url, string body, string type = "text/xml", string? etag = null) =>
        new() { Url = url, Status = 200, Bytes = Encoding.UTF8.GetBytes(body), ContentType = type, Charset = "utf-8", ETag = etag };

    public static FetchResult Fault(string url, string code, bool isTransient, int status = 0) => new()
    {
        Url = url,
        Status = status,
        IsTransient = isTransient,
        Fault = new DocumentDiagnostic(code, url, null, null, "is not to be had", "it is tried again later"),
    };

    public static string Feed(params string[] items) => $"<rss version=\"2.0\"><channel><title>آزمائشی خبریں</title>{string.Concat(items)}</channel></rss>";

    public static string Item(string link, string title, string? updated = null, string? summary = null) =>
        $"<item><guid>{link}</guid><link>{link}</link><title>{title}</title><pubDate>{updated ?? "Sat, 30 Nov 2024 10:00:00 GMT"}</pubDate>{(summary is null ? "" : $"<description>{summary}</description>")}</item>";

    public static string Page(string title, string sentence) => $"""
        <!doctype html><html lang="ur"><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{sentence}</p>
        <p>انھوں نے کہا کہ وفد منگل کو روانہ ہو گا اور اس کی قیادت سیکریٹری خارجہ کریں گے۔ وفد میں تجارت اور پانی کے ماہرین بھی شامل ہوں گے۔</p>
        <p>ترجمان کے مطابق پچھلے مہینے ہونے والی ملاقات میں سرحدی راستے کھولنے پر اتفاق ہوا تھا مگر اس پر عمل اب تک نہیں ہو سکا۔</p>
        <p>حزب اختلاف کے رہنماؤں نے اس اعلان کا خیر مقدم کیا اور مطالبہ کیا کہ پارلیمان کو اعتماد میں لیا جائے۔</p></article></body></html>
        """;

    public WatchBench Serve(string url, Func<FetchResult> answer) => Serve(url, _ => answer());

    public WatchBench Serve(string url, Func<FetchRequest, FetchResult> answer) => Serve(url, (request, _) => Task.FromResult(answer(request)));

    public WatchBench Serve(string url, Func<FetchRequest, CancellationToken, Task<FetchResult>> answer)
    {
        servers[url] = answer;
        return this;
    }

    public WatchRequest Request(params string[] feeds) => new()
    {
        Feeds = feeds,
        State = State,
        Time = Time,
        Jitter = () => 0,
        OnFault = fault => Faults.Add($"{fault.Code} {fault.Path}"),
        OnPolled = Summaries.Add,
        Sink = (documents, _) =>
        {
            Documents.AddRange(documents);
            return Task.CompletedTask;
        },
    };

    public Task<WatchSummary> OnceAsync(params string[] feeds) => RunAsync(Request(feeds) with { Once = true });

    public Task<WatchSummary> RunAsync(WatchRequest request, CancellationToken cancellationToken = default) =>
        new WatchFeeds(FetchAsync, new IntakeOptions()).RunAsync(request, cancellationToken);

    /// <summary>Watches until so many polls are over, and moves the clock whenever the watch sleeps.</summary>
    public async Task WatchAsync(WatchRequest request, int polls)
    {
        using var stop = new CancellationTokenSource();
        var polled = new SemaphoreSlim(0);
        int left = polls;
        Task running = RunAsync(
            request with
            {
                OnPolled = summary =>
                {
                    Summaries.Add(summary);
                    if (Interlocked.Decrement(ref left) == 0)
                    {
                        stop.Cancel();
                    }

                    polled.Release();
                },
            },
            stop.Token);
        while (!running.IsCompleted)
        {
            // The watch sleeps for as long as it says; the clock goes there as soon as it does.
            await Task.WhenAny(running, Time.AnyTimerAsync());
            if (!stop.IsCancellationRequested)
            {
                Time.AdvanceToNext();
            }
        }

        await running.ContinueWith(static _ => { }, TaskScheduler.Default);
    }

    private Task<FetchResult> FetchAsync(FetchRequest request, CancellationToken cancellationToken)
    {
        asked.Enqueue(request);
        return servers.TryGetValue(request.Url, out Func<FetchRequest, CancellationToken, Task<FetchResult>>? answer)
            ? answer(request, cancellationToken)
            : Task.FromResult(Fault(request.Url, "FETCH0016", isTransient: false, 404));
    }
}
