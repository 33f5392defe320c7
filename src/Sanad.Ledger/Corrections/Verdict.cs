namespace Sanad.Ledger.Corrections;

/// <summary>What people hold of a record's reading.</summary>
public enum Verdict
{
    /// <summary>Nobody has said anything.</summary>
    None,

    /// <summary>It is right.</summary>
    Accepted,

    /// <summary>It is wrong.</summary>
    Rejected,
}
