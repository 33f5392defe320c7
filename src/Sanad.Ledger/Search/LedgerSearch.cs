using System.Collections.Immutable;
using System.Globalization;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
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
    private readonly DecodedVersions decoded = DecodedVersions.Of(store);

    /// <summary>After which time a question is called off; two seconds unless told.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The newest hits of <paramref name="query"/>.</summary>
    /// <exception cref="QueryException">It cannot be asked as it is written, or takes longer than <see cref="Patience"/>.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public SearchPage Find(LedgerQuery query, CancellationToken cancellationToken = default) => Find(query, tallies: false, cancellationToken);

    /// <summary>The same, and where up to <see cref="MostCounted"/> hits come from.</summary>
    /// <exception cref="QueryException">It cannot be asked as it is written, or takes longer than <see cref="Patience"/>.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public SearchPage FindWithTally(LedgerQuery query, CancellationToken cancellationToken = default) => Find(query, tallies: true, cancellationToken);

    /// <summary>The newest hits alone, where nobody asks how many there are: counting is most of the work of a short page.</summary>
    /// <exception cref="QueryException">It cannot be asked as it is written, or takes longer than <see cref="Patience"/>.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public ImmutableArray<SearchHit> Newest(LedgerQuery query, CancellationToken cancellationToken = default) => Find(query, tallies: null, cancellationToken).Hits;

    // Counts where hits come from, or how many there are, or, where tallies is null, nothing.
    private SearchPage Find(LedgerQuery query, bool? tallies, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            return FindWithin(query, tallies, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new QueryException(
                string.Create(CultureInfo.InvariantCulture, $"the search took longer than {Patience.TotalSeconds:0.###} seconds and was called off: narrow it by more words, --outlet or --published"));
        }
    }

    private SearchPage FindWithin(LedgerQuery query, bool? tallies, CancellationToken cancellationToken)
    {
        var words = new IndexWords(pack);
        QueryTranslator translator = TranslatorOf(words);
        IndexQuery index = translator.Translate(query);

        // One more than is shown tells whether there is a next page.
        ImmutableArray<IndexHit> hits = store.Search(index with { Limit = query.Limit + 1 }, cancellationToken);
        bool hasMore = hits.Length > query.Limit;
        HitTally? tally = tallies is true ? store.Tally(index with { After = null }, MostCounted, cancellationToken) : null;
        int total = tally?.Total ?? (tallies is null || (!hasMore && query.After is null) ? hits.Length : store.Count(index with { After = null }, MostCounted, cancellationToken));
        Dictionary<long, StoredVersion> versions = VersionsOf([.. hits.Take(query.Limit)], cancellationToken);
        var snippets = new SnippetMaker(words, index.Words);
        ImmutableArray<SearchHit>.Builder found = ImmutableArray.CreateBuilder<SearchHit>(hits.Length);
        foreach (IndexHit hit in hits.Take(query.Limit))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (versions.TryGetValue(hit.Place, out StoredVersion? version))
            {
                found.Add(HitOf(version, hit, snippets));
            }
        }

        return new SearchPage(found.DrainToImmutable(), total, hasMore, [.. translator.Notes, .. total == 0 ? OutletNotes(query) : []]) { Tally = tally };
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

    /// <summary>All hits of <paramref name="query"/> up to its limit, newest first, as they are asked for: memory does not grow with them, and a version is decoded once.</summary>
    /// <remarks>No patience applies: a long answer is the caller's to break off.</remarks>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    /// <exception cref="LedgerException">The ledger cannot be read.</exception>
    public SearchStream Stream(LedgerQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = new IndexWords(pack);
        QueryTranslator translator = TranslatorOf(words);
        IndexQuery index = translator.Translate(query);
        return new SearchStream([.. translator.Notes], Decoded(index, new SnippetMaker(words, index.Words), cancellationToken));
    }

    /// <summary>Who a typed name, country or code may be, to be compared with the parties of records.</summary>
    /// <exception cref="QueryException">It cannot be asked as it is written.</exception>
    public WhoMatcher Who(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return new WhoMatcher(TranslatorOf(new IndexWords(pack)).AnyOf(Term.Party, typed).ToHashSet(StringComparer.Ordinal));
    }

    private IEnumerable<SearchHit> Decoded(IndexQuery index, SnippetMaker snippets, CancellationToken cancellationToken)
    {
        int left = index.Limit;
        (long place, StoredVersion? version) = (-1, null);
        while (left > 0)
        {
            ImmutableArray<IndexHit> hits = store.Search(index with { Limit = Math.Min(left, PageSize) }, cancellationToken);
            foreach (IndexHit hit in hits)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (hit.Place != place)
                {
                    place = hit.Place;
                    version = decoded.Find(place)?.Version;
                }

                if (version is not null)
                {
                    yield return HitOf(version, hit, snippets);
                }
            }

            left = hits.Length < PageSize ? 0 : left - hits.Length;
            index = index with { After = hits.IsEmpty ? null : hits[^1] };
        }
    }

    /// <summary>Where the hits of <paramref name="query"/> stand, newest first, without their texts, and what was taken for what.</summary>
    internal (ImmutableArray<IndexHit> Hits, IEnumerable<QueryNote> Notes) Hits(LedgerQuery query, CancellationToken cancellationToken)
    {
        QueryTranslator translator = TranslatorOf(new IndexWords(pack));
        return (store.Search(translator.Translate(query), cancellationToken), translator.Notes);
    }

    // What is redacted since it was found is left out. To parse readings takes nine tenths of the time of a long page: on all processors.
    private Dictionary<long, StoredVersion> VersionsOf(IReadOnlyList<IndexHit> hits, CancellationToken cancellationToken)
    {
        var versions = new Dictionary<long, StoredVersion>();
        foreach ((long place, DecodedVersion? found) in decoded.Read(hits.Where(hit => hit.Ordinal is not null).Select(hit => hit.Place).Distinct(), cancellationToken))
        {
            if (found is not null)
            {
                versions.Add(place, found.Version);
            }
        }

        // Of a document without a day of its own the reading may tell it.
        foreach (IndexHit hit in hits.Where(hit => hit.Ordinal is null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (store.Find(hit.Place) is { IsRedacted: false } row && (row.Document.Published is null ? decoded.Find(hit.Place)?.Version : VersionDecoder.DecodeText(row)) is { } version)
            {
                versions.Add(hit.Place, version);
            }
        }

        return versions;
    }

    private QueryTranslator TranslatorOf(IndexWords words) => new(
        words, names, codes, phrase => store.Count(new IndexQuery { Words = [new WordClause([phrase], false)], AllVersions = true }, 1) > 0);

    // An outlet of which there is nothing at all, with what may be meant.
    private IEnumerable<QueryNote> OutletNotes(LedgerQuery query)
    {
        if (query.Outlet is { } outlet
            && store.Count(TranslatorOf(new IndexWords(pack)).Translate(new LedgerQuery { Outlet = outlet, AllVersions = true }), 1) == 0)
        {
            yield return new QueryNote(QueryNoteKind.NoSuchOutlet, outlet, [.. codes.OutletsLike(outlet)]);
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

    // A record in its sentence; a document from its beginning where there are no words to show.
    internal static SearchHit HitOf(StoredVersion version, IndexHit hit, SnippetMaker? snippets = null)
    {
        object? record = hit.Ordinal is { } ordinal && version.Reading is { } reading ? RecordOf(reading, ordinal) : null;
        Snippet snippet = record switch
        {
            EventRecord found => SnippetMaker.Of(version, found.Span, found.In),
            FigureRecord found => SnippetMaker.Of(version, found.Span, found.In),
            QuoteRecord found => SnippetMaker.Of(version, found.Span, found.In),
            _ => snippets?.Of(version) ?? new Snippet(TextField.Text, new TextSpan(0, 0), []),
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
