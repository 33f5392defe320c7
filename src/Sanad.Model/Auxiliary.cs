namespace Sanad.Model;

/// <summary>How an event differs from a plain past or present one; PLOVER's auxiliary codes, any number at once.</summary>
[Flags]
public enum Auxiliary
{
    /// <summary>A plain event that happened or is happening.</summary>
    None = 0,

    /// <summary><c>future</c>: it has not happened yet and is expected to.</summary>
    Future = 1,

    /// <summary><c>hypothetical</c>: if, would, could, calls for.</summary>
    Hypothetical = 2,

    /// <summary><c>negation</c>: it did not happen.</summary>
    Negation = 4,

    /// <summary><c>historical</c>: background of more than a year before publication.</summary>
    Historical = 8,
}
