using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>A person, body, place or named thing that the document speaks of.</summary>
public sealed record Entity
{
    /// <summary>Its id in this reading: <c>e0</c>, <c>e1</c> …; entities of two readings are not compared by it.</summary>
    public required string Id { get; init; }

    /// <summary>Its English name from the language pack; null for a name the pack does not hold.</summary>
    public string? Name { get; init; }

    /// <summary>Which kind of proper name it has.</summary>
    public EntityType Type { get; init; }

    /// <summary>The country code it belongs to; null where the text does not say.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's sector; <c>UNK</c> where the text does not say.</summary>
    public string Sector { get; init; } = "UNK";

    /// <summary>Where it is named: proper names only, as written, without titles and postpositions; first in the text, then in the document's title.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>Where it is meant without its name.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];
}
