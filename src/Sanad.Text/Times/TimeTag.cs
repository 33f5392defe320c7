namespace Sanad.Text.Times;

/// <summary>What distinguishes time words of one kind.</summary>
internal enum TimeTag : byte
{
    None,

    /// <summary>A day before or behind today by the tense.</summary>
    Tensed,

    /// <summary>Without a value that can be worked out.</summary>
    Loose,

    /// <summary>The night between two days.</summary>
    Between,

    Prefix,
    Gregorian,
    Hijri,
    BeforeChrist,
    Hour,
    To,
    Zone,
}
