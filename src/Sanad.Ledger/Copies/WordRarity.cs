namespace Sanad.Ledger.Copies;

/// <summary>How much it says that two texts share a word. Kept in three bits of a sketch: the numbers must not change.</summary>
internal enum WordRarity
{
    /// <summary>One word in a thousand, or commoner.</summary>
    Common = 0,

    /// <summary>Down to one in eight thousand.</summary>
    Known = 1,

    /// <summary>Down to one in 65,000.</summary>
    Uncommon = 2,

    /// <summary>Rarer, or not known to the language pack: mostly names.</summary>
    Rare = 3,

    /// <summary>A number in digits, or in words from three to ninety-nine.</summary>
    Figure = 4,
}
