namespace Sanad.Text.Numbers;

/// <summary>A number as a text gives it, with the words that bound it.</summary>
/// <param name="First">First token, bounding words included.</param>
/// <param name="End">Behind the last token.</param>
/// <param name="Low">The least it can be; null for "up to".</param>
/// <param name="High">The most it can be; null for "at least". Equal to <paramref name="Low"/> for an exact or "about" number.</param>
/// <param name="Approx">Whether it is said to be about, nearly, or in vague words (ہزاروں).</param>
/// <param name="Kind">What kind of number.</param>
/// <param name="Rule">Name of the rule that read it.</param>
public readonly record struct NumberExpression(int First, int End, decimal? Low, decimal? High, bool Approx, NumberKind Kind, string Rule);
