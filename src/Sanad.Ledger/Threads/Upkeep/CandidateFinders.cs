using System.Collections.Concurrent;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>As many finders as threads use at once, over one cache.</summary>
internal sealed class CandidateFinders(IThreadStore store, IMatterRules rules) : IDisposable
{
    private const int HalfCache = 2_000;

    private readonly ConcurrentBag<CandidateFinder> idle = [];
    private readonly MatterCache cache = new(rules, HalfCache);

    public CandidateFinder Rent() => idle.TryTake(out CandidateFinder? finder) ? finder : new CandidateFinder(store.OpenMatters(), cache, rules);

    public void GiveBack(CandidateFinder finder) => idle.Add(finder);

    // Documents as they were just written: the cache may have read one again meanwhile as it was before.
    public void Keep(IReadOnlyDictionary<long, LinkedDocument> linked)
    {
        foreach ((long line, LinkedDocument document) in linked)
        {
            cache.Keep(line, document);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out CandidateFinder? finder))
        {
            finder.Dispose();
        }
    }
}
