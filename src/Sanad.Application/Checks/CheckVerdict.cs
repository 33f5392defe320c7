namespace Sanad.Application.Checks;

/// <summary>What a record of the ledger says to a claim. Its code is its name in lower case.</summary>
public enum CheckVerdict
{
    /// <summary>Tells the same, or a figure that agrees.</summary>
    Supports,

    /// <summary>Gives another figure of the same.</summary>
    Differs,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Has not confirmed it, or tells it as to come or as possible only.</summary>
    Doubts,
}
