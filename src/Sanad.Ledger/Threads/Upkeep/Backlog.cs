using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Linking;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Takes in what the log tells of since threads were last brought up to date: on all cores, in transactions of some thousand documents.</summary>
internal sealed class Backlog(IThreadStore store, IMatterRules rules, int entries)
{
    // False where another program has written meanwhile.
    public bool Absorb(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ThreadProgress progress = store.ReadThreadProgress();
            if (progress.Entry >= progress.LastEntry)
            {
                return true;
            }

            (long upTo, IReadOnlyList<long> publications) = store.ReadBacklog(progress.Entry, entries);
            var matters = new (long, PreparedMatter?)[publications.Count];
            Parallel.For(
                0, publications.Count, new ParallelOptions { CancellationToken = cancellationToken }, rules.CreateMaker,
                (i, _, make) =>
                {
                    matters[i] = (publications[i], Prepare(publications[i], make));
                    return make;
                },
                _ => { });
            if (!store.AbsorbMatters(progress.Generation, upTo, matters))
            {
                return false;
            }
        }
    }

    private PreparedMatter? Prepare(long publication, Func<StoredVersion, long, Matter> make)
    {
        if (store.FindLatest(publication) is not { IsRedacted: false, PackedReading.Length: > 0 } row || Decode(row) is not { Reading: not null } version)
        {
            return null;
        }

        Matter matter = make(version, row.Place);
        return new PreparedMatter(row.Place, matter.Line, matter.Keys, rules.Write(matter));
    }

    // One that is damaged is in no thread; sanad verify names it.
    private static StoredVersion? Decode(VersionRow row)
    {
        try
        {
            return VersionDecoder.Decode(row);
        }
        catch (LedgerException)
        {
            return null;
        }
    }
}
