using System.Runtime.InteropServices;
using Sanad.Text.Normalization;

namespace Sanad.Text.Packs;

/// <summary>A compiled language pack: its tables, and the words that lead into them.</summary>
/// <remarks>
/// Loading copies the sections as they lie and builds nothing; strings are decoded when first asked for. Immutable and thread-safe but for
/// the cache of decoded strings, which only ever writes equal values.
/// </remarks>
public sealed class LanguagePack
{
    internal const int CostShift = 24;
    internal const int LongestSkeleton = 24;
    internal const uint Magic = 0x32504C53;
    private readonly int[] stringOffsets;
    private readonly char[] stringCharacters;
    private readonly int[] wordSlots;
    private readonly int[] wordStrings;
    private readonly int[] wordFlags;
    private readonly int[] wordNodes;
    private readonly int[] skeletonSlots;
    private readonly int[] edgeNodes;
    private readonly int[] edgeWords;
    private readonly int[] edgeChildren;
    private readonly int[] nodeEntries;
    private readonly long[] entries;
    private readonly int[] cells;
    private readonly string?[] strings;
    private readonly PackTable[] tables;

    private LanguagePack(ReadOnlySpan<byte> image)
    {
        ReadOnlySpan<int> directory = MemoryMarshal.Cast<byte, int>(image);
        if (!IsWhole(directory, image.Length))
        {
            throw new InvalidDataException("the language pack's image does not begin as one: it was not made by this version's compiler; build again");
        }

        Version = new string(Section<char>(image, PackSection.Version));
        stringOffsets = Section<int>(image, PackSection.StringOffsets);
        stringCharacters = Section<char>(image, PackSection.StringCharacters);
        wordSlots = Section<int>(image, PackSection.WordSlots);
        wordStrings = Section<int>(image, PackSection.WordStrings);
        wordFlags = Section<int>(image, PackSection.WordFlags);
        wordNodes = Section<int>(image, PackSection.WordNodes);
        skeletonSlots = Section<int>(image, PackSection.SkeletonSlots);
        edgeNodes = Section<int>(image, PackSection.EdgeNodes);
        edgeWords = Section<int>(image, PackSection.EdgeWords);
        edgeChildren = Section<int>(image, PackSection.EdgeChildren);
        nodeEntries = Section<int>(image, PackSection.NodeEntries);
        entries = Section<long>(image, PackSection.Entries);
        cells = Section<int>(image, PackSection.Cells);
        strings = new string?[stringOffsets.Length - 1];
        tables = ReadTables(Section<int>(image, PackSection.Tables));
    }

    /// <summary>The first 16 hexadecimal digits of the SHA-256 of the tables it was compiled from.</summary>
    public string Version { get; }

    /// <summary>The tables, in the pack's order.</summary>
    public ReadOnlySpan<PackTable> Tables => tables;

    /// <summary>Loads a pack from an image made by <see cref="LanguagePackCompiler"/>.</summary>
    /// <param name="image">The image; not kept.</param>
    /// <exception cref="InvalidDataException">The bytes are not such an image.</exception>
    public static LanguagePack Load(ReadOnlySpan<byte> image) => new(image);

    /// <summary>The table called <paramref name="name"/>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public PackTable Table(string name) => Array.Find(tables, table => table.Name == name)
        ?? throw new ArgumentException($"the language pack has no table {name}", nameof(name));

    /// <summary>The id of a folded written form, or −1 if the pack does not know it.</summary>
    public int FindWord(ReadOnlySpan<char> word)
    {
        int[] slots = wordSlots;
        int mask = slots.Length - 1;
        for (int slot = (int)(Hash(word) & (uint)mask); slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int id = slots[slot] - 1;
            int text = wordStrings[id];
            int start = stringOffsets[text];
            if (stringOffsets[text + 1] - start == word.Length && word.SequenceEqual(stringCharacters.AsSpan(start, word.Length)))
            {
                return id;
            }
        }

        return -1;
    }

    /// <summary>How many words the pack knows; their ids are less than this.</summary>
    public int WordCount => wordStrings.Length;

    /// <summary>The folded written form of a word.</summary>
    /// <param name="word">An id that <see cref="FindWord"/> gave.</param>
    public string Word(int word) => String(wordStrings[word]);

    /// <summary>Whether a word is a postposition, pronoun, particle, auxiliary or number: what writers run into its neighbours.</summary>
    public bool IsFunctionWord(int word) => (UseOf(word) & WordUse.Function) != 0;

    /// <summary>Whether a word is a form of a light or auxiliary verb (کر, دیا, گیا, سکتا).</summary>
    public bool IsLightVerb(int word) => (UseOf(word) & WordUse.LightVerb) != 0;

    /// <summary>All that a word can do as far as the pack says; nothing for a word that it does not know.</summary>
    internal WordUse UseOf(int word) => word < 0 ? WordUse.None : (WordUse)(wordFlags[word] & ((1 << CostShift) - 1));

    /// <summary>Whether a word is one as it stands: a row spells it so, alone or within a name, and it is not only some words of a name run together.</summary>
    public bool IsWord(int word) => (UseOf(word) & (WordUse.Written | WordUse.Alone)) != 0;

    /// <summary>Whether a word is an entry by itself, not only within longer ones.</summary>
    public bool StandsAlone(int word) => (UseOf(word) & WordUse.Alone) != 0;

    /// <summary>How rare a word is, in bits: the negative binary logarithm of its share in news. A word without a count is taken as rarer than all that have one.</summary>
    public int Cost(int word) => wordFlags[word] >> CostShift;

    /// <summary>The word that a form of unknown spelling is like but for the letters that typists confuse, or −1 where there is none or more than one.</summary>
    public int FindRespelled(ReadOnlySpan<char> word)
    {
        Span<char> skeleton = stackalloc char[LongestSkeleton];
        if (word.Length > LongestSkeleton)
        {
            return -1;
        }

        skeleton = skeleton[..Skeleton.Write(word, skeleton)];
        Span<char> other = stackalloc char[LongestSkeleton];
        int mask = skeletonSlots.Length - 1;
        for (int slot = (int)(Hash(skeleton) & (uint)mask); skeletonSlots[slot] != 0; slot = (slot + 1) & mask)
        {
            int id = skeletonSlots[slot] - 1;
            ReadOnlySpan<char> written = Characters(id);
            if (skeleton.SequenceEqual(other[..Skeleton.Write(written, other)]))
            {
                return Skeleton.MayMean(word, written) ? id : -1;
            }
        }

        return -1;
    }

    /// <summary>The node that a first word leads to, or 0 if no entry begins with it.</summary>
    public int FirstNode(int word) => word < 0 ? 0 : wordNodes[word];

    /// <summary>The node that a further word leads to, or 0 if no entry goes on with it.</summary>
    public int NextNode(int node, int word)
    {
        if (word < 0)
        {
            return 0;
        }

        int mask = edgeNodes.Length - 1;
        for (int slot = (int)(EdgeHash(node, word) & (uint)mask); edgeNodes[slot] != 0; slot = (slot + 1) & mask)
        {
            if (edgeNodes[slot] == node && edgeWords[slot] == word)
            {
                return edgeChildren[slot];
            }
        }

        return 0;
    }

    /// <summary>The packed entries that end at a node.</summary>
    /// <remarks>Ordered by table, row, column and form.</remarks>
    public EntryList Entries(int node) => new(entries.AsSpan(nodeEntries[node], nodeEntries[node + 1] - nodeEntries[node]));

    internal string String(int index)
    {
        return strings[index] ??= Decode(index);
    }

    /// <summary>Number of nodes, the root (0) included.</summary>
    public int NodeCount => nodeEntries.Length - 1;

    internal int Cell(int index) => cells[index];

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

    /// <summary>Whether the directory begins as one, its offsets ascend, and the last one is the image's length.</summary>
    private static bool IsWhole(ReadOnlySpan<int> directory, int length)
    {
        if (directory.Length < (int)PackSection.Count + 2 || (uint)directory[0] != Magic || directory[(int)PackSection.Count + 1] != length)
        {
            return false;
        }

        for (int section = 0; section < (int)PackSection.Count; section++)
        {
            if (directory[section + 1] < 0 || directory[section + 1] > directory[section + 2])
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> Characters(int word) =>
        stringCharacters.AsSpan(stringOffsets[wordStrings[word]], stringOffsets[wordStrings[word] + 1] - stringOffsets[wordStrings[word]]);

    private string Decode(int index) => new(stringCharacters, stringOffsets[index], stringOffsets[index + 1] - stringOffsets[index]);

    private PackTable[] ReadTables(int[] directory)
    {
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

    private static T[] Section<T>(ReadOnlySpan<byte> image, PackSection section)
        where T : unmanaged
    {
        ReadOnlySpan<int> offsets = MemoryMarshal.Cast<byte, int>(image)[1..];
        return MemoryMarshal.Cast<byte, T>(image[offsets[(int)section]..offsets[(int)section + 1]]).ToArray();
    }
}
