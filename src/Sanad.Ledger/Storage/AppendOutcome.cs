namespace Sanad.Ledger.Storage;

/// <summary>What became of a document that was appended.</summary>
public enum AppendOutcome
{
    /// <summary>A publication that the ledger did not have.</summary>
    Added,

    /// <summary>A further version of a publication that has changed.</summary>
    Changed,

    /// <summary>The ledger has it already as it is; nothing was written.</summary>
    Unchanged,

    /// <summary>The publication was redacted and does not come back; nothing was written.</summary>
    Redacted,
}
