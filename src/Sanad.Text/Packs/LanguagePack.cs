using System.Runtime.InteropServices;

namespace Sanad.Text.Packs;

/// <summary>A compiled language pack: its tables, and the words that lead into them.</summary>
/// <remarks>
/// Loading reads no more than the directory; everything else is looked up in the image as it lies. Immutable and thread-safe but for
/// the cache of decoded strings, which only ever writes equal values.
/// </remarks>
public sealed class LanguagePack
{
    internal const int FunctionWordFlag = 1;
    internal const int LightVerbFlag = 2;
    internal const uint Magic = 0x31504C53;
    private readonly byte[] image;
    private readonly int[] offsets;
    private readonly string?[] strings;
    private readonly PackTable[] tables;

    private LanguagePack(byte[] image)
    {
        this.image = image;
        ReadOnlySpan<int> directory = MemoryMarshal.Cast<byte, int>(image);
        if (directory.Length < (int)PackSection.Count + 2 || (uint)directory[0] != Magic)
        {
            throw new InvalidDataException("the language pack's image does not begin as one: it was not made by this version's compiler; build again");
        }

        offsets = directory.Slice(1, (int)PackSection.Count + 1).ToArray();
        strings = new string?[Integers(PackSection.StringOffsets).Length - 1];
        Version = new string(MemoryMarshal.Cast<byte, char>(Bytes(PackSection.Version)));
        tables = ReadTables();
    }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the tables it was compiled from.</summary>
    public string Version { get; }

    /// <summary>The tables, in the pack's order.</summary>
    public ReadOnlySpan<PackTable> Tables => tables;

    /// <summary>Loads a pack from an image made by <see cref="LanguagePackCompiler"/>.</summary>
    /// <param name="image">The image; kept, not copied, and never written to.</param>
    /// <exception cref="InvalidDataException">The bytes are not such an image.</exception>
    public static LanguagePack Load(byte[] image) => new(image);

    /// <summary>The table called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public PackTable Table(string name) => Array.Find(tables, table => table.Name == name)
        ?? throw new ArgumentException($"the language pack has no table {name}", nameof(name));

    /// <summary>The id of a folded written form, or −1 if the pack does not know it.</summary>
    public int FindWord(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<int> slots = Integers(PackSection.WordSlots);
        ReadOnlySpan<int> wordStrings = Integers(PackSection.WordStrings);
        ReadOnlySpan<int> stringOffsets = Integers(PackSection.StringOffsets);
        ReadOnlySpan<char> characters = MemoryMarshal.Cast<byte, char>(Bytes(PackSection.StringCharacters));
        int mask = slots.Length - 1;
        for (int slot = (int)(Hash(word) & (uint)mask); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int id = slots[slot] - 1;
            int text = wordStrings[id];
            if (word.SequenceEqual(characters[stringOffsets[text]..stringOffsets[text + 1]]))
            {
                return id;
            }
        }

        return -1;
    }

    /// <summary>The folded written form of a word.</summary>
    /// <param name="word">An id that <see cref="FindWord"/> gave.</param>
    public string Word(int word) => String(Integers(PackSection.WordStrings)[word]);

    /// <summary>Whether a word is a postposition, pronoun, particle, auxiliary or number: what writers run into its neighbours.</summary>
    public bool IsFunctionWord(int word) => word >= 0 && (Integers(PackSection.WordFlags)[word] & FunctionWordFlag) != 0;

    /// <summary>Whether a word is a form of a light or auxiliary verb (کر, دیا, گیا, سکتا).</summary>
    public bool IsLightVerb(int word) => word >= 0 && (Integers(PackSection.WordFlags)[word] & LightVerbFlag) != 0;

    /// <summary>The node that a first word leads to, or 0 if no entry begins with it.</summary>
    public int FirstNode(int word) => word < 0 ? 0 : Integers(PackSection.WordNodes)[word];

    /// <summary>The node that a further word leads to, or 0 if no entry goes on with it.</summary>
    public int NextNode(int node, int word)
    {
        if (word < 0)
        {
            return 0;
        }

        ReadOnlySpan<int> nodes = Integers(PackSection.EdgeNodes);
        ReadOnlySpan<int> words = Integers(PackSection.EdgeWords);
        int mask = nodes.Length - 1;
        for (int slot = (int)(EdgeHash(node, word) & (uint)mask); nodes[slot] != 0; slot = (slot + 1) & mask)
        {
            if (nodes[slot] == node && words[slot] == word)
            {
                return Integers(PackSection.EdgeChildren)[slot];
            }
        }

        return 0;
    }

    /// <summary>The packed entries that end at a node.</summary>
    /// <remarks>Ordered by table, row, column and form.</remarks>
    public EntryList Entries(int node)
    {
        ReadOnlySpan<int> starts = Integers(PackSection.NodeEntries);
        return new EntryList(MemoryMarshal.Cast<byte, long>(Bytes(PackSection.Entries))[starts[node]..starts[node + 1]]);
    }

    internal string String(int index)
    {
        return strings[index] ??= Decode(index);
    }

    /// <summary>Number of nodes, the root (0) included.</summary>
    public int NodeCount => Integers(PackSection.NodeEntries).Length - 1;

    internal int Cell(int index) => Integers(PackSection.Cells)[index];

    internal static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char character in word)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash ^ (hash >> 15);
    }

    internal static uint EdgeHash(int node, int word)
    {
        uint hash = unchecked(((uint)node * 2654435761) ^ ((uint)word * 2246822519));
        return hash ^ (hash >> 15);
    }

    private string Decode(int index)
    {
        ReadOnlySpan<int> stringOffsets = Integers(PackSection.StringOffsets);
        return new string(MemoryMarshal.Cast<byte, char>(Bytes(PackSection.StringCharacters))[stringOffsets[index]..stringOffsets[index + 1]]);
    }

    private PackTable[] ReadTables()
    {
        ReadOnlySpan<int> directory = Integers(PackSection.Tables);
        var result = new PackTable[directory[0]];
        int at = 1;
        for (int table = 0; table < result.Length; table++)
        {
            string name = String(directory[at]);
            var columns = new string[directory[at + 1]];
            for (int column = 0; column < columns.Length; column++)
            {
                columns[column] = String(directory[at + 4 + column]);
            }

            result[table] = new PackTable(this, table, name, columns, directory[at + 2], directory[at + 3]);
            at += 4 + columns.Length;
        }

        return result;
    }

    private ReadOnlySpan<byte> Bytes(PackSection section) => image.AsSpan(offsets[(int)section], offsets[(int)section + 1] - offsets[(int)section]);

    private ReadOnlySpan<int> Integers(PackSection section) => MemoryMarshal.Cast<byte, int>(Bytes(section));
}
