namespace Sanad.Text.Numbers;

/// <summary>What kind of number an expression is.</summary>
public enum NumberKind : byte
{
    /// <summary>How many: 15 ہزار.</summary>
    Cardinal,

    /// <summary>Which in a row: تیسری, 80 ویں.</summary>
    Ordinal,

    /// <summary>Some, several: چند, کئی; no value.</summary>
    Indefinite,
}
