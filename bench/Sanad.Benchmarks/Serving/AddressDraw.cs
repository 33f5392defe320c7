using Sanad.Language.Urdu;
using Sanad.Ledger;
using Sanad.Ledger.Search;
using Sanad.Ledger.Sqlite;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Ledger.Threads.Upkeep;
using Sanad.Model;

namespace Sanad.Benchmarks.Serving;

/// <summary>Draws what readers ask for from a ledger: always the same of the same ledger.</summary>
internal sealed class AddressDraw
{
    private const int Seed = 20261122;
    private const int Drawn = 100;
    private const int LeastLetters = 4;
    private const int WordsAsked = 2;

    private readonly Random random = new(Seed);
    private readonly string[] threads;
    private readonly StoredVersion[] versions;

    private AddressDraw(SqliteLedgerStore store)
    {
        long every = Math.Max(1, store.Count().Versions / Drawn);
        VersionRow[] drawn = [.. new LedgerSearch(store, UrduLanguage.Pack).List(new LedgerQuery { Limit = int.MaxValue }).Where(row => !row.IsRedacted)
            .Where((_, number) => number % every == 0).Take(Drawn)];
        versions = [.. drawn.Select(VersionDecoder.Decode).Where(version => version.Reading is { Events.IsEmpty: false })];
        ThreadRow[] rows = [.. store.ReadThreads(new ThreadRange(null, 0, int.MaxValue, 2, null, int.MaxValue))];
        string[] several = rows.Length == 0 ? [] : [.. random.GetItems(rows, Drawn).Select(row => ThreadIds.NameOf(row.Id))];
        threads = [.. several, .. versions.Select(version => version.Reading!.Events[0].Id)];
    }

    public static IReadOnlyList<AddressKind> From(string ledger)
    {
        using SqliteLedgerStore store = SqliteLedgerStore.Open(ledger, mustExist: true);
        return new AddressDraw(store).Kinds();
    }

    private IReadOnlyList<AddressKind> Kinds()
    {
        string[] names = [.. Mixed(versions.SelectMany(version => version.Reading!.Entities.Select(entity => entity.Name).OfType<string>().Take(3)).Distinct()).Select(Escape)];
        string[] words = [.. versions.Select(version => Escape(string.Join(' ', Mixed(version.Document.Text.Split((char[])[' ', '\n', '\u06D4', '\u060C', '"'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= LeastLetters)).Take(WordsAsked))))];
        string[] sentences = [.. versions.Select(SentenceOf)];
        string[] documents = [.. versions.Select(version => $"id={Escape(version.Document.Id)}&source={Escape(version.Document.Source ?? "")}")];
        string[] records = [.. versions.Select(version => version.Reading!.Events[^1].Id)];
        string[] days = [.. versions.Select(version => version.Document.Published?[..Math.Min(7, version.Document.Published.Length)]).OfType<string>().Distinct()];
        (string, string)[] pairs = [.. names.Zip(names.Skip(1))];
        return
        [
            new("first page", 4, ["/ur", "/en"]),
            new("first page of another period", 1, ["/ur?days=1", "/en?days=30", "/ur?days=365"]),
            new("threads", 3, ["/ur/threads", "/en/threads"]),
            new("threads about a name", 2, [.. names.Select(name => $"/en/threads?about={name}")]),
            new("thread", 8, [.. threads.Select(id => $"/ur/thread?id={id}")]),
            new("actors", 1, ["/en/actors", "/ur/actors"]),
            new("actor", 4, [.. names.Select(name => $"/ur/actor?name={name}")]),
            new("pair", 2, [.. pairs.Select(pair => $"/en/pair?a={pair.Item1}&b={pair.Item2}")]),
            new("timeline", 2, [.. names.Select(name => $"/ur/timeline?about={name}")]),
            new("search by words", 5, [.. words.Select(word => $"/ur/search?q={word}")]),
            new("search by party", 3, [.. names.Select(name => $"/en/search?party={name}")]),
            new("documents", 2, [.. days.Select(day => $"/ur/documents?published={day}"), "/en/documents"]),
            new("document", 6, [.. documents.Select(document => $"/ur/document?{document}")]),
            new("sources", 1, ["/en/sources", "/ur/sources"]),
            new("check, sent", 1, ["/ur/check"], sentences, "text"),
            new("read, sent", 1, ["/ur/read"], sentences, "text"),
            new("style sheet", 2, ["/site/0/site.css"]),
            new("api search", 2, [.. words.Select(word => $"/api/v1/search?q={word}")]),
            new("api records", 3, [.. names.Select(name => $"/api/v1/records?party={name}&limit=20")]),
            new("api record", 2, [.. records.Select(record => $"/api/v1/records/{record}")]),
            new("api documents", 1, [.. days.Select(day => $"/api/v1/documents?published={day}")]),
            new("api document", 2, [.. documents.Select(document => $"/api/v1/document?{document}")]),
            new("api sources", 1, ["/api/v1/sources"]),
            new("api threads", 2, [.. names.Select(name => $"/api/v1/threads?about={name}"), "/api/v1/threads"]),
            new("api thread", 2, [.. threads.Select(id => $"/api/v1/threads/{id}")]),
            new("api figures", 1, [.. names.Select(name => $"/api/v1/figures?about={name}")]),
            new("api actors", 1, ["/api/v1/actors"]),
            new("api check", 1, ["/api/v1/check"], sentences),
        ];
    }

    private T[] Mixed<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        random.Shuffle(all);
        return all;
    }

    private static string SentenceOf(StoredVersion version)
    {
        Reading reading = version.Reading!;
        EventRecord told = reading.Events[0];
        Sentence? around = reading.Sentences.FirstOrDefault(sentence => sentence.In == told.In && sentence.Span.Contains(told.Span));
        return (around?.Span ?? told.Span).Cut(reading.TextOf(told.In)).ToString();
    }

    private static string Escape(string value) => Uri.EscapeDataString(value);
}
