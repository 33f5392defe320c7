namespace Sanad.Intake;

/// <summary>Where in the input a document stands.</summary>
/// <param name="Path">The file as it was named, or <c>standard input</c>.</param>
/// <param name="Line">The line, from 1; null for a file that is one document.</param>
/// <param name="Byte">In an archive, the byte of the file where its record begins, or the gzip member that holds it; null elsewhere.</param>
internal readonly record struct InputPlace(string Path, long? Line = null, long? Byte = null);
