using System.Globalization;
using System.Reflection;
using Sanad.Language.Urdu;
using Sanad.Ledger.Copies;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Benchmarks;

/// <summary>One line of <c>questions.txt</c>: something that is asked of a ledger.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Ask">What kind of question it is; empty for a search.</param>
/// <param name="Skip">How many hits stand before the page that is asked for.</param>
/// <param name="Query">What is asked.</param>
internal sealed record LedgerQuestion(string Name, string Ask, int Skip, LedgerQuery Query)
{
    // Documents are held a page at a time, as a reader of a page would hold them.
    private const int PageSize = 500;

    /// <summary>The questions in the order of the file.</summary>
    public static IReadOnlyList<LedgerQuestion> Load() =>
    [
        .. File.ReadLines(Path.Combine(Build.RepositoryRoot, "bench", "Sanad.Benchmarks", "questions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(Parse),
    ];

    /// <summary>Asks it, and says how many hits it has.</summary>
    public int Answer(ILedgerStore store, IndexHit? after)
    {
        var search = new LedgerSearch(store, UrduLanguage.Pack);
        return Ask switch
        {
            "list" => search.List(Query with { After = after }).Count(),
            "names" => store.FindNames([Query.Words!], lastIsPrefix: true, 50).Length,
            "stats" => (int)store.Count().Versions,
            "copies" => new LedgerCopies(store).Find().Length,
            _ => search.Find(Query with { After = after }).Total,
        };
    }

    /// <summary>The last hit before the page that is asked for; null for the first page, and where there are not so many.</summary>
    public IndexHit? FindAfter(ILedgerStore store)
    {
        var search = new LedgerSearch(store, UrduLanguage.Pack) { Patience = TimeSpan.FromMinutes(5) };
        IndexHit? last = null;
        for (int left = Skip; left > 0; left -= PageSize)
        {
            if (search.Find(Query with { Limit = Math.Min(left, PageSize), After = last }).Hits is not [.., var hit])
            {
                return null;
            }

            last = hit.Place;
        }

        return last;
    }

    private static LedgerQuestion Parse(string line)
    {
        string[] parts = line.Split('|', StringSplitOptions.TrimEntries);
        Dictionary<string, string> members = parts[1..].Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        members.Remove("Ask", out string? ask);
        members.Remove("Skip", out string? skip);
        var query = new LedgerQuery();
        foreach ((string name, string value) in members)
        {
            PropertyInfo member = typeof(LedgerQuery).GetProperty(name) ?? throw new InvalidDataException($"questions.txt: {line}: there is no {name}");
            member.SetValue(query, ValueOf(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, value));
        }

        return new LedgerQuestion(parts[0], ask ?? "", int.Parse(skip ?? "0", CultureInfo.InvariantCulture), query);
    }

    private static object ValueOf(Type type, string value) => type == typeof(DateOnly)
        ? DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
}
