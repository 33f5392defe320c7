using System.Globalization;

namespace Sanad.Intake.Archives;

/// <summary>One record of a web archive: its head. The body is read through the <see cref="WarcReader"/> before the next record.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Type">What it is: <c>response</c>, <c>resource</c>, <c>revisit</c> and so on, in lower case.</param>
/// <param name="Length">How many bytes its body has.</param>
/// <param name="Fields">The named fields of its head.</param>
internal sealed record WarcRecord(InputPlace At, string Type, long Length, HeaderFields Fields)
{
    /// <summary>The address that was archived; wget sets it in angle brackets, as an early draft had it.</summary>
    public string? Url => Fields["WARC-Target-URI"]?.TrimStart('<').TrimEnd('>');

    /// <summary>The day on which it was captured, which says nothing about when it was published; null where it is not given.</summary>
    public DateOnly? CaptureDay =>
        Fields["WARC-Date"] is { Length: >= 10 } date
        && DateOnly.TryParseExact(date[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
}
