namespace Sanad.Ledger.Copies;

/// <summary>How the documents of a group hang together with its first.</summary>
public enum CopyRelation
{
    /// <summary>The same letters and digits in the same order once spelling is folded; spaces, marks, the headline and a credit at the head may differ.</summary>
    Exact,

    /// <summary>Nearly all words and figures of each stand in the other.</summary>
    Near,

    /// <summary>The later one takes its words from the earlier: cut, reordered, partly rewritten.</summary>
    Derived,
}
