namespace Sanad.Model;

/// <summary>How sure the text is of what it tells, as FactBank means it.</summary>
public enum Certainty
{
    /// <summary>Stated flatly, by the outlet or by a source.</summary>
    Asserted,

    /// <summary>Believed, thought, reported, alleged, feared or possible.</summary>
    Believed,

    /// <summary>The text says that nobody has confirmed it.</summary>
    Unconfirmed,

    /// <summary>A source denies it.</summary>
    Denied,
}
