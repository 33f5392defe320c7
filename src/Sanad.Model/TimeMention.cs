namespace Sanad.Model;

/// <summary>An expression that places or measures time.</summary>
public sealed record TimeMention
{
    /// <summary>The expression as written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Which text it stands in.</summary>
    public TextField In { get; init; }

    /// <summary>What it means in EDTF: a day, month, year, interval or duration; null where it is vague or has nothing to count from.</summary>
    public string? Value { get; init; }

    /// <summary>The value reached from an inferred publication day; never a substitute for <see cref="Value"/>.</summary>
    public string? InferredValue { get; init; }

    /// <summary>What a relative expression counts from: <c>published</c>, <c>inferred</c>, <c>text</c> (another expression); null for an absolute one.</summary>
    public string? Anchor { get; init; }

    /// <summary>The rule that read it.</summary>
    public required string Rule { get; init; }
}
