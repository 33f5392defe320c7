namespace Sanad.Ledger.Search;

/// <summary>A question that cannot be asked as it is written; the message says what to write instead.</summary>
public sealed class QueryException : Exception
{
    /// <summary>Says what is wrong with the question.</summary>
    public QueryException(string message)
        : base(message)
    {
    }
}
