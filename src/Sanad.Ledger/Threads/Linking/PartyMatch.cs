namespace Sanad.Ledger.Threads.Linking;

/// <summary>How well the parties of two claims agree, from nothing to tell by up to the same name.</summary>
public enum PartyMatch
{
    /// <summary>One of the claims names nobody.</summary>
    None,

    /// <summary>Different parties.</summary>
    Clash,

    /// <summary>Nothing speaks against it.</summary>
    Weak,

    /// <summary>The same country, or the same words for a party of no known country.</summary>
    Country,

    /// <summary>The same country and sector.</summary>
    Sector,

    /// <summary>The same person, body or place.</summary>
    Name,
}
