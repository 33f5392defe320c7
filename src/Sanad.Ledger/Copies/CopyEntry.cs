namespace Sanad.Ledger.Copies;

/// <summary>A document as <see cref="CopyFinder"/> sees it.</summary>
/// <param name="Id">Its key; unique among the entries.</param>
/// <param name="Source">The outlet, or null where unknown: one outlet's own sequel is not derived, however much background it repeats.</param>
/// <param name="Day">The day of publication, or null where unknown: it is then compared with documents of any day.</param>
/// <param name="Sketch">What <see cref="CopySketcher"/> made of its text.</param>
public readonly record struct CopyEntry(string Id, string? Source, DateOnly? Day, CopySketch Sketch);
