using System.Collections.Immutable;
using Sanad.Ledger;
using Sanad.Ledger.Storage;
using Sanad.Ledger.Threads;
using Sanad.Model;
using Sanad.Reader;
using Sanad.Text.Packs;

namespace Sanad.Application.Upkeep;

/// <summary>The use case <c>reread</c>: documents of the ledger are read again by the Reader of today; the old readings stay beside the new ones.</summary>
public sealed class RereadLedger(UrduReader reader, LanguagePack pack, ILedgerStore store, TimeProvider clock)
{
    private const int BatchSize = 256;

    /// <summary>Reads again what <paramref name="scope"/> names.</summary>
    /// <param name="scope">Which documents.</param>
    /// <param name="isPreview">True tells what would change and writes nothing.</param>
    /// <param name="onDone">Told of every document, in the order of arrival, after it is on disk.</param>
    /// <param name="cancellationToken">Stops between two batches; what was told of is kept.</param>
    /// <exception cref="LedgerException">The ledger cannot go on.</exception>
    public void Run(RereadScope scope, bool isPreview, Action<RereadResult> onDone, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(onDone);
        foreach (VersionRow[] batch in store.ReadAll().Where(row => !row.IsRedacted && IsWanted(row, scope)).Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var results = new (RereadResult Result, PreparedReading Old, PreparedReading New)[batch.Length];
            Parallel.ForEach(
                Enumerable.Range(0, batch.Length),
                () => new VersionPreparer(pack),
                (i, _, preparer) =>
                {
                    results[i] = ReadAgain(batch[i], preparer);
                    return preparer;
                },
                _ => { });
            if (!isPreview)
            {
                store.Reread([.. batch.Zip(results, (row, result) => (row, result.Old, result.New))], clock.GetUtcNow().ToUnixTimeSeconds());
            }

            foreach ((RereadResult result, _, _) in results)
            {
                onDone(result);
            }
        }

        if (!isPreview)
        {
            new LedgerThreads(store, pack).Update(cancellationToken: cancellationToken);
        }
    }

    private static ImmutableArray<string> IdsOf(Reading? reading) => reading is null ? [] :
    [
        .. reading.Events.Select(record => record.Id), .. reading.Figures.Select(record => record.Id), .. reading.Quotes.Select(record => record.Id),
    ];

    private bool IsWanted(VersionRow row, RereadScope scope) => scope switch
    {
        RereadScope.All => true,
        RereadScope.Failed => row.Failure is not null,
        _ => row.Failure is not null || row.Reader != reader.Version,
    };

    private (RereadResult Result, PreparedReading Old, PreparedReading New) ReadAgain(VersionRow row, VersionPreparer preparer)
    {
        StoredVersion version = VersionDecoder.Decode(row);
        PreparedReading old = preparer.Prepare(version.Reading, row.Reader, row.Failure);
        Reading? reading = null;
        string? failure = null;
        try
        {
            reading = reader.Read(version.Document);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            failure = ApplicationMessages.ReaderFailed(version.Document, fault).Reason;
        }

        ImmutableArray<string> before = IdsOf(version.Reading);
        ImmutableArray<string> after = IdsOf(reading);
        var result = new RereadResult(
            version.Document.Source, version.Document.Id, [.. after.Except(before)], [.. before.Except(after)], after.Intersect(before).Count(), failure);
        return (result, old, preparer.Prepare(reading, reader.Version, failure));
    }
}
