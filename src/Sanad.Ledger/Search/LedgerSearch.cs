using System.Collections.Immutable;
using System.Globalization;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Text.Packs;

namespace Sanad.Ledger.Search;

/// <summary>Answers questions about what a ledger holds.</summary>
/// <remarks>Thread-safe: each question has its own arena.</remarks>
public sealed class LedgerSearch(ILedgerStore store, LanguagePack pack)
{
    /// <summary>How far hits are counted; beyond it a page says “this many or more”.</summary>
    public const int MostCounted = 10_000;

    private const int PageSize = 500;

    private readonly NameFinder names = new(store, pack);
    private readonly QueryCodes codes = new(pack);

    /// <summary>After which time a question is called off; two seconds unless told.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The newest hits of <paramref name="query"/>.</summary>
    /// <exception cref="QueryException">It cannot be asked as it is written, or takes longer than <see cref="Patience"/>.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public SearchPage Find(LedgerQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            return FindWithin(query, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new QueryException(
                string.Create(CultureInfo.InvariantCulture, $"the search took longer than {Patience.TotalSeconds:0.###} seconds and was called off: narrow it by more words, --outlet or --published"));
        }
    }

    private SearchPage FindWithin(LedgerQuery query, CancellationToken cancellationToken)
    {
        var words = new IndexWords(pack);
        QueryTranslator translator = TranslatorOf(words);
        IndexQuery index = translator.Translate(query);

        // One more than is shown tells whether there is a next page.
        ImmutableArray<IndexHit> hits = store.Search(index with { Limit = query.Limit + 1 }, cancellationToken);
        bool hasMore = hits.Length > query.Limit;
        int total = !hasMore && query.After is null ? hits.Length : store.Count(index with { After = null }, MostCounted, cancellationToken);
        var snippets = new SnippetMaker(words, index.Words);
        var versions = new Dictionary<long, StoredVersion>();
        ImmutableArray<SearchHit>.Builder found = ImmutableArray.CreateBuilder<SearchHit>(hits.Length);
        foreach (IndexHit hit in hits.Take(query.Limit))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!versions.TryGetValue(hit.Place, out StoredVersion? version))
            {
                // Redacted since it was found.
                if (store.Find(hit.Place) is not { IsRedacted: false } row)
                {
                    continue;
                }

                version = VersionDecoder.Decode(row);
                versions.Add(hit.Place, version);
            }

            found.Add(HitOf(version, hit, snippets));
        }

        return new SearchPage(found.DrainToImmutable(), total, hasMore, [.. translator.Notes, .. total == 0 ? OutletNotes(query) : []]);
    }

    /// <summary>How many hits a query has, counted up to <paramref name="most"/>; 0 where it takes longer than <see cref="Patience"/>.</summary>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public int Count(LedgerQuery query, int most, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            return store.Count(TranslatorOf(new IndexWords(pack)).Translate(query) with { After = null }, most, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return 0;
        }
    }

    /// <summary>The documents of <paramref name="query"/>, newest first, without their snippets: page after page as they are asked for.</summary>
    /// <exception cref="QueryException">It cannot be asked as it is written, or it asks for records.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public IEnumerable<VersionRow> List(LedgerQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        IndexQuery index = TranslatorOf(new IndexWords(pack)).Translate(query);
        return index.RecordTerms.IsEmpty ? Pages(index) : throw new QueryException("a listing is of documents, not of records");
    }

    private QueryTranslator TranslatorOf(IndexWords words) => new(
        words, names, codes, phrase => store.Count(new IndexQuery { Words = [new WordClause([phrase], false)], AllVersions = true }, 1) > 0);

    // An outlet of which there is nothing at all, with what may be meant.
    private IEnumerable<string> OutletNotes(LedgerQuery query)
    {
        if (query.Outlet is { } outlet
            && store.Count(TranslatorOf(new IndexWords(pack)).Translate(new LedgerQuery { Outlet = outlet, AllVersions = true }), 1) == 0)
        {
            yield return QueryNotes.NoSuchOutlet(outlet, codes.OutletsLike(outlet));
        }
    }

    private IEnumerable<VersionRow> Pages(IndexQuery index)
    {
        int left = index.Limit;
        while (left > 0)
        {
            ImmutableArray<IndexHit> hits = store.Search(index with { Limit = Math.Min(left, PageSize) });
            foreach (IndexHit hit in hits)
            {
                if (store.Find(hit.Place) is { } row)
                {
                    yield return row;
                }
            }

            left = hits.Length < PageSize ? 0 : left - hits.Length;
            index = index with { After = hits.IsEmpty ? null : hits[^1] };
        }
    }

    private static SearchHit HitOf(StoredVersion version, IndexHit hit, SnippetMaker snippets)
    {
        object? record = hit.Ordinal is { } ordinal && version.Reading is { } reading ? RecordOf(reading, ordinal) : null;
        Snippet snippet = record switch
        {
            EventRecord found => SnippetMaker.Of(version, found.Span, found.In),
            FigureRecord found => SnippetMaker.Of(version, found.Span, found.In),
            QuoteRecord found => SnippetMaker.Of(version, found.Span, found.In),
            _ => snippets.Of(version),
        };
        return new SearchHit(version, hit, record, snippet);
    }

    // Ordinals count events, then figures, then quotes.
    private static object? RecordOf(Reading reading, int ordinal)
    {
        if (ordinal < reading.Events.Length)
        {
            return reading.Events[ordinal];
        }

        ordinal -= reading.Events.Length;
        if (ordinal < reading.Figures.Length)
        {
            return reading.Figures[ordinal];
        }

        ordinal -= reading.Figures.Length;
        return ordinal < reading.Quotes.Length ? reading.Quotes[ordinal] : null;
    }
}
