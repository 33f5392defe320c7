namespace Sanad.Text.Packs;

/// <summary>The entries that one written form has.</summary>
public readonly ref struct EntryList
{
    private readonly ReadOnlySpan<long> packed;

    internal EntryList(ReadOnlySpan<long> packed)
    {
        this.packed = packed;
    }

    /// <summary>Number of entries.</summary>
    public int Count => packed.Length;

    /// <summary>The entry at <paramref name="index"/>.</summary>
    public LexiconEntry this[int index] => LexiconEntry.Unpack(packed[index]);
}
