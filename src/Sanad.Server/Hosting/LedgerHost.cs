using System.Collections.Immutable;
using Sanad.Application.Actors;
using Sanad.Application.Places;
using Sanad.Application.ThreadViews;
using Sanad.Language.Urdu;
using Sanad.Ledger;
using Sanad.Ledger.Corrections;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Reader;

namespace Sanad.Server.Hosting;

/// <summary>The ledger and the Reader that pages and API ask.</summary>
/// <remarks>Thread-safe. What is slow to count is counted once for each state of the ledger.</remarks>
internal sealed class LedgerHost(ILedgerStore store, LedgerSearch search, Lazy<UrduReader> reader)
{
    private readonly LedgerCorrections corrections = new(store);
    private readonly Lock counting = new();
    private readonly Lock linking = new();
    private volatile LinkedState? linked;
    private (long Entry, int? AsOf, ImmutableArray<OutletCounts> Outlets)? outlets;
    private (long Entry, LedgerCounts Counts)? counts;

    public ILedgerStore Store => store;

    public LedgerSearch Search => search;

    public UrduReader Reader => reader.Value;

    /// <summary>The offices of persons that the pack knows.</summary>
    public KnownOffices Offices { get; } = new(UrduLanguage.Pack);

    /// <summary>Names as Urdu writes them.</summary>
    public LocalNames Names { get; } = new(UrduLanguage.Pack);

    /// <summary>What people said of records.</summary>
    public CorrectionSet Corrections() => corrections.Load();

    /// <summary>What an answer is known by: while it is the same, every address gives the same answer.</summary>
    public string State() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{store.LastEntry()}-{linked?.Entry ?? 0}-{SiteFiles.Version}");

    /// <summary>The threads, and what tells them, as they were last brought up to date.</summary>
    /// <remarks>While one request brings them up to date, or another program writes, the others are answered from what was known before.</remarks>
    public LinkedState Linked()
    {
        long entry = store.LastEntry();
        if (linked is { } known && (known.Entry == entry || !linking.TryEnter()))
        {
            return known;
        }

        if (linked is null)
        {
            linking.Enter();
        }

        try
        {
            return linked is { } done && done.Entry == entry ? done : linked = Link(entry);
        }
        catch (LedgerException) when (linked is not null)
        {
            return linked;
        }
        finally
        {
            linking.Exit();
        }
    }

    private LinkedState Link(long entry)
    {
        var threads = new LedgerThreads(store, UrduLanguage.Pack);
        threads.Update();
        return new LinkedState(entry, threads, new TellThread(threads));
    }

    /// <summary>The newest day of which the ledger has a report, by the day as of which it is asked; null where none is dated.</summary>
    public DateOnly? NewestDay(DateOnly? asOf) => Outlets(asOf).Select(outlet => outlet.LastDay).DefaultIfEmpty().Max() is > 0 and var day ? PlaceInLine.DayOf(day) : null;

    public ImmutableArray<OutletCounts> Outlets(DateOnly? asOf)
    {
        int? day = asOf is { } given ? PlaceInLine.NumberOf(given) : null;
        lock (counting)
        {
            long entry = store.LastEntry();
            if (outlets is not { } known || known.Entry != entry || known.AsOf != day)
            {
                outlets = known = (entry, day, store.CountOutlets(day));
            }

            return known.Outlets;
        }
    }

    public LedgerCounts Counts()
    {
        lock (counting)
        {
            long entry = store.LastEntry();
            if (counts is not { } known || known.Entry != entry)
            {
                counts = known = (entry, store.Count());
            }

            return known.Counts;
        }
    }
}
