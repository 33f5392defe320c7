namespace Sanad.Ledger.Threads.Linking;

/// <summary>Whether a figure is told as what something rose or fell by or to.</summary>
public enum CourseOfValue : byte
{
    /// <summary>As neither.</summary>
    None,

    /// <summary>It rose: a price by so much.</summary>
    Rise,

    /// <summary>It fell.</summary>
    Fall,
}
