namespace Sanad.Ledger.Corrections;

/// <summary>What somebody did to records or threads.</summary>
public enum CorrectionKind
{
    /// <summary><c>accept</c>: the records are right as they are read.</summary>
    Accept,

    /// <summary><c>reject</c>: they are not: the reading is wrong.</summary>
    Reject,

    /// <summary><c>edit</c>: fields of theirs have other values.</summary>
    Edit,

    /// <summary><c>merge</c>: the threads in which they stand are one.</summary>
    Merge,

    /// <summary><c>split</c>: they leave their threads, to one of their own.</summary>
    Split,

    /// <summary><c>undo</c>: an earlier correction, which may itself be an undo, is not in force.</summary>
    Undo,
}
