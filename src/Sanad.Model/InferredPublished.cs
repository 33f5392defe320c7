using System.Collections.Immutable;

namespace Sanad.Model;

/// <summary>A publication day worked out from the text, with the evidence for it.</summary>
public sealed record InferredPublished
{
    /// <summary>The day, month or year in EDTF.</summary>
    public required string Value { get; init; }

    /// <summary>The stretches of the text it was worked out from.</summary>
    public ImmutableArray<TextSpan> Evidence { get; init; } = [];
}
