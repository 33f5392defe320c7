namespace Sanad.Ledger.Threads.Relations;

/// <summary>What a record does with what a thread's earlier records tell. Its code is its name in lower case.</summary>
public enum ThreadRelation
{
    /// <summary>Tells the matter first, or the first figure of it.</summary>
    Reports,

    /// <summary>Tells it again, or gives a figure that agrees.</summary>
    Repeats,

    /// <summary>Gives another figure.</summary>
    Revises,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>A party, or an origin that confirms, says that others were right.</summary>
    Confirms,

    /// <summary>Has not confirmed it, or says that nobody has.</summary>
    Doubts,
}
