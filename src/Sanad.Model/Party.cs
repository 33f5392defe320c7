namespace Sanad.Model;

/// <summary>An actor, a recipient, a speaker or the ones a figure counts.</summary>
public sealed record Party
{
    /// <summary>Id of the entity meant; null for people without a name of their own.</summary>
    public string? Entity { get; init; }

    /// <summary>Where the text names or means the party; null where the doer is only implied.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>English name of the entity, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Country code; null where the text gives none.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's sector; <c>UNK</c> where the text gives none.</summary>
    public string Sector { get; init; } = "UNK";
}
