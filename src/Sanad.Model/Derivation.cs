using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>A node of the path from words to a record: which rule read which words, and what it built on.</summary>
public sealed record Derivation
{
    /// <summary>Name of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>The words it read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Which text the words stand in.</summary>
    public TextField In { get; init; }

    /// <summary>What the rule made of them, in English.</summary>
    public string Note { get; init; } = "";

    /// <summary>Id of the record that this node made; set on roots only.</summary>
    public string? RecordId { get; init; }

    /// <summary>The derivations it built on, in order of the text.</summary>
    public ImmutableArray<Derivation> Children { get; init; } = [];
}
