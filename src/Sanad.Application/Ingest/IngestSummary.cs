using Sanad.Ledger.Storage;

namespace Sanad.Application.Ingest;

/// <summary>What a run of <see cref="IngestDocuments"/> has put on disk so far, or in the end.</summary>
/// <param name="Added">Publications that the ledger did not have.</param>
/// <param name="Changed">Further versions of publications that have changed.</param>
/// <param name="Unchanged">Documents that the ledger had already.</param>
/// <param name="Redacted">Documents that were redacted and do not come back.</param>
/// <param name="Failed">Documents that could not be taken in, or in which the Reader failed.</param>
/// <param name="Records">Events, figures and quotes written.</param>
/// <param name="TakenBytes">Bytes of files dealt with, as they lie on disk; see <see cref="Intake.DocumentIntake.SizeOf"/>.</param>
public readonly record struct IngestSummary(long Added, long Changed, long Unchanged, long Redacted, long Failed, long Records, long TakenBytes)
{
    /// <summary>Documents dealt with, of whatever kind.</summary>
    public long Documents => Added + Changed + Unchanged + Redacted + Failed;

    internal IngestSummary Add(IngestSummary more) => new(
        Added + more.Added, Changed + more.Changed, Unchanged + more.Unchanged, Redacted + more.Redacted, Failed + more.Failed, Records + more.Records, TakenBytes + more.TakenBytes);

    // Null for a document that failed.
    internal IngestSummary Add(AppendOutcome? outcome, int records, long takenBytes)
    {
        IngestSummary sum = this with { Records = Records + records, TakenBytes = takenBytes };
        return outcome switch
        {
            AppendOutcome.Added => sum with { Added = Added + 1 },
            AppendOutcome.Changed => sum with { Changed = Changed + 1 },
            AppendOutcome.Unchanged => sum with { Unchanged = Unchanged + 1 },
            AppendOutcome.Redacted => sum with { Redacted = Redacted + 1 },
            _ => sum with { Failed = Failed + 1 },
        };
    }
}
