using Sanad.Intake;
using Sanad.Ledger.Storage;
using Sanad.Model;

namespace Sanad.Application.Ingest;

/// <summary>A few documents ready to be written, or not: for each, in order, one of the three.</summary>
/// <param name="Document">The document; null where it could not be taken in.</param>
/// <param name="Prepared">What is to be written; null where the ledger has it already.</param>
/// <param name="Known">What the ledger says of it where it is not written.</param>
/// <param name="Fault">Why it could not be taken in or read.</param>
/// <param name="TakenBytes">Bytes of files taken up to here.</param>
internal sealed record IngestPart(Document? Document, PreparedVersion? Prepared, AppendOutcome? Known, DocumentDiagnostic? Fault, long TakenBytes);
