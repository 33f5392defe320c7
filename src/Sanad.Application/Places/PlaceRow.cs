namespace Sanad.Application.Places;

/// <summary>What the records tell of one place, or of one country.</summary>
public sealed record PlaceRow
{
    /// <summary>Its English name, else the words of the text.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in the language of the reports, as the pack writes it first, else as the text has it.</summary>
    public required string LocalName { get; init; }

    /// <summary>Its country's code; null where disputed or unknown.</summary>
    public string? Country { get; init; }

    /// <summary>Whether it is a country, with the records of all its places.</summary>
    public bool IsCountry { get; init; }

    /// <summary>Degrees north; null for a country, and where the language pack gives none.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east; likewise.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>Events that happened there.</summary>
    public int Events { get; init; }

    /// <summary>Figures of there.</summary>
    public int Figures { get; init; }

    /// <summary>How many reports have them.</summary>
    public int Reports { get; init; }

    /// <summary>The first day on which it was told; null where none is known.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Events and figures.</summary>
    public int Records => Events + Figures;
}
