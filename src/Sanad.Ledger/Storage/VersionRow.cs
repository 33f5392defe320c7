using Sanad.Model;

namespace Sanad.Ledger.Storage;

/// <summary>A version as a store keeps it, with its reading in force.</summary>
public sealed record VersionRow
{
    /// <summary>Its key; see <see cref="PlaceInLine"/>.</summary>
    public required long Place { get; init; }

    /// <summary>The key of its publication.</summary>
    public required long Publication { get; init; }

    /// <summary>Which version of its publication it is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The document without its text.</summary>
    public required Document Document { get; init; }

    /// <summary>When it came, Unix time in seconds.</summary>
    public required long Ingested { get; init; }

    /// <summary>Number of the day from which it was known: its own, and for a later version not before it came; 0 where nothing tells.</summary>
    public required int KnownDay { get; init; }

    /// <summary>Number of the day from which a later version took its place; null while none has.</summary>
    public int? SupersededDay { get; init; }

    /// <summary>True where only a tombstone is left.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>See <see cref="PreparedVersion.Digest"/>.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>See <see cref="PreparedVersion.TextDigest"/>.</summary>
    public required byte[] TextDigest { get; init; }

    /// <summary>The text, packed; empty after a redaction.</summary>
    public required byte[] PackedText { get; init; }

    /// <summary>See <see cref="PreparedVersion.Sketch"/>.</summary>
    public required byte[] Sketch { get; init; }

    /// <summary>The reading in force.</summary>
    public required ReaderVersion Reader { get; init; }

    /// <summary>Its JSON, packed; empty where the Reader failed and after a redaction.</summary>
    public required byte[] PackedReading { get; init; }

    /// <summary>See <see cref="PreparedReading.Digest"/>.</summary>
    public required byte[] ReadingDigest { get; init; }

    /// <summary>Why the Reader failed; null where it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>When the reading was made, Unix time in seconds.</summary>
    public long ReadAt { get; init; }

    /// <summary>Number of events; after a redaction, of those that there were.</summary>
    public int Events { get; init; }

    /// <summary>Number of figures, likewise.</summary>
    public int Figures { get; init; }

    /// <summary>Number of quotes, likewise.</summary>
    public int Quotes { get; init; }

    /// <summary>Length of the UTF-8 text; after a redaction, of the one that there was.</summary>
    public int TextBytes { get; init; }

    /// <summary>Number of events, figures and quotes that are there.</summary>
    public int Records => IsRedacted ? 0 : Events + Figures + Quotes;
}
