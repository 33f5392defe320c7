using Sanad.Text.Morphology;
using Sanad.Text.Packs;
using Sanad.Text.Tokenization;

namespace Sanad.Ledger.Threads.Linking;

/// <summary>Tells by its words whether a sentence goes on about the act told before ("in this attack"), or speaks of others: of many, of those before, or of a second incident.</summary>
/// <remarks>The words are those of <c>story-words.tsv</c>.</remarks>
internal sealed class StoryWords
{
    private const string Habit = "habit";
    private const string This = "this";
    private const string Incident = "incident";

    // "this", "this deadly attack": so many words may stand between.
    private const int MostBetween = 2;

    private readonly LanguagePack pack;
    private readonly PackTable table;
    private readonly int kind;

    public StoryWords(LanguagePack pack)
    {
        this.pack = pack;
        table = pack.Table("story-words");
        kind = table.Column("kind");
    }

    // Whether the sentence tells of other acts than its report does, and whether it goes on about the one told before.
    public (bool IsBackground, bool GoesOn) Of(TokenList tokens, Range sentence)
    {
        bool isBackground = false;
        bool goesOn = false;
        int sinceThis = MostBetween + 1;
        (int first, int length) = sentence.GetOffsetAndLength(tokens.Count);
        for (int i = first; i < first + length; i++)
        {
            string found = KindAt(tokens, i, first + length);
            isBackground |= found is not ("" or This or Incident or Habit) || (found == Habit && i > first && IsImperfective(tokens[i - 1].Word));
            goesOn |= found == Incident && sinceThis <= MostBetween;
            sinceThis = found == This ? 0 : sinceThis + 1;
        }

        return (isBackground, goesOn);
    }

    // The kind of the longest phrase that begins at a token and ends within its sentence.
    private string KindAt(TokenList tokens, int start, int end)
    {
        string longest = string.Empty;
        int node = pack.FirstNode(tokens[start].Word);
        for (int next = start + 1; node != 0; next++)
        {
            EntryList entries = pack.Entries(node);
            for (int i = 0; i < entries.Count; i++)
            {
                longest = entries[i].Table == table.Index ? table[entries[i].Row, kind] : longest;
            }

            node = next < end ? pack.NextNode(node, tokens[next].Word) : 0;
        }

        return longest;
    }

    private bool IsImperfective(int word)
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
}
