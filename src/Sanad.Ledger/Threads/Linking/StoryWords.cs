using Sanad.Text.Morphology;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Finds the words that say of which acts a sentence tells: those of <c>story-words.tsv</c>, and those that open a clause or end a noun phrase.</summary>
internal sealed class StoryWords
{
    private readonly LanguagePack pack;

    // What the rows of each table say; null for tables and rows that are not asked.
    private readonly StoryWord?[]?[] kinds;

    public StoryWords(LanguagePack pack)
    {
        this.pack = pack;
        kinds = new StoryWord?[pack.Tables.Length][];
        Add("postpositions", (table, row) => StoryWord.Postposition);
        Add("pronouns", (table, row) => table[row, table.Column("kind")] == "relative" ? StoryWord.Aside : null);
        Add("particles", (table, row) => OfParticle(table[row, table.Column("kind")]));
        Add("story-words", (table, row) => Enum.Parse<StoryWord>(table[row, table.Column("kind")], ignoreCase: true));
    }

    // What the longest phrase says that begins at a token and ends within its sentence, and how many tokens it has.
    public (StoryWord Word, int Length) At(TokenList tokens, int start, int end)
    {
        (StoryWord Word, int Length) longest = (StoryWord.None, 1);
        int node = pack.FirstNode(tokens[start].Word);
        for (int next = start + 1; node != 0; next++)
        {
            longest = WordOf(pack.Entries(node)) is { } word ? (word, next - start) : longest;
            node = next < end ? pack.NextNode(node, tokens[next].Word) : 0;
        }

        return longest;
    }

    public bool IsImperfective(int word)
    {
        EntryList entries = pack.Entries(pack.FirstNode(word));
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Form == WordForm.Imperfective)
            {
                return true;
            }
        }

        return false;
    }

    private static StoryWord? OfParticle(string kind) => kind switch
    {
        "subordinator-ke" or "subordinator-then" or "conjunction-but" => StoryWord.Edge,
        _ when kind.StartsWith("subordinator", StringComparison.Ordinal) => StoryWord.Aside,
        _ => null,
    };

    private void Add(string name, Func<PackTable, int, StoryWord?> kindOf)
    {
        PackTable table = pack.Table(name);
        kinds[table.Index] = [.. Enumerable.Range(0, table.Rows).Select(row => kindOf(table, row))];
    }

    // A word of stories is that before it is anything else.
    private StoryWord? WordOf(EntryList entries)
    {
        StoryWord? found = null;
        for (int i = 0; i < entries.Count; i++)
        {
            if (kinds[entries[i].Table]?[entries[i].Row] is { } word && (found is null || word < found))
            {
                found = word;
            }
        }

        return found;
    }
}
