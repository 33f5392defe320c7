namespace Sanad.Ledger.Corrections;

/// <summary>A correction that cannot be made of what the ledger holds; the message says what to do.</summary>
public sealed class CorrectionException : Exception
{
    /// <summary>Says why not.</summary>
    public CorrectionException(string message)
        : base(message)
    {
    }
}
