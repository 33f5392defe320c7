namespace Sanad.Cli.Report;

/// <summary>How a page is set.</summary>
/// <param name="Width">Columns a line may take.</param>
/// <param name="UsesColor">Whether headings and codes are set apart by terminal colours.</param>
/// <param name="IsolatesBidi">Whether text of the input is wrapped in bidi isolates, so that it cannot reorder what stands around it.</param>
internal sealed record ReportStyle(int Width, bool UsesColor, bool IsolatesBidi);
