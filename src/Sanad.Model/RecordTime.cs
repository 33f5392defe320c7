namespace Sanad.Model;

/// <summary>When something happened or held, or when it was said.</summary>
public sealed record RecordTime
{
    /// <summary>The expression that gives it; null where it follows from the context.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The time in EDTF.</summary>
    public string? Value { get; init; }

    /// <summary>The time reached from an inferred publication day.</summary>
    public string? InferredValue { get; init; }
}
