namespace Sanad.Intake.Pages;

/// <summary>What is known of a page besides its bytes.</summary>
/// <param name="At">The file or record it came from, for diagnostics.</param>
/// <param name="Url">The address it was fetched from; null for a file that somebody saved.</param>
/// <param name="Charset">The encoding that the HTTP header named; null where there was none.</param>
internal readonly record struct PageContext(InputPlace At, string? Url, string? Charset);
