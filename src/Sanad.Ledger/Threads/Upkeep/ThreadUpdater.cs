using System.Collections.Immutable;
using Sanad.Ledger.Search;
using Sanad.Ledger.Storage;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Brings the threads of a ledger up to date: what the log tells of is taken in, what waits is swept, and corrections are laid over it.</summary>
/// <remarks>
/// Every transaction leaves a state from which the next run comes to the same threads: the entry of the log that they know of, and the lines that
/// wait, are written with them.
/// </remarks>
internal sealed class ThreadUpdater(ILedgerStore store, IMatterRules rules, IThreadOverlay overlay)
{
    // Entries of the log in one transaction: two for each new document. The more, the fewer pages of the lists of keys are written twice.
    public int Entries { get; init; } = 4_096;

    // Documents in one step of the sweep.
    public int BlockSize { get; init; } = 256;

    public ThreadUpdate Run(Action<ThreadUpdate> onProgress, CancellationToken cancellationToken)
    {
        ThreadUpdate total = default;
        ThreadProgress progress = store.ReadThreadProgress();
        if (progress.Rules != rules.Version)
        {
            store.RestartThreads(rules.Version);
        }

        var sweep = new ThreadSweep(store, rules, overlay, BlockSize);
        var backlog = new Backlog(store, rules, Entries);
        bool isDone = false;
        while (!isDone)
        {
            isDone = backlog.Absorb(cancellationToken) && sweep.Run(
                step =>
                {
                    total = total.Add(step);
                    onProgress(total);
                },
                cancellationToken) && Settle();
        }

        return total;
    }

    // False where documents wait again.
    private bool Settle()
    {
        long[] threads = [.. overlay.Settle(LinkedOf).SelectMany(ShownOf).Distinct()];
        if (threads.Length == 0)
        {
            return true;
        }

        bool isWritten = false;
        while (!isWritten)
        {
            long generation = store.ReadThreadProgress().Generation;
            isWritten = store.CommitThreads(generation, new ThreadStep { Dirty = [.. LinesOf(threads)] });
        }

        return false;
    }

    private IEnumerable<long> LinesOf(long[] threads) =>
        store.ReadMembers(threads).Select(member => member.Record).Concat(threads.SelectMany(Records))
            .Select(record => record >> PlaceInLine.OrdinalBits).Distinct()
            .Select(store.FindMatter).OfType<StoredMatter>().Select(matter => matter.Line);

    private long? LinkedOf(long record) => Threads(record, static matter => matter.Threads).Cast<long?>().FirstOrDefault();

    private IEnumerable<long> ShownOf(long record) => Threads(record, static matter => matter.Shown);

    private IEnumerable<long> Threads(long record, Func<StoredMatter, ImmutableArray<long>> pick)
    {
        foreach (long key in Records(record))
        {
            int ordinal = (int)(key & (PlaceInLine.MostRecords - 1));
            if (store.FindMatter(key >> PlaceInLine.OrdinalBits) is { } matter && pick(matter) is { IsDefault: false } threads && ordinal < threads.Length)
            {
                yield return threads[ordinal];
            }
        }
    }

    private IEnumerable<long> Records(long id) =>
        store.Search(new IndexQuery { RecordTerms = [[Term.OfCode(Term.RecordId, ThreadIds.NameOf(id))]] })
            .Select(hit => PlaceInLine.OfRecord(hit.Place, hit.Ordinal!.Value));
}
