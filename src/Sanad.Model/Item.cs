namespace Sanad.Model;

/// <summary>One of the reports or headlines that a document's text holds.</summary>
public sealed record Item
{
    /// <summary>The stretch of the text it takes, all its sentences inside.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>A report, or a headline stuck to one.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>Its own day in EDTF; null for a headline stuck to another report.</summary>
    public string? Published { get; init; }
}
