using Sanad.Text.Morphology;

namespace Sanad.Reader.Lexicon;

/// <summary>A surface read as a name, an office or a noun for people.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Key">Table and row: equal for all surfaces of one thing.</param>
/// <param name="Name">English name, or English noun.</param>
/// <param name="Country">Code; <c>*</c> where the context decides; empty where there is none.</param>
/// <param name="Sector">PLOVER sector; <c>*</c> where the body it belongs to decides; empty where there is none.</param>
/// <param name="SubKind">The table's <c>kind</c> cell.</param>
/// <param name="Form">Which form of the word.</param>
/// <param name="Short">Whether it is a shorter form of a person's name.</param>
internal sealed record NameSense(
    NameKind Kind, long Key, string Name, string Country, string Sector, string SubKind, WordForm Form, bool Short)
{
    /// <summary>Degrees north of a capital or place; null where the pack gives none.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east of a capital or place; null where the pack gives none.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>First letters of the given names of a person, for a shorter form of the name; empty for all others.</summary>
    public string Initials { get; init; } = string.Empty;

    public bool IsProper => Kind is NameKind.State or NameKind.Capital or NameKind.Place or NameKind.Person or NameKind.Organisation or NameKind.Thing;

    public bool IsLocation => Kind is NameKind.State or NameKind.Capital or NameKind.Place;
}
