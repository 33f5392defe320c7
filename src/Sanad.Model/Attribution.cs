namespace Sanad.Model;

/// <summary>One voice of a chain of attribution: whose word a record is, or what it came through.</summary>
public sealed record Attribution
{
    /// <summary>The origin of the word, or a medium it came through.</summary>
    public AttributionRole Role { get; init; }

    /// <summary>Where the text names or means the voice; null where it is only implied.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>English name, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Country code, or null.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER's sector.</summary>
    public string Sector { get; init; } = "UNK";

    /// <summary>Id of the entity meant, or null.</summary>
    public string? Entity { get; init; }

    /// <summary>The words that make it an attribution: “said that”, “according to”.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What the voice does with the content.</summary>
    public Stance Stance { get; init; }

    /// <summary>When it was said, where the text tells; a record's own time is when it happened.</summary>
    public RecordTime? Said { get; init; }
}
