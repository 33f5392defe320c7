using Sanad.Text.Normalization;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Text.Numbers;

/// <summary>Which rows of a few tables end at each node of the pack; worked out when a node is first met.</summary>
/// <remarks>
/// <c>begins[word]</c> says whether a surface can begin with the word; <c>cells[node]</c> holds <c>row + 1</c> of table <c>i</c> in bits <c>12 i</c> to <c>12 i + 11</c>, and <see cref="Known"/> once it is worked out.
/// Thread-safe: two threads that meet a node together write the same cell.
/// </remarks>
internal sealed class TermIndex
{
    private const int Bits = 12;
    private const long Mask = (1L << Bits) - 1;
    private const long Known = 1L << 62;
    private readonly LanguagePack pack;
    private readonly int[] slots;
    private readonly long[] cells;
    private bool[] begins = [];

    /// <summary>An index of the tables called <paramref name="names"/>, at most five.</summary>
    public TermIndex(LanguagePack pack, params ReadOnlySpan<string> names)
    {
        this.pack = pack;
        slots = new int[pack.Tables.Length];
        cells = new long[pack.NodeCount];
        for (int slot = 0; slot < names.Length; slot++)
        {
            PackTable table = pack.Table(names[slot]);
            slots[table.Index] = slot + 1;
            AddFirstWords(table);
        }
    }

    /// <summary>Whether a surface of the tables can begin with <paramref name="word"/>.</summary>
    public bool CanBegin(int word) => word >= 0 && word < begins.Length && begins[word];

    /// <summary>The longest surface of table <paramref name="slot"/> that begins at token <paramref name="first"/>; <see cref="Term.None"/> if there is none.</summary>
    public Term Longest(in SentenceView view, int first, int slot)
    {
        Term best = Term.None;
        int word = view.Word(first);
        if (!CanBegin(word))
        {
            return best;
        }

        int node = pack.FirstNode(word);
        for (int end = first + 1; node != 0; end++)
        {
            int row = (int)((Of(node) >> (Bits * slot)) & Mask) - 1;
            best = row >= 0 ? new Term(end, row) : best;
            if (end >= view.End || view.Tokens[end].Kind != TokenKind.Word)
            {
                break;
            }

            node = pack.NextNode(node, view.Tokens[end].Word);
        }

        return best;
    }

    /// <summary>Marks the words that a surface of the table can begin with: its first word, and its first words written as one.</summary>
    private void AddFirstWords(PackTable table)
    {
        int column = table.Column("surface");
        for (int row = 0; row < table.Rows; row++)
        {
            foreach (string surface in table.List(row, column))
            {
                string joined = string.Empty;
                foreach (string part in Normalizer.Fold(surface).Split(' '))
                {
                    joined += part;
                    int word = pack.FindWord(joined);
                    if (word >= 0)
                    {
                        Array.Resize(ref begins, Math.Max(begins.Length, word + 1));
                        begins[word] = true;
                    }
                }
            }
        }
    }

    private long Of(int node)
    {
        long cell = cells[node];
        return cell != 0 ? cell : cells[node] = Classify(node);
    }

    private long Classify(int node)
    {
        long cell = Known;
        EntryList entries = pack.Entries(node);
        for (int index = 0; index < entries.Count; index++)
        {
            LexiconEntry entry = entries[index];
            int shift = Bits * (slots[entry.Table] - 1);
            if (shift >= 0 && ((cell >> shift) & Mask) == 0)
            {
                cell |= (entry.Row + 1L) << shift;
            }
        }

        return cell;
    }
}
