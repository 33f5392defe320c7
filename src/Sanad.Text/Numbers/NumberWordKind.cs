namespace Sanad.Text.Numbers;

/// <summary>The kinds of <c>numbers.tsv</c>.</summary>
internal enum NumberWordKind : byte
{
    None,
    Cardinal,
    Multiplier,
    Fraction,
    SignedFraction,
    Ordinal,
    OrdinalSuffix,
    Vague,
    Indefinite,
    Point,
    Minus,
}
