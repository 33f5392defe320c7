namespace Sanad.Intake.Compression;

/// <summary>What stands where a gzip member may begin.</summary>
internal enum GzipHeaderKind
{
    /// <summary>Nothing, or zeros to the end.</summary>
    None,

    /// <summary>The head of a member.</summary>
    Member,

    /// <summary>The beginning of one, and the end of the file.</summary>
    Cut,

    /// <summary>Something else.</summary>
    Other,
}
