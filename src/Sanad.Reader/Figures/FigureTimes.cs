using Sanad.Reader.Frames;
using Sanad.Reader.Phrases;

namespace Sanad.Reader.Figures;

/// <summary>Finds the time at which a figure held: the last one before the number in its clause, or else the first behind it.</summary>
internal sealed class FigureTimes(SentenceParse sentence)
{
    /// <summary>The index of the time of the number at <paramref name="unit"/>, or −1.</summary>
    public int Of(int phrase, int unit)
    {
        int clause = sentence.Clauses.ClauseOfPhrase(phrase);
        for (int before = phrase; before >= sentence.FirstPhrase; before--)
        {
            ref Phrase current = ref sentence.Parse.Phrases[before];
            if (current.IsTime && current.First <= unit && sentence.Clauses.ClauseOfPhrase(before) == clause)
            {
                return sentence.Parse.Units[current.End - 1].Index;
            }
        }

        return Behind(phrase, clause);
    }

    /// <summary>The first time behind the number, before another number begins: 40 افراد گزشتہ رات ہلاک ہوئے.</summary>
    private int Behind(int phrase, int clause)
    {
        for (int behind = phrase + 1; behind < sentence.EndPhrase && sentence.Clauses.ClauseOfPhrase(behind) == clause; behind++)
        {
            ref Phrase current = ref sentence.Parse.Phrases[behind];
            if (current.IsTime)
            {
                return sentence.Parse.Units[current.End - 1].Index;
            }

            if (sentence.Parse.Units[current.First].Kind == UnitKind.Number)
            {
                return -1;
            }
        }

        return -1;
    }
}
