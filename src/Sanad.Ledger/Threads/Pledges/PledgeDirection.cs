namespace Sanad.Ledger.Threads.Pledges;

/// <summary>Who must do to whom what a row of the pledge table is about.</summary>
internal enum PledgeDirection
{
    /// <summary>Who pledged does it to the other side, or both do it together.</summary>
    ByPledger,

    /// <summary>The other side does it to who pledged, or both do it together.</summary>
    ByOther,

    /// <summary>Who pledged does it, to whomever.</summary>
    ByPledgerAlone,
}
