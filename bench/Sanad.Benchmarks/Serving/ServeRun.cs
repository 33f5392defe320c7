using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Sanad.Benchmarks.Serving;

/// <summary>Serves a ledger in a process of its own and lets readers ask for pages and answers of the API while documents are taken in.</summary>
internal sealed class ServeRun(ServeOptions options, Corpus corpus)
{
    private const int AloneEach = 5;
    private const int Seed = 20261122;
    private const int FirstPageBytes = 100_000;

    private readonly StringBuilder text = new(Build.Describe());

    public async Task<string> RunAsync()
    {
        IReadOnlyList<AddressKind> kinds = AddressDraw.From(options.Ledger);
        using StartedProgram server = StartedProgram.Start(options.Program, "serve", "--ledger", options.Ledger, "--urls", "http://127.0.0.1:0");
        Uri address = await server.AddressAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = options.Readers }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
        text.Append(CultureInfo.InvariantCulture, $", load {Load()}\n\n");
        double started = server.Processor;
        long clock = Stopwatch.GetTimestamp();
        await AskAsync(client, kinds[0].Request(0), new Answers());
        text.Append(CultureInfo.InvariantCulture, $"The first answer took {Stopwatch.GetElapsedTime(clock).TotalMilliseconds:F0} ms, {server.Processor - started:F0} ms of processor time.\n");
        await WeighAsync(client);
        Dictionary<AddressKind, (double Wall, double Processor)> alone = await AskAloneAsync(client, server, kinds);
        text.Append(CultureInfo.InvariantCulture, $"Memory after {kinds.Count * AloneEach * 2} requests one after the other: {server.PeakMemory / 1e6:F0} MB.\n");
        await LoadAsync(client, server, kinds, alone);
        return text.ToString();
    }

    private async Task WeighAsync(HttpClient client)
    {
        foreach (string path in (string[])["/ur", "/en", "/site/0/site.css", "/site/0/site.js", "/site/0/icon.svg"])
        {
            using HttpResponseMessage response = await client.SendAsync(new AddressKind("", 1, [path]).Request(0));
            byte[] bytes = await response.Content.ReadAsByteArrayAsync();
            text.Append(CultureInfo.InvariantCulture, $"`{path}`: {bytes.Length:N0} bytes as sent ({string.Join(' ', response.Content.Headers.ContentEncoding)}). ");
        }

        text.Append(CultureInfo.InvariantCulture, $"The first page may have {FirstPageBytes:N0} with its style and script.\n");
    }

    // Once over without a look at the clock, so that what is compiled meanwhile is not their time; then one request after the other.
    private static async Task<Dictionary<AddressKind, (double Wall, double Processor)>> AskAloneAsync(HttpClient client, StartedProgram server, IReadOnlyList<AddressKind> kinds)
    {
        var alone = new Dictionary<AddressKind, (double Wall, double Processor)>();
        foreach (AddressKind kind in kinds)
        {
            var answers = new Answers();
            for (int i = 0; i < AloneEach; i++)
            {
                await AskAsync(client, kind.Request(i), new Answers());
            }

            double before = server.Processor;
            for (int i = AloneEach; i < 2 * AloneEach; i++)
            {
                await AskAsync(client, kind.Request(i), answers);
            }

            alone[kind] = (answers.Sorted()[AloneEach / 2], (server.Processor - before) / AloneEach);
        }

        return alone;
    }

    private async Task LoadAsync(HttpClient client, StartedProgram server, IReadOnlyList<AddressKind> kinds, Dictionary<AddressKind, (double Wall, double Processor)> alone)
    {
        var answers = kinds.ToDictionary(kind => kind, _ => new Answers());
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(options.Seconds));
        using StartedProgram? ingest = options.Ingests ? StartedProgram.Start(options.Program, "ingest", "--ledger", options.Ledger, "-") : null;
        ingest?.Drain();
        double before = server.Processor;
        Task<int> feeding = ingest is null ? Task.FromResult(0) : FeedAsync(ingest, stop.Token);
        await Task.WhenAll(Enumerable.Range(0, options.Readers).Select(reader => ReadAsync(client, answers, reader, stop.Token)));
        double processor = server.Processor - before;
        double ingesting = ingest?.Processor ?? 0;
        int taken = await feeding;
        double[] all = [.. answers.Values.SelectMany(one => one.Sorted()).Order()];
        text.Append(
            CultureInfo.InvariantCulture,
            $"""

            {options.Readers} readers, {options.Pause} ms between an answer and the next question, {options.Seconds} s, load {Load()}: {all.Length:N0} requests ({all.Length / (double)options.Seconds:F1} a second), {answers.Values.Sum(one => one.Failed)} failed.
            The server used {processor / 1000:F1} s of processor time, {processor / all.Length:F1} ms a request, and at most {server.PeakMemory / 1e6:F0} MB; the ingest used {ingesting / 1000:F1} s for {taken:N0} documents that it was given.

            | Address | Requests | p50, ms | p95, ms | Slowest, ms | Alone: ms | Alone: processor, ms |
            |---|---:|---:|---:|---:|---:|---:|
            {Row("**all**", all)} | |

            """);
        foreach (AddressKind kind in kinds.Where(kind => answers[kind].Sorted().Length > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Row(kind.Name, answers[kind].Sorted())} {alone[kind].Wall:F1} | {alone[kind].Processor:F1} |\n");
        }
    }

    private async Task ReadAsync(HttpClient client, Dictionary<AddressKind, Answers> answers, int reader, CancellationToken stop)
    {
        var random = new Random(Seed + reader);
        AddressKind[] chosen = [.. answers.Keys.SelectMany(kind => Enumerable.Repeat(kind, kind.Weight))];
        await Task.Delay(random.Next(options.Pause + 1), CancellationToken.None);
        while (!stop.IsCancellationRequested)
        {
            AddressKind kind = chosen[random.Next(chosen.Length)];
            await AskAsync(client, kind.Request(random.Next(1 << 20)), answers[kind]);
            await Task.Delay(options.Pause, CancellationToken.None);
        }
    }

    // The documents over and over, under ids of their own, until the readers have gone.
    private async Task<int> FeedAsync(StartedProgram ingest, CancellationToken stop)
    {
        string run = Guid.NewGuid().ToString("N")[..8];
        int given = 0;
        try
        {
            for (int round = 0; !stop.IsCancellationRequested; round++)
            {
                foreach (string line in corpus.VariedLines($"{run}-{round}"))
                {
                    await ingest.Input.WriteLineAsync(line.AsMemory(), stop);
                    given++;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        ingest.Input.Close();
        return given;
    }

    private static async Task AskAsync(HttpClient client, HttpRequestMessage request, Answers answers)
    {
        using (request)
        {
            long started = Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await client.SendAsync(request);
            await response.Content.ReadAsByteArrayAsync();
            answers.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds, response.IsSuccessStatusCode);
            if (!response.IsSuccessStatusCode)
            {
                await Console.Error.WriteLineAsync($"{(int)response.StatusCode} {request.RequestUri}");
            }
        }
    }

    private static string Row(string name, double[] sorted) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {sorted.Length:N0} | {sorted[sorted.Length / 2]:F0} | {sorted[(int)Math.Ceiling(sorted.Length * 0.95) - 1]:F0} | {sorted[^1]:F0} |");

    // How many programs wanted a processor in the last minute, as the machine tells it.
    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
