namespace Sanad.Ledger.Threads.Pledges;

/// <summary>What is still to come of a pledge. Its code is its name in lower case.</summary>
public enum PledgeKind
{
    /// <summary>Something good for the other side that is agreed, offered, promised or announced; the term of a treaty.</summary>
    Promise,

    /// <summary>Something asked of the other side.</summary>
    Demand,

    /// <summary>Something bad for the other side that is threatened or announced.</summary>
    Threat,
}
