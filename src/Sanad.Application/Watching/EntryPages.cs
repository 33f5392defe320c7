using Sanad.Intake;
using Sanad.Intake.Fetching;
using Sanad.Model;

namespace Sanad.Application.Watching;

/// <summary>Reads the pages of the entries of one poll; where a page cannot be had, the feed's own words stand in for it.</summary>
internal sealed class EntryPages(
    WatchRequest request, Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch, FetchedDocuments documents, WatchLedger ledger)
{
    // A host that fails so often in a row is not asked again in this poll.
    private const int MostFailuresInARow = 5;

    private int failuresInARow;

    /// <summary>The document of an entry, null if there is nothing new to hand on; and what to remember of it.</summary>
    public async Task<(Document? Document, EntryState State)> ReadAsync(WatchedEntry entry, EntryState? known, CancellationToken cancellationToken)
    {
        bool isNews = known is null || known.Stamp != entry.Stamp;
        int fetches = known?.Fetches ?? 0;
        if (!request.Pages || entry.Page is not { } page)
        {
            Report(entry.Own);
            return (entry.Own.Document, new EntryState(entry.Id, entry.Stamp, fetches + 1, IsWanting: false));
        }

        // After a change it has all its tries again, but for the limit on changes.
        int tries = isNews && known is { IsWanting: true } ? 0 : fetches;
        Document? standIn = isNews ? entry.Own.Document : null;
        if (failuresInARow >= MostFailuresInARow)
        {
            return (standIn, new EntryState(entry.Id, entry.Stamp, tries, IsWanting: true));
        }

        (IntakeItem read, bool isTransient) = await FetchAsync(page, entry.Own.Document, cancellationToken);
        Report(read);
        bool isWanting = isTransient && tries + 1 < WatchedEntry.MostTries;
        Document? document = read.Document is { } whole ? whole with { Id = entry.Id } : standIn;
        return (document, new EntryState(entry.Id, entry.Stamp, tries + 1, isWanting));
    }

    private async Task<(IntakeItem Read, bool IsTransient)> FetchAsync(string page, Document? own, CancellationToken cancellationToken)
    {
        ledger.Count(static (sum, by) => sum with { Pages = sum.Pages + by });
        FetchResult result = await fetch(new FetchRequest(page, FetchKind.Page), cancellationToken);
        bool isTransient = result.Fault is not null && result.IsTransient;
        failuresInARow = isTransient ? failuresInARow + 1 : 0;
        return (result.Fault is { } fault ? IntakeItem.Failed(fault) : documents.OfPage(result, own), isTransient);
    }

    private void Report(IntakeItem item)
    {
        if (item.Diagnostic is { } fault)
        {
            ledger.Report(fault);
        }
    }
}
