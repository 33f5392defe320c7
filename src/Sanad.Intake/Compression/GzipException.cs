namespace Sanad.Intake.Compression;

/// <summary>A gzip stream cannot be read further; says which member is at fault, and where.</summary>
/// <remarks>It is an <see cref="IOException"/>: who does not know gzip tells it as a file that cannot be read.</remarks>
internal sealed class GzipException(GzipFault fault, long memberOffset, long offset, string message) : IOException(message)
{
    public GzipFault Fault { get; } = fault;

    /// <summary>Where the member at fault begins, counted in the compressed stream from 0.</summary>
    public long MemberOffset { get; } = memberOffset;

    /// <summary>Where in the compressed stream the fault showed: for a cut, its end.</summary>
    public long Offset { get; } = offset;
}
