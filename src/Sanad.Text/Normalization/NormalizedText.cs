namespace Sanad.Text.Normalization;

/// <summary>A text folded for matching, with the way back to the text as it was received.</summary>
/// <remarks>
/// Read-only once made, but it lends the normaliser's buffers: it is valid until the same <see cref="NormalizedText"/> is filled again.
/// <c>ToSource[i]</c> is the index in <see cref="Source"/> of the unit that character <c>i</c> came from; its length is the number of
/// characters plus one, the last cell being the length of the source. کیا followed by a dropped ZWNJ gives <c>[0, 1, 2, 4]</c>.
/// </remarks>
public sealed class NormalizedText
{
    private const int Spare = 64;
    private char[] characters;
    private int[] toSource;

    /// <summary>Makes an empty text with room for most reports.</summary>
    public NormalizedText()
        : this(4096)
    {
    }

    /// <summary>Makes an empty text with room for a text of <paramref name="length"/> units.</summary>
    internal NormalizedText(int length)
    {
        characters = new char[length + Spare];
        toSource = new int[length + Spare + 1];
    }

    /// <summary>The text as it was received.</summary>
    public string Source { get; private set; } = string.Empty;

    /// <summary>Number of characters after folding.</summary>
    public int Length { get; private set; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Characters => characters.AsSpan(0, Length);

    /// <summary>For each folded character, and for the end, its index in <see cref="Source"/>.</summary>
    public ReadOnlySpan<int> ToSource => toSource.AsSpan(0, Length + 1);

    internal void Begin(string source)
    {
        Source = source;
        Length = 0;
        int room = (source.Length * 4) + 4;
        if (characters.Length < source.Length + Spare)
        {
            characters = new char[Math.Max(source.Length + Spare, room / 3)];
            toSource = new int[characters.Length + 1];
        }
    }

    internal void Append(char character, int source)
    {
        if (Length + 1 >= characters.Length)
        {
            Array.Resize(ref characters, characters.Length * 2);
            Array.Resize(ref toSource, characters.Length + 1);
        }

        characters[Length] = character;
        toSource[Length++] = source;
    }

    internal char Last => Length == 0 ? '\0' : characters[Length - 1];

    internal void ReplaceLast(char character) => characters[Length - 1] = character;

    internal void End() => toSource[Length] = Source.Length;
}
