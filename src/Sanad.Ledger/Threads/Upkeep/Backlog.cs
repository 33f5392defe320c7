using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads.Linking;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Upkeep;

/// <summary>Takes in what the log tells of since threads were last brought up to date: on as many cores as it may have, in transactions of some thousand documents.</summary>
internal sealed class Backlog(IThreadStore store, IMatterRules rules, int entries, int processors)
{
    // False where another program has written meanwhile.
    public bool Absorb(CancellationToken cancellationToken)
    {
        ThreadProgress progress = store.ReadThreadProgress();
        long generation = progress.Generation;
        Batch batch = Make(progress.Entry, cancellationToken);
        Task<Batch>? next = null;
        try
        {
            while (batch.UpTo > batch.After)
            {
                // The next is made while this one is written. What it reads must be of this generation: a redaction in between begins another.
                long upTo = batch.UpTo;
                next = Task.Run(() => Make(upTo, cancellationToken), CancellationToken.None);
                if (!store.AbsorbMatters(generation++, upTo, batch.Matters))
                {
                    return false;
                }

                batch = next.GetAwaiter().GetResult();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return true;
        }
        finally
        {
            Task.WhenAny(next ?? Task.CompletedTask).Wait(CancellationToken.None);
        }
    }

    private Batch Make(long after, CancellationToken cancellationToken)
    {
        (long upTo, IReadOnlyList<long> publications) = store.ReadBacklog(after, entries);
        var matters = new (long, PreparedMatter?)[publications.Count];
        Parallel.For(
            0, publications.Count, new ParallelOptions { MaxDegreeOfParallelism = processors, CancellationToken = cancellationToken }, rules.CreateMaker,
            (i, _, make) =>
            {
                matters[i] = (publications[i], Prepare(publications[i], make));
                return make;
            },
            _ => { });
        return new Batch(after, upTo, matters);
    }

    private PreparedMatter? Prepare(long publication, Func<StoredVersion, long, TokenList?, Matter> make)
    {
        if (store.FindLatest(publication) is not { IsRedacted: false, PackedReading.Length: > 0 } row || Decode(row) is not { Reading: not null } version)
        {
            return null;
        }

        Matter matter = make(version, row.Place, null);
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

    private sealed record Batch(long After, long UpTo, IReadOnlyList<(long Publication, PreparedMatter? Matter)> Matters);
}
