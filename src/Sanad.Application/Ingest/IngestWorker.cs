using Sanad.Application.Runs;
using Sanad.Intake;
using Sanad.Ledger.Storage;
using Sanad.Model;
using Sanad.Reader;
using Sanad.Text.Packs;

namespace Sanad.Application.Ingest;

/// <summary>Reads the documents that the ledger does not have yet, and makes them ready to be written.</summary>
internal sealed class IngestWorker(UrduReader reader, LanguagePack pack, ILedgerStore store) : IBatchWorker<IReadOnlyList<IngestPart>>
{
    private readonly VersionPreparer preparer = new(pack);

    public IReadOnlyList<IngestPart> Work(IReadOnlyList<IntakeItem> items, CancellationToken cancellationToken)
    {
        var parts = new List<IngestPart>(items.Count);
        foreach (IntakeItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            parts.Add(item.Document is { } document ? Prepare(document, item.TakenBytes) : new IngestPart(null, null, null, item.Diagnostic, item.TakenBytes));
        }

        return parts;
    }

    public void Dispose()
    {
        // It holds nothing that must be given back.
    }

    private IngestPart Prepare(Document document, long takenBytes)
    {
        if (store.FindKnown(document.Source, document.Id, VersionPreparer.DigestOf(document)) is { } known)
        {
            return new IngestPart(document, null, known, null, takenBytes);
        }

        try
        {
            return new IngestPart(document, preparer.Prepare(document, reader.Read(document), reader.Version, null), null, null, takenBytes);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A fault of ours: the document is kept, to be read again by a better reader.
            DocumentDiagnostic diagnostic = ApplicationMessages.ReaderFailed(document, fault);
            return new IngestPart(document, preparer.Prepare(document, null, reader.Version, diagnostic.Reason), null, diagnostic, takenBytes);
        }
    }
}
