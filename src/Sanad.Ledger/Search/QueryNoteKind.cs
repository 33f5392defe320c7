namespace Sanad.Ledger.Search;

/// <summary>What a remark on a question says.</summary>
public enum QueryNoteKind
{
    /// <summary>What was typed is found under other spellings: the names.</summary>
    TakenAs,

    /// <summary>The ledger knows no name like it.</summary>
    NoSuchName,

    /// <summary>No document has it, and no name is like it.</summary>
    NoSuchWords,

    /// <summary>No document is of that outlet; the names are of outlets like it.</summary>
    NoSuchOutlet,
}
