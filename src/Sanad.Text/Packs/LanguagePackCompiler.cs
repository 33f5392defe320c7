using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Sanad.Text.Packs;

/// <summary>Compiles the tables of a language into one image that <see cref="LanguagePack.Load"/> uses without building anything.</summary>
public sealed class LanguagePackCompiler
{
    private const string FrequencyTable = "word-frequencies";
    private const int RarestBits = 19;

    private readonly List<PackDiagnostic> diagnostics = [];
    private readonly Dictionary<string, int> strings = new(StringComparer.Ordinal) { [string.Empty] = 0 };
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, WordUse> uses = [];
    private readonly Dictionary<string, int> costs = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Word), int> edges = [];
    private readonly List<SortedSet<long>> nodes = [[]];
    private readonly List<int> cells = [];
    private readonly List<int> tables = [];
    private SurfaceForms forms = new(new IrregularPlurals([]));

    /// <summary>What is wrong with the tables compiled so far; empty where nothing is.</summary>
    public IReadOnlyList<PackDiagnostic> Diagnostics => diagnostics;

    /// <summary>Compiles every <c>.tsv</c> file of <paramref name="directory"/>, whose sources stand in <c>../sources.tsv</c>.</summary>
    /// <param name="directory">The language's folder: <c>lang/ur</c>.</param>
    /// <returns>The image; not to be used where <see cref="Diagnostics"/> is not empty.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public byte[] Compile(string directory)
    {
        TsvFile sources = TsvFile.Read(Path.Combine(directory, "..", "sources.tsv"), diagnostics);
        var lint = new PackLint(diagnostics, sources.Rows.Select(row => row.Cells[0]).ToHashSet(StringComparer.Ordinal));
        string[] paths = Directory.GetFiles(directory, "*.tsv");
        Array.Sort(paths, StringComparer.Ordinal);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = new List<TsvFile>();
        foreach (string path in paths)
        {
            digest.AppendData(File.ReadAllBytes(path));
            TsvFile file = TsvFile.Read(path, diagnostics);
            lint.Check(file);
            files.Add(file);
        }

        forms = new SurfaceForms(new IrregularPlurals(files));
        IGrouping<string, TsvFile>[] groups = [.. files.GroupBy(file => file.Table).OrderBy(group => group.Key, StringComparer.Ordinal)];
        tables.Add(groups.Length);
        for (int index = 0; index < groups.Length; index++)
        {
            AddTable(index, groups[index]);
        }

        return Write(Convert.ToHexStringLower(digest.GetHashAndReset())[..16]);
    }

    private void AddTable(int index, IGrouping<string, TsvFile> files)
    {
        string[] columns = files.First().Columns;
        tables.AddRange([StringId(files.Key), columns.Length, files.Sum(file => file.Rows.Count), cells.Count, .. columns.Select(StringId)]);
        int row = 0;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (TsvFile file in files)
        {
            if (!file.Columns.AsSpan().SequenceEqual(columns))
            {
                diagnostics.Add(new PackDiagnostic(file.Path, 1, $"has other columns than {files.First().Path}"));
                continue;
            }

            foreach ((int line, string[] rowCells) in file.Rows)
            {
                if (!ids.Add(rowCells[0]) && files.Count() > 1)
                {
                    diagnostics.Add(new PackDiagnostic(file.Path, line, $"id {rowCells[0]} stands in another file of the table {files.Key} too"));
                }

                cells.AddRange(rowCells.Select(cell => StringId(cell == "-" ? string.Empty : cell)));
                AddRow(file, rowCells, index, row);
                row++;
            }
        }
    }

    private void AddRow(TsvFile file, string[] rowCells, int table, int row)
    {
        if (file.Table == FrequencyTable)
        {
            costs[Normalization.Normalizer.Fold(rowCells[file.Column("word")])] = int.Parse(rowCells[file.Column("bits")], NumberStyles.None, CultureInfo.InvariantCulture);
            return;
        }

        string[] whole = [];
        foreach ((string[] surface, SurfaceColumn column, Morphology.WordForm form) in forms.Of(file, rowCells))
        {
            // The forms of a surface with spaces left out follow the one that has them all.
            bool isJoined = surface.Length < whole.Length && string.Concat(surface) == string.Concat(whole);
            whole = isJoined ? whole : surface;
            AddEntry(surface, new LexiconEntry(table, row, column, form), WordUses.Of(file, rowCells, form), isJoined);
        }
    }

    private void AddEntry(string[] surface, LexiconEntry entry, WordUse use, bool isJoined)
    {
        int node = 0;
        foreach (string text in surface)
        {
            int word = WordId(text);
            WordUse more = (surface.Length == 1 ? use | WordUse.Alone : WordUse.None) | (isJoined ? WordUse.None : WordUse.Written);
            uses[word] = uses.GetValueOrDefault(word) | more;

            if (!edges.TryGetValue((node, word), out int next))
            {
                next = nodes.Count;
                nodes.Add([]);
                edges.Add((node, word), next);
            }

            node = next;
        }

        nodes[node].Add(entry.Packed);
    }

    private int StringId(string text)
    {
        if (!strings.TryGetValue(text, out int id))
        {
            id = strings.Count;
            strings.Add(text, id);
        }

        return id;
    }

    private int WordId(string text)
    {
        if (!words.TryGetValue(text, out int id))
        {
            id = words.Count;
            words.Add(text, id);
            StringId(text);
        }

        return id;
    }

    private byte[] Write(string version)
    {
        var sections = new byte[(int)PackSection.Count][];
        sections[(int)PackSection.Version] = Encoding.Unicode.GetBytes(version);
        WriteStrings(sections);
        WriteWords(sections);
        WriteTrie(sections);
        sections[(int)PackSection.Tables] = Bytes(tables);
        sections[(int)PackSection.Cells] = Bytes(cells);

        var directory = new List<int> { unchecked((int)LanguagePack.Magic) };
        int at = ((int)PackSection.Count + 2) * sizeof(int);
        at = (at + 7) & ~7;
        int first = at;
        foreach (byte[] section in sections)
        {
            directory.Add(at);
            at += (section.Length + 7) & ~7;
        }

        directory.Add(at);
        var image = new byte[at];
        Bytes(directory).CopyTo(image, 0);
        at = first;
        foreach (byte[] section in sections)
        {
            section.CopyTo(image, at);
            at += (section.Length + 7) & ~7;
        }

        return image;
    }

    private void WriteStrings(byte[][] sections)
    {
        var offsets = new List<int> { 0 };
        var characters = new StringBuilder();
        foreach (string text in strings.OrderBy(pair => pair.Value).Select(pair => pair.Key))
        {
            characters.Append(text);
            offsets.Add(characters.Length);
        }

        sections[(int)PackSection.StringOffsets] = Bytes(offsets);
        sections[(int)PackSection.StringCharacters] = Encoding.Unicode.GetBytes(characters.ToString());
    }

    private void WriteWords(byte[][] sections)
    {
        var slots = new int[Capacity(words.Count)];
        var wordStrings = new int[words.Count];
        var flags = new int[words.Count];
        foreach ((string text, int id) in words)
        {
            wordStrings[id] = strings[text];
            flags[id] = (int)uses.GetValueOrDefault(id) | (CostOf(text) << LanguagePack.CostShift);
            int slot = (int)(LanguagePack.Hash(text) & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = id + 1;
        }

        sections[(int)PackSection.WordSlots] = Bytes(slots);
        sections[(int)PackSection.WordStrings] = Bytes(wordStrings);
        sections[(int)PackSection.WordFlags] = Bytes(flags);
        sections[(int)PackSection.SkeletonSlots] = Bytes(new SkeletonIndex(words, flags).Slots());
    }

    private int CostOf(string text) => costs.TryGetValue(text, out int bits) ? bits : RarestBits;

    private void WriteTrie(byte[][] sections)
    {
        var first = new int[words.Count];
        (int Node, int Word, int Child)[] further = [.. edges.Where(edge => edge.Key.Node != 0).Select(edge => (edge.Key.Node, edge.Key.Word, edge.Value))];
        foreach (((int node, int word), int child) in edges)
        {
            first[word] = node == 0 ? child : first[word];
        }

        int capacity = Capacity(further.Length);
        int[] edgeNodes = new int[capacity], edgeWords = new int[capacity], edgeChildren = new int[capacity];
        foreach ((int node, int word, int child) in further)
        {
            int slot = (int)(LanguagePack.EdgeHash(node, word) & (uint)(capacity - 1));
            while (edgeNodes[slot] != 0)
            {
                slot = (slot + 1) & (capacity - 1);
            }

            (edgeNodes[slot], edgeWords[slot], edgeChildren[slot]) = (node, word, child);
        }

        int total = 0;
        int[] starts = [0, .. nodes.Select(entries => total += entries.Count)];
        long[] packed = [.. nodes.SelectMany(entries => entries)];
        sections[(int)PackSection.WordNodes] = Bytes(first);
        sections[(int)PackSection.EdgeNodes] = Bytes(edgeNodes);
        sections[(int)PackSection.EdgeWords] = Bytes(edgeWords);
        sections[(int)PackSection.EdgeChildren] = Bytes(edgeChildren);
        sections[(int)PackSection.NodeEntries] = Bytes(starts);
        sections[(int)PackSection.Entries] = MemoryMarshal.AsBytes(packed.AsSpan()).ToArray();
    }

    internal static int Capacity(int count) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2));

    private static byte[] Bytes(List<int> values) => MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(values)).ToArray();

    private static byte[] Bytes(int[] values) => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
}
