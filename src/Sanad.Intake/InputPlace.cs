namespace Sanad.Intake;

/// <summary>Where in the input a document stands.</summary>
/// <param name="Path">The file as it was named, or <c>standard input</c>.</param>
/// <param name="Line">The line, from 1; null for a file that is one document.</param>
internal readonly record struct InputPlace(string Path, long? Line = null);
