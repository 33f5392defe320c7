namespace Sanad.Intake.Tables;

/// <summary>A line of a table, or why it is none.</summary>
internal readonly record struct TableLine(string Text, long Number, DocumentDiagnostic? Fault);
