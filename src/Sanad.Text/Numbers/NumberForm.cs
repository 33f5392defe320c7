namespace Sanad.Text.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumberForm : byte
{
    /// <summary>Digits alone.</summary>
    Digits,

    /// <summary>One word that is no multiplier.</summary>
    Word,

    /// <summary>Several words, or digits and words.</summary>
    Compound,

    /// <summary>A vague or indefinite word.</summary>
    Vague,
}
