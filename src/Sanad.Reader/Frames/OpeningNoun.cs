using Sanad.Reader.Phrases;

namespace Sanad.Reader.Frames;

/// <summary>Finds a noun of attack, talks or truce that is the subject of its clause and runs together with the place behind it: یہ حملہ | بغداد کے مرکز میں | ہوا, امن مذاکرات | پیرس میں | جاری ہیں.</summary>
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
        if (current.Case.Length > 0 && DealBeforePlace(sentence, current, root) is >= 0 and var deal)
        {
            return deal;
        }

        bool isDetermined = sentence.Parse.Units[current.First].Kind == UnitKind.Pronoun;
        int noun = isDetermined ? current.First + 1 : current.First;
        bool isInside = current.Case.Length > 0 && noun + 1 < current.End && sentence.Parse.Units[noun].Name is null;
        bool isApart = isInside && (isDetermined || isFirst || sentence.Parse.Units[noun + 1].Name is { IsLocation: true });
        return isApart && Array.Exists(sentence.Parse.Sense(noun).Frames, frame => frame is { Event: "ASSAULT", Bare: true } && frame.Takes(root)) ? noun : -1;
    }

    /// <summary>The noun of talks or a truce right before a place's name in the phrase; −1 for none. A visit and a place are one by ezafe (دورہ پاکستان).</summary>
    private static int DealBeforePlace(SentenceParse sentence, in Phrase phrase, string root)
    {
        for (int unit = phrase.First; unit + 1 < phrase.End; unit++)
        {
            if (sentence.Parse.Units[unit + 1].Name is { IsLocation: true } && sentence.Parse.Units[unit].Name is null
                && Array.Exists(sentence.Parse.Sense(unit).Frames, frame => frame is { Event: "CONSULT" or "RETREAT" or "CONCEDE", Joint: true } && Array.IndexOf(frame.Modes, "visit") < 0 && frame.Takes(root)))
            {
                return unit;
            }
        }

        return -1;
    }
}
