namespace Sanad.Text.Sentences;

/// <summary>The sentences of one text as ranges of tokens, in order; tokens between them are line ends.</summary>
public sealed class SentenceList
{
    private readonly ArenaList<TextRange> ranges = new(64);

    /// <summary>Number of sentences.</summary>
    public int Count => ranges.Count;

    /// <summary>The token ranges of all sentences.</summary>
    public ReadOnlySpan<TextRange> Items => ranges.Items;

    /// <summary>The token range of sentence <paramref name="index"/>; never empty.</summary>
    public TextRange this[int index] => ranges[index];

    internal void Clear() => ranges.Clear();

    internal void Add(TextRange range) => ranges.Add(range);
}
