using Sanad.Intake;
using Sanad.Ledger.Storage;

namespace Sanad.Application.Ingest;

/// <summary>What became of one document, told after it is on disk.</summary>
/// <param name="Source">Its outlet, or null.</param>
/// <param name="Id">Its id; null where it could not be taken in.</param>
/// <param name="Outcome">What the ledger did with it; null where it could not be taken in.</param>
/// <param name="Records">Events, figures and quotes written with it.</param>
/// <param name="Fault">Why it could not be taken in or read; null otherwise.</param>
public sealed record IngestResult(string? Source, string? Id, AppendOutcome? Outcome, int Records, DocumentDiagnostic? Fault);
