namespace Sanad.Text.Numbers;

/// <summary>A number without the words that bound it.</summary>
/// <param name="End">Behind the last token.</param>
/// <param name="Low">The value, or the low bound of a vague number.</param>
/// <param name="High">The value; null for a vague number.</param>
/// <param name="Scale">The multiplier, if the number is one product (10 ہزار); else 1.</param>
/// <param name="Kind">What kind of number.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Rule">Name of the rule.</param>
internal readonly record struct NumberCore(int End, decimal? Low, decimal? High, decimal Scale, NumberKind Kind, NumberForm Form, string Rule)
{
    /// <summary>Whether it is one exact value.</summary>
    public bool IsExact => Low is not null && Low == High;
}
