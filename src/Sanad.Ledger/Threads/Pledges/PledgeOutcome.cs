namespace Sanad.Ledger.Threads.Pledges;

/// <summary>What became of a pledge. Its code is its name in lower case.</summary>
public enum PledgeOutcome
{
    /// <summary>No later record tells.</summary>
    Open,

    /// <summary>The last record that tells is of what was pledged.</summary>
    Fulfilled,

    /// <summary>The last record that tells is of the opposite.</summary>
    Contradicted,
}
