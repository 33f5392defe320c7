namespace Sanad.Reader.Dating;

/// <summary>What places a report in time.</summary>
internal enum EvidenceKind : byte
{
    /// <summary>Somebody is named by an office that he held only for a time.</summary>
    Term,

    /// <summary>Somebody is named as former holder of an office.</summary>
    Former,

    /// <summary>Something is named that there has been only since a day.</summary>
    Since,

    /// <summary>A year told of what has happened.</summary>
    Past,

    /// <summary>A year told of what is to come.</summary>
    Future,

    /// <summary>Two expressions for one time: so many years ago, and the year.</summary>
    Counted,
}
