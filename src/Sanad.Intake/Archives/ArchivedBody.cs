namespace Sanad.Intake.Archives;

/// <summary>A page or feed out of an archive, decoded, for whoever reads its kind.</summary>
/// <param name="Bytes">What a browser would be given: without chunks and content coding.</param>
/// <param name="Url">Its address.</param>
/// <param name="ContentType">Its media type in lower case, without parameters: <c>text/html</c>.</param>
/// <param name="Charset">The character set its head names, if it names one.</param>
/// <param name="At">Where its record begins.</param>
/// <param name="CaptureDay">When it was captured: never the day of publication.</param>
internal sealed record ArchivedBody(
    ReadOnlyMemory<byte> Bytes, string Url, string ContentType, string? Charset, InputPlace At, DateOnly? CaptureDay);
