namespace Sanad.Model;

/// <summary>The document of a reading, without its text.</summary>
public sealed record ReadingDocument
{
    /// <summary>The document's id.</summary>
    public required string Id { get; init; }

    /// <summary>The outlet or feed it came from.</summary>
    public string? Source { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Its headline; spans <c>in</c> the title count in this.</summary>
    public string? Title { get; init; }

    /// <summary>The publication day in EDTF, where the input or the page gives it; null otherwise, even if one was inferred.</summary>
    public string? Published { get; init; }

    /// <summary>How the publication day is known.</summary>
    public PublishedFrom PublishedFrom { get; init; }

    /// <summary>The day worked out from the text, where it was.</summary>
    public InferredPublished? InferredPublished { get; init; }

    /// <summary>The BCP 47 tag of the language it was read as.</summary>
    public string Language { get; init; } = "ur";

    /// <summary>SHA-256 of the UTF-8 text, lower-case hex; see <see cref="TextDigest"/>.</summary>
    public required string Sha256 { get; init; }
}
