using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sanad.Application.Checks;
using Sanad.Application.ThreadViews;
using Sanad.Language.Urdu;
using Sanad.Ledger.Search;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Benchmarks;

/// <summary>Works out the threads of a ledger from nothing, adds documents to it, and asks what became of claims drawn at random.</summary>
/// <remarks>The ledger is changed by it: give a copy.</remarks>
internal sealed class ThreadRun(SqliteLedgerStore store, Corpus corpus)
{
    private const int Added = 100;
    private const int Asked = 200;
    private const int Seed = 20261122;
    private const int FiguresListed = 20;

    private readonly UrduReader reader = UrduReader.Create(UrduLanguage.Pack);
    private readonly LedgerThreads threads = new(store, UrduLanguage.Pack);
    private readonly StringBuilder text = new(Build.Describe());

    /// <summary>Runs it.</summary>
    /// <param name="path">The ledger.</param>
    /// <param name="corpus">Whose documents are added.</param>
    /// <param name="asksOnly">Whether the threads stay as they are, and questions alone are asked.</param>
    public static string Run(string path, Corpus corpus, bool asksOnly)
    {
        using SqliteLedgerStore store = SqliteLedgerStore.Open(path, mustExist: true);
        return new ThreadRun(store, corpus).Run(path, asksOnly);
    }

    private string Run(string path, bool asksOnly)
    {
        LedgerCounts counts = store.Count();
        text.Append(CultureInfo.InvariantCulture, $"\n\n## {counts.Events + counts.Figures + counts.Quotes:N0} records of {counts.Versions:N0} documents\n\n");
        if (!asksOnly)
        {
            Link();
        }

        text.Append("\n| Question | Asked | Median, ms | 95 % within, ms | Slowest, ms | Processor, median, ms | Processor, 95 % within, ms |\n|---|---:|---:|---:|---:|---:|---:|\n");
        Ask();
        counts = store.Count();
        using Process self = Process.GetCurrentProcess();
        text.Append(
            CultureInfo.InvariantCulture,
            $"\nLedger {new FileInfo(path).Length / 1e6:F0} MB for {counts.TextBytes / 1e6:F0} MB of text; peak memory {self.PeakWorkingSet64 / 1e6:F0} MB.\n");
        return text.ToString();
    }

    // From nothing where other rules, or none, had made the threads; else what there is stays.
    private void Link()
    {
        text.Append(
            "| Threads | Documents | Linked | Lists of keys | Documents in them | Compared | ms a document | Processor, ms a document | Documents a second |\n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        Update("as they were", static () => { });
        int round = 0;
        DateOnly last = LastDay().AddDays(1);
        foreach (string name in (string[])["warming up", "on a day after all others", "on the days they had"])
        {
            PreparedVersion[] versions = Prepare(name, round++, round < 3 ? last : null);
            Update($"{Added} new documents, {name}", () => store.Append(versions, [], TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()));
        }
    }

    // Writing documents is part of it: what threads need of them is taken in with them.
    private void Update(string name, Action write)
    {
        ThreadUpdate done = default;
        (double wall, double processor) = Timing.Of(() =>
        {
            write();
            done = threads.Update(progress =>
            {
                if (progress.Recomputed % 8192 < 256)
                {
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{progress.Recomputed:N0} linked"));
                }
            });
        });
        double linked = Math.Max(1, done.Recomputed);
        double added = Math.Max(1, done.Added);
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {done.Added:N0} | {done.Recomputed:N0} | {done.Lists / linked:F1} | {done.Weighed / linked:F1} | {done.Compared / linked:F1} | {wall / added:F2} | {processor / added:F2} | {1000 * added / wall:F0} |\n");
    }

    private DateOnly LastDay() => PlaceInLine.DayOf(store.ReadThreads(new ThreadRange(null, 0, int.MaxValue, 2, null, 1)) is [var newest] ? newest.LastDay : 1);

    // Documents of the corpus under other ids, with another word at the end.
    private PreparedVersion[] Prepare(string name, int round, DateOnly? day)
    {
        var preparer = new VersionPreparer(UrduLanguage.Pack);
        List<PreparedVersion> versions = [];
        foreach (Document document in new Random(Seed + round).GetItems(corpus.Documents.ToArray(), 2 * Added).DistinctBy(document => document.Id).Take(Added))
        {
            string? published = day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? document.Published;
            Document added = document with { Id = $"added {round} {document.Id}", Published = published, Text = $"{document.Text} {name}" };
            versions.Add(preparer.Prepare(added, reader.Read(added), reader.Version, null));
        }

        return [.. versions];
    }

    // Half of the threads are of several documents, and half are those of records drawn at random, most of which are alone.
    private void Ask()
    {
        var random = new Random(Seed);
        ThreadRow[] rows = [.. store.ReadThreads(new ThreadRange(null, 0, int.MaxValue, 2, null, int.MaxValue))];
        StoredMatter[] matters = [.. store.ReadMatters().Where(matter => matter.Shown is { IsDefaultOrEmpty: false })];
        string[] several = [.. random.GetItems(rows, Asked / 2).Select(row => ThreadIds.NameOf(row.Id))];
        string[] any = [.. random.GetItems(matters, Asked / 2).Select(matter => ThreadIds.NameOf(matter.Shown[random.Next(matter.Shown.Length)]))];
        string[] largest = [.. rows.OrderByDescending(row => row.Records).Take(10).Select(row => ThreadIds.NameOf(row.Id))];
        ImmutableArray<ClaimThread> told = [.. several.Concat(any).Select(threads.Find).OfType<ClaimThread>()];
        text.Append(AskEach("thread", [.. several, .. any], Tell));
        text.Append(AskEach("thread, the ten of the most records", largest, Tell));
        text.Append(AskEach("figures of a name", [.. told.SelectMany(NamesOf).Distinct().Take(Asked)], Figures));
        text.Append(AskEach("check of a sentence", [.. told.Select(SentenceOf).Distinct().Take(Asked)], Check));
    }

    // The first few twice, so that what is compiled meanwhile is not their time.
    private static string AskEach(string name, string[] questions, Action<string> ask)
    {
        foreach (string question in questions.Take(Asked / 4))
        {
            ask(question);
        }

        var timing = new Timing();
        foreach (string question in questions)
        {
            timing.Add(() => ask(question));
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {timing.Count} | {timing.Cells()}\n");
    }

    private void Tell(string id) => _ = new TellThread(threads).Run(id, null, isolates: false);

    // As the command does it.
    private void Figures(string name)
    {
        var tell = new TellThread(threads);
        ThreadPage page = threads.List(new ThreadFilter { Query = new LedgerQuery { About = name, Kind = "figure" }, LeastDocuments = 1 }, limit: FiguresListed);
        _ = tell.FiguresOf(page.Threads.Select(thread => thread.Id), null);
    }

    private void Check(string sentence) => _ = new CheckClaims(store, reader, threads).Run(sentence);

    private static IEnumerable<string> NamesOf(ClaimThread thread) => thread.Members.Take(1).SelectMany(member => member.Version.Reading!.Entities).Select(entity => entity.Name).OfType<string>().Take(2);

    private static string SentenceOf(ClaimThread thread)
    {
        ThreadMember member = thread.Members[0];
        Reading reading = member.Version.Reading!;
        (TextSpan span, TextField field) = member.Event is { } told ? (told.Span, told.In) : (member.Figure!.Span, member.Figure!.In);
        Sentence? around = reading.Sentences.FirstOrDefault(sentence => sentence.In == field && sentence.Span.Contains(span));
        return (around?.Span ?? span).Cut(reading.TextOf(field)).ToString();
    }
}
