namespace Sanad.Intake;

/// <summary>A file to read, and the id its document takes if it gives none itself.</summary>
/// <param name="Path">The file as it was named, or as found in a named folder.</param>
/// <param name="Id">Its path inside the folder that was named, or its name; in either case with <c>/</c> and without the ending.</param>
internal readonly record struct DocumentFile(string Path, string Id);
