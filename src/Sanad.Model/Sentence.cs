namespace Sanad.Model;

/// <summary>A sentence of the text or of the title.</summary>
public sealed record Sentence
{
    /// <summary>Its stretch, without the white space around it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Which text it stands in.</summary>
    public TextField In { get; init; }

    /// <summary>What it does in the report.</summary>
    public SentenceRole Role { get; init; }
}
