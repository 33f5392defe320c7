using Sanad.Intake.Tables;

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

    /// <summary>A page or a feed of more bytes, decompressed, is refused.</summary>
    public int MaxPageBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>
    /// The encoding of texts and tables without a byte-order mark, such as <c>windows-1256</c>; null tells it by their bytes. A mark is
    /// proof, and is believed before this. JSON is UTF-8 or UTF-16 whatever is said here.
    /// </summary>
    public string? Encoding { get; init; }

    /// <summary>Which columns of tables hold what, where their names do not say it.</summary>
    public ColumnMap Columns { get; init; } = ColumnMap.None;

    /// <summary>How tables write days such as <c>03/04/2018</c>, which are refused unless this is known.</summary>
    public DayOrder DayOrder { get; init; }

    /// <summary>Opens the standard input when the path <c>-</c> is read; a test gives its own.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = () => Stream.Null;
}
