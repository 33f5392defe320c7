using System.Collections.Concurrent;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Ledger.Tests.Threads;

/// <summary>Reports with the words that <see cref="WordRules"/> link on, prepared once for all tests.</summary>
internal static class WordReports
{
    private static readonly ConcurrentDictionary<Document, PreparedVersion> Known = [];

    // About as many as have to share a key before the nearest of them alone count.
    public static Document[] Many(int count) => [.. Enumerable.Range(0, count).Select(i => Of(i, 0))];

    // Which words a report has, and its day, follow from its number and edition alone.
    public static Document Of(int number, int edition)
    {
        var random = new Random((number * 31) + edition);
        IEnumerable<string> words = Enumerable.Range(0, 3 + random.Next(3)).Select(_ => $"w{random.Next(9)}").Distinct();
        string text = $"{(random.Next(2) == 0 ? LedgerReports.Flood : LedgerReports.Sanctions)} {string.Join(' ', words)}";
        return LedgerReports.Report($"d{number}", text, number % 3 == 0 ? "Awaz" : "Nai Subah", number % 17 == 0 ? null : $"2024-{10 + random.Next(3)}-{1 + random.Next(28):D2}");
    }

    public static PreparedVersion Prepare(Document document) => Known.GetOrAdd(document, known => LedgerReports.Prepare(known, new WordRules()));

    // Threads take them in as they are written, or, where they come without their matters, from the log.
    public static void Append(ILedgerStore store, IEnumerable<Document> documents, bool withMatters = true) => store.Append(
        [.. documents.Select(document => withMatters ? Prepare(document) : Prepare(document) with { Matter = null, MatterRules = "" })], [], LedgerReports.Morning);
}
