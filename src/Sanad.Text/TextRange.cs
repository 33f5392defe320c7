namespace Sanad.Text;

/// <summary>A half-open range <c>[Start, End)</c> of tokens or UTF-16 code units; which of them, the owner's documentation says.</summary>
/// <param name="Start">First index inside the range.</param>
/// <param name="End">First index behind the range; never less than <paramref name="Start"/>.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Number of indices inside the range.</summary>
    public int Length => End - Start;

    /// <summary>Whether <paramref name="index"/> lies inside.</summary>
    public bool Contains(int index) => index >= Start && index < End;

    /// <summary>Whether the two ranges share an index; ranges that only touch do not.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
