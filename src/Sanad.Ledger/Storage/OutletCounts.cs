namespace Sanad.Ledger.Storage;

/// <summary>What a ledger holds of one outlet, in the versions in force; what was redacted is not counted.</summary>
/// <param name="Source">The outlet as its documents name it; null for those that name none.</param>
/// <param name="Documents">Publications.</param>
/// <param name="Events">Events of their readings.</param>
/// <param name="Figures">Figures of their readings.</param>
/// <param name="Quotes">Quotes of their readings.</param>
/// <param name="FirstDay">Number of the day of the earliest dated one; 0 where none is dated.</param>
/// <param name="LastDay">Number of the day of the latest.</param>
public sealed record OutletCounts(string? Source, long Documents, long Events, long Figures, long Quotes, int FirstDay, int LastDay)
{
    /// <summary>Events, figures and quotes together.</summary>
    public long Records => Events + Figures + Quotes;
}
