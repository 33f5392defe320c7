namespace Sanad.Intake.Compression;

/// <summary>What can be wrong with a gzip member.</summary>
internal enum GzipFault
{
    /// <summary>The file ends inside it.</summary>
    Truncated,

    /// <summary>Its bytes are no gzip, cannot be inflated, or do not give the sum or the length that it states.</summary>
    Damaged,

    /// <summary>It swells more than any text does.</summary>
    Bomb,
}
