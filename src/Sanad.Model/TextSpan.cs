namespace Sanad.Model;

/// <summary>A half-open stretch <c>[Start, End)</c> of a text, counted in UTF-16 code units.</summary>
/// <remarks>The default value is the empty span at 0. JSON counts code points instead: <see cref="CodePointOffsets"/> converts.</remarks>
/// <param name="Start">Index of the first code unit inside.</param>
/// <param name="End">Index of the first code unit after; never below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many code units the span holds.</summary>
    public int Length => End - Start;

    /// <summary>True where the span holds nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>True if <paramref name="other"/> lies wholly inside; every span contains itself.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True if the two share at least one code unit; spans that only touch do not.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>Cuts the evidence out of the text the span counts in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan(Start, End - Start);
    }

    /// <summary>Writes <c>[start..end)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End})");
}
