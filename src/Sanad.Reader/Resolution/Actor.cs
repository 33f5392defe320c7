using Sanad.Text;

namespace Sanad.Reader.Resolution;

/// <summary>A party as the reader found it: who is meant, and where the text says so.</summary>
internal sealed class Actor
{
    /// <summary>Country code; empty where the text gives none.</summary>
    public required string Country { get; init; }

    public required string Sector { get; init; }

    /// <summary>Index of the entity meant, or −1.</summary>
    public int Entity { get; init; } = -1;

    /// <summary>English name of the entity, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Where the text names or means it; empty for an implied party.</summary>
    public TextRange Tokens { get; init; }

    /// <summary>Whether the country was not said with the party but taken from the context.</summary>
    public bool CountryFromContext { get; init; }

    public bool IsPerson { get; init; }

    public bool IsPlace { get; init; }

    /// <summary>Whether the phrase counts or speaks of people in general (افراد, لوگ).</summary>
    public bool IsGeneric { get; init; }

    /// <summary>English noun for the people meant, as a figure's unit.</summary>
    public string? Noun { get; init; }

    public bool SameAs(Actor other) => Entity >= 0 ? Entity == other.Entity : other.Entity < 0 && Country == other.Country && Sector == other.Sector;

    /// <summary>The same party as people of a country that only the context says.</summary>
    public Actor In(string country) => Copy(country, Tokens, true);

    public Actor At(TextRange tokens) => Copy(Country, tokens, CountryFromContext);

    private Actor Copy(string country, TextRange tokens, bool fromContext) => new()
    {
        Country = country,
        Sector = Sector,
        Entity = Entity,
        Name = Name,
        Tokens = tokens,
        CountryFromContext = fromContext,
        IsPerson = IsPerson,
        IsPlace = IsPlace,
        IsGeneric = IsGeneric,
        Noun = Noun,
    };
}
