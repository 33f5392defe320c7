using Sanad.Application.Ingest;
using Sanad.Intake;
using Sanad.Language.Urdu;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Reader;

namespace Sanad.Application.Watching;

/// <summary>The two ends of a watch at a ledger: documents are read and kept as those of <see cref="IngestDocuments"/> are, faults as its faults.</summary>
public sealed class WatchIntoLedger(UrduReader reader, ILedgerStore store, TimeProvider clock)
{
    private readonly IngestDocuments ingest = new(reader, UrduLanguage.Pack, store, clock);

    /// <summary>What has been kept so far; for the one who calls <see cref="KeepAsync"/>, between two calls.</summary>
    public IngestSummary Total { get; private set; }

    /// <summary>Told of every document after it is on disk.</summary>
    public Action<IngestResult> OnDone { get; init; } = static _ => { };

    /// <summary>Reads documents and keeps them; all of them are on disk when it ends. Called once at a time.</summary>
    public async Task KeepAsync(IReadOnlyList<Document> documents, CancellationToken cancellationToken)
    {
        IngestSummary kept = await ingest.RunAsync(
            documents.Select(document => IntakeItem.Of(document, document.Text.Length)).ToAsyncEnumerable(), new IngestRequest { Paths = [], OnDone = OnDone }, cancellationToken);
        Total = Total.Add(kept);
    }

    /// <summary>Keeps what went wrong with a feed or page, in place of what last went wrong with it in the same way.</summary>
    public void Keep(DocumentDiagnostic fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        long now = clock.GetUtcNow().ToUnixTimeSeconds();
        store.Append([], [new IntakeFault(fault.Path, fault.Line, fault.Byte, fault.Code, fault.ToString(), now)], now);
    }
}
