namespace Sanad.Ledger;

/// <summary>The ledger cannot go on: its file, its disk or its neighbours are the cause, not the documents.</summary>
/// <remarks>The message is one line that says what, why and what to do. What was acknowledged before is kept.</remarks>
public sealed class LedgerException : Exception
{
    /// <summary>Says why the ledger cannot go on.</summary>
    public LedgerException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
