using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Finds an attack noun that is the subject of its clause and runs together with the place behind it: یہ حملہ | بغداد کے مرکز میں | ہوا.</summary>
internal static class OpeningNoun
{
    /// <summary>The noun that a verb of happening or doing takes, where it opens the clause, stands behind a pronoun or before a place's name; −1 for none.</summary>
    public static int Find(SentenceParse sentence, int group, string root, HashSet<int> hosts)
    {
        int verb = sentence.Parse.Groups[group].First;
        int clause = sentence.Clauses.ClauseOfUnit(verb);
        bool isFirst = true;
        for (int phrase = sentence.FirstPhrase; phrase < sentence.EndPhrase && sentence.Parse.Phrases[phrase].End <= verb; phrase++)
        {
            if (sentence.Clauses.ClauseOfPhrase(phrase) != clause)
            {
                continue;
            }

            int noun = NounOf(sentence, phrase, root, isFirst);
            if (noun >= 0 && !hosts.Contains(noun))
            {
                return noun;
            }

            isFirst &= sentence.Parse.Phrases[phrase].IsTime;
        }

        return -1;
    }

    private static int NounOf(SentenceParse sentence, int phrase, string root, bool isFirst)
    {
        ref Phrase current = ref sentence.Parse.Phrases[phrase];
        bool isDetermined = sentence.Parse.Units[current.First].Kind == UnitKind.Pronoun;
        int noun = isDetermined ? current.First + 1 : current.First;
        bool isInside = current.Case.Length > 0 && noun + 1 < current.End && sentence.Parse.Units[noun].Name is null;
        bool isApart = isInside && (isDetermined || isFirst || sentence.Parse.Units[noun + 1].Name is { IsLocation: true });
        return isApart && Array.Exists(sentence.Parse.Sense(noun).Frames, frame => frame is { Event: "ASSAULT", Bare: true } && frame.Takes(root)) ? noun : -1;
    }
}
