using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sanad.Application.Ingest;
using Sanad.Intake;
using Sanad.Language.Urdu;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Benchmarks;

/// <summary>Makes a ledger of many records, or takes one that is there, and asks it every question of <c>questions.txt</c>.</summary>
internal static class LedgerRun
{
    private const int Rounds = 5;
    private const int DaysApart = 37;

    public static async Task<string> RunAsync(string path, long records, Corpus corpus)
    {
        var text = new StringBuilder(Build.Describe()).Append('\n');
        if (!File.Exists(path))
        {
            text.Append(await MakeAsync(path, records, corpus)).Append('\n');
        }

        using SqliteLedgerStore store = SqliteLedgerStore.Open(path, mustExist: true);
        LedgerCounts counts = store.Count();
        text.Append(CultureInfo.InvariantCulture, $"\n## {counts.Events + counts.Figures + counts.Quotes:N0} records of {counts.Versions:N0} documents, {counts.TextBytes / 1e6:F1} MB of text in {counts.StoredBytes / 1e6:F1} MB\n\n");
        text.Append(AskAll(LedgerQuestion.Load(), store, path));
        using Process self = Process.GetCurrentProcess();
        text.Append(CultureInfo.InvariantCulture, $"; peak memory {self.PeakWorkingSet64 / 1e6:F0} MB.\n");
        return text.ToString();
    }

    // Each question once before any is measured: what is compiled meanwhile is not their time.
    private static string AskAll(IReadOnlyList<LedgerQuestion> questions, SqliteLedgerStore store, string path)
    {
        List<(LedgerQuestion Question, IndexHit? After, int Hits)> asked = [];
        foreach (LedgerQuestion question in questions)
        {
            IndexHit? after = question.FindAfter(store);
            asked.Add((question, after, question.Answer(store, after)));
        }

        var text = new StringBuilder("| Question | Hits | Median, ms | Slowest, ms | Processor, ms | New connection, ms |\n|---|---:|---:|---:|---:|---:|\n");
        List<(double Wall, double Processor)> all = [];
        List<(double Wall, double Processor)> fresh = [];
        foreach ((LedgerQuestion question, IndexHit? after, int hits) in asked)
        {
            (double Wall, double Processor)[] times = [.. Enumerable.Range(0, Rounds).Select(_ => Time(() => question.Answer(store, after)))];
            all.AddRange(times);
            using (SqliteLedgerStore other = SqliteLedgerStore.Open(path, mustExist: true))
            {
                fresh.Add(Time(() => question.Answer(other, after)));
            }

            double[] wall = [.. times.Select(time => time.Wall).Order()];
            double[] processor = [.. times.Select(time => time.Processor).Order()];
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {question.Name} | {hits:N0} | {wall[Rounds / 2]:F1} | {wall[^1]:F1} | {processor[Rounds / 2]:F1} | {fresh[^1].Wall:F1} |\n");
        }

        return text.Append(
            CultureInfo.InvariantCulture,
            $"\nAll {questions.Count} questions, {Rounds} times each: {Percentiles(all.Select(time => time.Wall))}; processor time {Percentiles(all.Select(time => time.Processor))}; once each over a new connection: {Percentiles(fresh.Select(time => time.Wall))}").ToString();
    }

    // The documents over and over, each time under other ids, on other days and with another word at the end, until there are so many records.
    private static async Task<string> MakeAsync(string path, long records, Corpus corpus)
    {
        using var stop = new CancellationTokenSource();
        using SqliteLedgerStore store = SqliteLedgerStore.Open(path, mustExist: false);
        var ingest = new IngestDocuments(UrduReader.Create(UrduLanguage.Pack), UrduLanguage.Pack, store, TimeProvider.System);
        long made = 0;
        var request = new IngestRequest { Paths = [], Threads = Environment.ProcessorCount, OnProgress = sum => Volatile.Write(ref made, sum.Records) };
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime;
        long started = Stopwatch.GetTimestamp();
        IngestSummary sum = await ingest.RunAsync(Variations(corpus, () => Volatile.Read(ref made) >= records), request, stop.Token);
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        processor = Process.GetCurrentProcess().TotalProcessorTime - processor;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Made of {corpus.Name}: {sum.Added:N0} documents, {sum.Records:N0} records in {seconds:F1} s ({sum.Added / seconds:F0} documents a second), {processor.TotalMilliseconds / sum.Added:F2} ms of processor time a document.");
    }

    private static async IAsyncEnumerable<IntakeItem> Variations(Corpus corpus, Func<bool> isEnough)
    {
        for (int round = 0; !isEnough(); round++)
        {
            foreach (Document document in corpus.Documents)
            {
                await ValueTask.CompletedTask;
                string number = round.ToString(CultureInfo.InvariantCulture);
                yield return IntakeItem.Of(
                    document with { Id = $"{number}-{document.Id}", Published = Shift(document.Published, round * DaysApart), Text = $"{document.Text} {number}-{document.Id}" },
                    document.Text.Length);
            }
        }
    }

    private static string? Shift(string? published, int days) =>
        DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : published;

    // Milliseconds on the clock, and of the processor in all threads: on a machine that others use, the second says more.
    private static (double Wall, double Processor) Time(Func<int> question)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long started = Stopwatch.GetTimestamp();
        question();
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
    }

    private static string Percentiles(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return string.Create(
            CultureInfo.InvariantCulture, $"median {sorted[sorted.Length / 2]:F1} ms, 95 % within {sorted[(int)Math.Ceiling(sorted.Length * 0.95) - 1]:F1} ms, slowest {sorted[^1]:F1} ms");
    }
}
