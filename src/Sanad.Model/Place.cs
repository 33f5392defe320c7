namespace Sanad.Model;

/// <summary>Where something happened.</summary>
public sealed record Place
{
    /// <summary>Where the text names it.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Its English name; null for a name the language pack does not hold.</summary>
    public string? Name { get; init; }

    /// <summary>The code of its country; null where disputed or unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north; null where the language pack gives none.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east; null where the language pack gives none.</summary>
    public decimal? Longitude { get; init; }
}
