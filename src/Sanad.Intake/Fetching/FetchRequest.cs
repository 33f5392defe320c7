namespace Sanad.Intake.Fetching;

/// <summary>What to fetch.</summary>
/// <param name="Url">An <c>http</c> or <c>https</c> URL.</param>
/// <param name="Kind">What it should be.</param>
/// <param name="ETag">The <c>ETag</c> that came with what we have; the server then may say that nothing changed.</param>
/// <param name="LastModified">The <c>Last-Modified</c> that came with it, as it was written.</param>
public sealed record FetchRequest(string Url, FetchKind Kind, string? ETag = null, string? LastModified = null);
