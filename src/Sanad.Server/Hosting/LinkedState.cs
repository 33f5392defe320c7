using System.Collections.Concurrent;
using System.Collections.Immutable;
using Sanad.Application.ThreadViews;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Server.Markup;
using Sanad.Server.Pages;

namespace Sanad.Server.Hosting;

/// <summary>The threads of a ledger as they were last brought up to date, and what was counted and told of it then. Thread-safe.</summary>
/// <param name="store">The ledger.</param>
/// <param name="threads">The threads.</param>
/// <param name="tell">What tells them.</param>
/// <param name="entry">The last entry of its log that the threads know of, or an earlier one; -1 where that has not been asked.</param>
internal sealed class LinkedState(ILedgerStore store, LedgerThreads threads, TellThread tell, long entry)
{
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<int, Lazy<ImmutableArray<OutletCounts>>> outlets = [];
    private readonly ConcurrentDictionary<(string Language, DateOnly? AsOf, int Days), Lazy<Html>> news = [];
    private readonly ConcurrentDictionary<int, Lazy<LedgerCounts>> counts = [];
    private readonly ConcurrentDictionary<string, Lazy<Html>> answers = [];

    public long Entry => entry;

    public LedgerThreads Threads => threads;

    public TellThread Tell => tell;

    public LedgerCounts Counts() => Keep(counts, 0, store.Count);

    /// <summary>What each outlet has in it, as of a day.</summary>
    public ImmutableArray<OutletCounts> Outlets(DateOnly? asOf)
    {
        int day = asOf is { } given ? PlaceInLine.NumberOf(given) : 0;
        return Keep(outlets, day, () => store.CountOutlets(asOf is null ? null : day));
    }

    /// <summary>The newest day of which the ledger has a report; null where none is dated.</summary>
    public DateOnly? NewestDay(DateOnly? asOf) => Outlets(asOf).Select(outlet => outlet.LastDay).DefaultIfEmpty().Max() is > 0 and var day ? PlaceInLine.DayOf(day) : null;

    /// <summary>The news of so many days up to the newest, as pages of that language tell them.</summary>
    public Html News(string language, DateOnly? asOf, int days, Func<Html> render) => Keep(news, (language, asOf, days), render);

    /// <summary>What many records had to be read for, for whoever asks the same again of this state.</summary>
    /// <param name="page">The page that asks; its address and language say what.</param>
    /// <param name="answer">Answers; no reader who leaves ends it.</param>
    public Html Answer(PageContext page, Func<PageContext, Html> answer) =>
        Keep(answers, page.Here(("after", page.Value("after"))), () => answer(page with { Aborted = CancellationToken.None }));

    // What is slow is done once, and the others wait for it; what failed is tried again.
    private static T Keep<TKey, T>(ConcurrentDictionary<TKey, Lazy<T>> kept, TKey key, Func<T> make)
        where TKey : notnull
    {
        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        Lazy<T> known = kept.GetOrAdd(key, _ => new Lazy<T>(make));
        try
        {
            return known.Value;
        }
        catch
        {
            kept.TryRemove(KeyValuePair.Create(key, known));
            throw;
        }
    }
}
