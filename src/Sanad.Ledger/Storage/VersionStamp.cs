namespace Sanad.Ledger.Storage;

/// <summary>All of a version that can change: while it is the same, so is the version.</summary>
/// <param name="Reading">Which reading is in force; 0 where there is none.</param>
/// <param name="KnownDay">See <see cref="VersionRow.KnownDay"/>.</param>
/// <param name="SupersededDay">See <see cref="VersionRow.SupersededDay"/>.</param>
/// <param name="IsRedacted">See <see cref="VersionRow.IsRedacted"/>.</param>
public readonly record struct VersionStamp(long Reading, int KnownDay, int? SupersededDay, bool IsRedacted);
