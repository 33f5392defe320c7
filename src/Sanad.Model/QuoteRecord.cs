using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>A stretch of reported speech inside one sentence.</summary>
public sealed record QuoteRecord
{
    /// <summary>Content-derived id; see <see cref="RecordIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What was said, without cue and quotation marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Which text the spans of this record count in; the title for records read from it.</summary>
    public TextField In { get; init; }

    /// <summary>Who said it; null where the text names nobody.</summary>
    public Party? Speaker { get; init; }

    /// <summary>To whom, if the text says so.</summary>
    public Party? Addressee { get; init; }

    /// <summary>The words of saying; null where the quotation runs on from an earlier sentence.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>True inside quotation marks.</summary>
    public bool Direct { get; init; }

    /// <summary>The whole chain, the speaker first.</summary>
    public ImmutableArray<Attribution> Attribution { get; init; } = [];

    /// <summary>The rule that made the record.</summary>
    public required string Rule { get; init; }
}
