using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;
using Sanad.Reader;

namespace Sanad.Server.Hosting;

/// <summary>The ledger and the Reader that pages and API ask.</summary>
/// <remarks>Thread-safe. What is slow to count is counted once for each state of the ledger.</remarks>
internal sealed class LedgerHost(ILedgerStore store, LedgerSearch search, Lazy<UrduReader> reader)
{
    private readonly Lock counting = new();
    private (long Entry, int? AsOf, ImmutableArray<OutletCounts> Outlets)? outlets;
    private (long Entry, LedgerCounts Counts)? counts;

    public ILedgerStore Store => store;

    public LedgerSearch Search => search;

    public UrduReader Reader => reader.Value;

    /// <summary>What an answer is known by: while it is the same, every address gives the same answer.</summary>
    public string State() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{store.LastEntry()}-{SiteFiles.Version}");

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
