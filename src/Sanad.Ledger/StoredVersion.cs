using Sanad.Model;

namespace Sanad.Ledger;

/// <summary>One version of a publication as the ledger keeps it: the document as it came in, and what was read in it.</summary>
/// <remarks>
/// Two outlets that print one text are two publications. A publication whose text, title or day changed has a further version; an
/// earlier version is never altered.
/// </remarks>
public sealed record StoredVersion
{
    /// <summary>The version's place in the order of arrival, from 1; it never changes and is never given again.</summary>
    public required long Sequence { get; init; }

    /// <summary>Which version of its publication it is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The document with its text as received; the text is empty after a redaction.</summary>
    public required Document Document { get; init; }

    /// <summary>When the ledger learned it, UTC, to the second.</summary>
    public required DateTimeOffset IngestedAt { get; init; }

    /// <summary>The reading in force; null where the Reader failed on the text, after a redaction, and in a hit of a search that shows none.</summary>
    public Reading? Reading { get; init; }

    /// <summary>True where a later version of the publication has taken its place.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>True where the text was removed by law and only this tombstone is left.</summary>
    public bool IsRedacted { get; init; }
}
