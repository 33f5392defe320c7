namespace Sanad.Model;

/// <summary>One text to read, with what its input says about it.</summary>
public sealed record Document
{
    /// <summary>The id its source gives it, or one made from the path or the digest; unique in one input.</summary>
    public required string Id { get; init; }

    /// <summary>The outlet or feed it came from; with <see cref="Id"/> it makes the document's key.</summary>
    public string? Source { get; init; }

    /// <summary>Where it was published; never fetched.</summary>
    public string? Url { get; init; }

    /// <summary>Its headline, kept apart from the text; spans in it carry <see cref="TextField.Title"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The publication day in EDTF, as given and checked: <c>2024-11-30</c>, <c>2024-11</c> or <c>2024</c>; null where unknown.</summary>
    public string? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from: the input's own word, or what the page prints; says nothing where that is null.</summary>
    public PublishedFrom PublishedFrom { get; init; } = PublishedFrom.Metadata;

    /// <summary>Whether it is a report or a bare headline.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The text as received, never normalised; every span is cut from it.</summary>
    public required string Text { get; init; }

    /// <summary>The publication day, where <see cref="Published"/> is precise to the day; null otherwise.</summary>
    public DateOnly? PublishedDay => DateOnly.TryParseExact(
        Published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly day)
        ? day
        : null;
}
