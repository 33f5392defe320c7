namespace Sanad.Intake.Tables;

/// <summary>A row of a table before it is cut into cells: a line, or several where a quote goes over their ends.</summary>
/// <param name="Text">Its text without the last line's end.</param>
/// <param name="At">Its first line.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Fault">Why it cannot be read, if so.</param>
internal readonly record struct TableRecord(string Text, InputPlace At, int Lines, DocumentDiagnostic? Fault);
