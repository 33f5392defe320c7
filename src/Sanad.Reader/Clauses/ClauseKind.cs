namespace Sanad.Reader.Clauses;

/// <summary>How a clause hangs on the others.</summary>
internal enum ClauseKind : byte
{
    Main,

    /// <summary>Behind کہ: the content of what is said, asked or thought.</summary>
    Complement,

    /// <summary>Behind جو, جس, جن: says something of a noun.</summary>
    Relative,

    /// <summary>Behind اگر.</summary>
    Condition,

    /// <summary>Behind جب, کیونکہ, حالانکہ.</summary>
    Circumstance,
}
