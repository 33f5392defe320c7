namespace Sanad.Intake;

/// <summary>What the intake is told besides the paths.</summary>
public sealed record IntakeOptions
{
    /// <summary>The publication day, in EDTF, of documents whose input gives none; null leaves them undated.</summary>
    public string? Published { get; init; }

    /// <summary>A JSON line of more bytes is refused by its number and never held in memory.</summary>
    public int MaxLineBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>A text of more bytes is no news report, and is refused: it is what bounds the memory of one document.</summary>
    public int MaxTextBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>A page of more bytes is refused unread.</summary>
    public int MaxPageBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Opens the standard input when the path <c>-</c> is read; a test gives its own.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = () => Stream.Null;
}
