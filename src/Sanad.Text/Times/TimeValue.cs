namespace Sanad.Text.Times;

/// <summary>A resolved time.</summary>
/// <param name="Value">Its EDTF value, or null for a vague time and for one whose reference is unknown.</param>
/// <param name="Anchor">What it was counted from: <c>published</c>, <c>text</c> for the time told before it, or null if it stands by itself.</param>
public readonly record struct TimeValue(string? Value, string? Anchor)
{
    /// <summary>Value of the time in the text that it was counted from; null unless <see cref="Anchor"/> is <c>text</c>.</summary>
    public string? From { get; init; }
}
